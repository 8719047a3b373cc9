// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/figure_log.h"
#include "core/evaluation/assessment.h"

#include <functional>

namespace kmh {

/// What is exported, handed over by whoever knows the workbook: figures, versions and entries come
/// one after the other or a page at a time, so that none of it is ever held whole. What the
/// functions throw goes through.
struct ExportSource
{
    /// The plan, the period and the moment looked at, whether anything is invented, and how
    /// everything is judged.
    std::shared_ptr<const Assessment> assessment;
    QDateTime madeAt; ///< when the export is made
    int figures = 0;  ///< about how many there are, for the progress
    int versions = 0;
    /// What was in force at the moment, by indicator, region and period.
    std::function<void(const std::function<void(const FigureKey&, const ReportedFigure&)>&)>
        eachFigure;
    /// Every version known then, the newest first.
    std::function<void(const std::function<void(const ObservationVersion&)>&)> eachVersion;
    std::function<int(const QString& ledger)> countEntries;
    std::function<QVector<Entry>(const QString& ledger, int offset, int limit)> entries;
    std::function<QVector<Price>()> prices; ///< those in force
    QVector<Receipt> receipts;

    const Plan& plan() const { return assessment->plan(); }
};

} // namespace kmh
