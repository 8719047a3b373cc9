// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/project_sentence.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/project_rates.h"
#include "core/evaluation/series.h"

#include <algorithm>

namespace kmh {

namespace {

/// “25.4% (reported: 25.7%)”, with as many decimals as the indicator that reports it.
QString beside(const Snapshot& snapshot, const ProjectRates& rates, LedgerRate::Kind kind,
               double share)
{
    const Plan& plan = *snapshot.plan;
    const auto rate = std::find_if(plan.ledgerRates.begin(), plan.ledgerRates.end(),
                                   [&](const LedgerRate& r) { return r.kind == kind; });
    if (rate == plan.ledgerRates.end())
        return formatRatioPercent(share);
    const Indicator& indicator = plan.indicator(rate->indicator);
    const QString computed = formatRatioPercent(share, indicator.decimals);
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, rates.region);
    const SeriesPoint* point = pointEnding(series, snapshot.period.lastDay());
    return point ? tr("%1 (reported: %2)").arg(computed, formatValue(point->value, indicator))
                 : tr("%1 (not reported)").arg(computed);
}

} // namespace

QString projectRatesSentence(const Snapshot& snapshot, const KeyProjects& projects,
                             std::optional<RegionId> region)
{
    const Plan& plan = *snapshot.plan;
    const RegionId wanted = region.value_or(plan.province().id);
    const QVector<ProjectRates> all = projectRates(plan, projects);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ProjectRates& r) { return r.region == wanted; });
    if (found == all.end() || found->listed == 0)
        return tr("No provincial key project is listed in the ledger yet; no rate can be made "
                  "from it.");
    const ProjectRates& rates = *found;
    QStringList parts{
        tr("%1: %2 provincial key projects in the ledger, %3 of them started or resumed by %4, "
           "which makes %5",
           nullptr, int(rates.listed))
            .arg(plan.region(wanted).shortName)
            .arg(rates.listed)
            .arg(rates.started)
            .arg(periodLabel(snapshot.period),
                 beside(snapshot, rates, LedgerRate::Kind::StartedShare, *rates.startedShare()))};
    if (const auto completed = rates.completedShare())
        parts.append(
            tr("of the year's planned investment %1 is completed")
                .arg(beside(snapshot, rates, LedgerRate::Kind::CompletedShare, *completed)));
    if (const int silent = rates.listed - rates.withPlan; silent > 0)
        parts.append(tr("%1 do not say what is planned for the year").arg(silent));
    if (const int silent = rates.withPlan - rates.withPlanAndCompleted; silent > 0)
        parts.append(tr("%1 do not say what is completed, so that the share is incomplete and is "
                        "not held against the reported one")
                         .arg(silent));
    if (rates.undated > 0)
        parts.append(tr("%1 more are under construction and do not say when works began")
                         .arg(rates.undated));
    return tr("%1.").arg(parts.join(tr("; ")));
}

} // namespace kmh
