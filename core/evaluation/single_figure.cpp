// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/single_figure.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/series.h"
#include "core/evaluation/series_checks.h"
#include "core/evaluation/trajectory.h"

namespace kmh {

std::optional<FigureRemark> firstFigureRemark(const Snapshot& with, const Indicator& indicator,
                                              const FigureKey& key)
{
    const Plan& plan = *with.plan;
    const QVector<SeriesPoint> series = seriesOf(with, indicator, key.region);
    const Target* target = plan.target(indicator.id, key.region);
    if (series.isEmpty() || series.first().period != key.period || !target)
        return {};
    const auto course = Trajectory::of(plan, indicator, *target);
    const double planned = course ? course->at(key.period.lastDay()) : 0;
    const double value = series.first().value;
    const auto factor = slipFactor(value, planned, indicator);
    if (!factor)
        return {};
    const Finding finding{Finding::Kind::UnitSlip, key.indicator, key.region, key.period, value,
                          value / *factor};
    return FigureRemark{key, finding,
                        tr("%1 does not fit the plan to date, %2; in another unit it would be %3")
                            .arg(formatValue(value, indicator), formatValue(planned, indicator),
                                 formatValue(finding.expected, indicator))};
}

std::optional<FigureRemark> smallTotalRemark(const Indicator& indicator, const FigureKey& key,
                                             const ReportedFigure& figure)
{
    if (!accumulates(indicator.kind) || !figure.value || !figure.cumulative ||
        *figure.value <= *figure.cumulative)
        return {};
    return FigureRemark{key,
                        {Finding::Kind::TotalMismatch, key.indicator, key.region, key.period,
                         *figure.cumulative, *figure.value},
                        tr("the total reported is %1, less than the %2 of this period alone")
                            .arg(formatValue(*figure.cumulative, indicator),
                                 formatValue(*figure.value, indicator))};
}

bool isPremature(const Snapshot& reported, const Finding& finding)
{
    if (finding.kind != Finding::Kind::RegionsMismatch)
        return false;
    const Plan& plan = *reported.plan;
    bool all = true;
    for (const Region& region : plan.prefectures()) {
        if (plan.target(finding.indicator, region.id))
            return false;
        bool has = false;
        for (const Observation& o :
             observationsOf(reported.observations, finding.indicator, region.id)) {
            if (o.period < finding.period)
                return false;
            has = has || o.period == finding.period;
        }
        all = all && has;
    }
    return !all;
}

} // namespace kmh
