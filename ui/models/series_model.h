// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

namespace kmh {

/// One reported figure in words, for looking at a series figure by figure.
struct ReportedRow
{
    Period period;
    QString label;
    QString value;
    QString cumulative;
    QString quality; ///< 初步, 核定, 估计; with the number of its versions where it was revised
    bool doubted = false; ///< the one that a finding is about
    // What the words say, for sorting.
    std::optional<double> valueNumber = {};
    std::optional<double> cumulativeNumber = {};
};

using ReportedModel = ColumnModel<ReportedRow>;
ReportedModel* makeReportedModel(QObject* parent);

/// What is reported for an indicator in a region, in order of period.
QVector<ReportedRow> reportedRows(const Snapshot& snapshot, IndicatorId indicator, RegionId region,
                                  const Period& doubted);

} // namespace kmh
