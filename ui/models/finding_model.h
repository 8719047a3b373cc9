// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reconciliation.h"
#include "ui/models/column_model.h"

namespace kmh {

/// Findings to look at: kind, of which figure, both figures and the sentence.
using FindingModel = ColumnModel<FindingRow>;
FindingModel* makeFindingModel(QObject* parent);
/// Findings that may stand, standing back: the sentence, who said so, when and why.
FindingModel* makeAcknowledgedModel(QObject* parent);

/// A break in a series in words.
struct BreakRow
{
    SeriesBreak noted;
    QString name;
    QString region;
    QString period;
};

using BreakModel = ColumnModel<BreakRow>;
BreakModel* makeBreakModel(QObject* parent);
QVector<BreakRow> breakRows(const Plan& plan);

} // namespace kmh
