// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/roll_up.h"

#include "core/evaluation/calendar.h"
#include "core/evaluation/series.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

struct Figures
{
    QVector<double> values;
    QVector<RegionId> missing;
};

Figures figuresOf(const Snapshot& snapshot, const Indicator& indicator,
                  const QVector<RegionId>& regions, const Period& period)
{
    Figures figures;
    for (const RegionId region : regions) {
        if (const auto value = valueOf(seriesOf(snapshot, indicator, region), period))
            figures.values.append(*value);
        else
            figures.missing.append(region);
    }
    return figures;
}

double sum(const QVector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

RegionTotal rateTotal(const Snapshot& snapshot, const Indicator& rate,
                      const QVector<RegionId>& regions, const Period& period)
{
    const Plan& plan = *snapshot.plan;
    const Figures above = figuresOf(snapshot, plan.indicator(*rate.numerator), regions, period);
    const Figures below = figuresOf(snapshot, plan.indicator(*rate.denominator), regions, period);
    RegionTotal total;
    for (const RegionId region : regions) {
        if (above.missing.contains(region) || below.missing.contains(region))
            total.missing.append(region);
    }
    if (total.missing.size() == regions.size())
        return {}; // its two parts are not reported at all
    if (total.missing.isEmpty() && sum(below.values) != 0)
        total.value = rateOf(sum(above.values), sum(below.values), rate);
    return total;
}

/// A report's own figure: as reported, or the difference of two running totals.
std::optional<double> ownFigure(const Snapshot& snapshot, const Indicator& indicator,
                                RegionId region, const Period& period)
{
    for (const Observation& o : observationsOf(snapshot.observations, indicator.id, region)) {
        if (o.period == period && o.value)
            return o.value;
    }
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, region);
    const auto total = valueOf(series, period);
    if (!total || !accumulates(indicator.kind))
        return total;
    const Target* target = snapshot.plan->target(indicator.id, region);
    const Target* provincial = snapshot.plan->target(indicator.id, snapshot.plan->province().id);
    if (countsFrom(indicator.calendar, period) == spanStartOf(*snapshot.plan, target, provincial))
        return total;
    const auto before = valueOf(series, previousReport(indicator.calendar, period));
    return before ? std::optional(*total - *before) : std::nullopt;
}

} // namespace

QVector<RegionId> regionsConcerned(const Snapshot& snapshot, const Indicator& indicator)
{
    const auto isReported = [&](IndicatorId id, RegionId region) {
        return !observationsOf(snapshot.observations, id, region).isEmpty();
    };
    QVector<RegionId> regions;
    for (const Region& region : snapshot.plan->prefectures()) {
        if (snapshot.plan->target(indicator.id, region.id) || isReported(indicator.id, region.id) ||
            isReported(indicator.numerator.value_or(indicator.id), region.id) ||
            isReported(indicator.denominator.value_or(indicator.id), region.id))
            regions.append(region.id);
    }
    return regions;
}

double rateOf(double numerator, double denominator, const Indicator& rate)
{
    return numerator / denominator * (rate.unit == QLatin1String("%") ? 100 : 1);
}

RegionTotal regionTotal(const Snapshot& snapshot, const Indicator& indicator, const Period& period)
{
    const QVector<RegionId> regions = regionsConcerned(snapshot, indicator);
    if (regions.isEmpty())
        return {};
    if (indicator.numerator && indicator.denominator)
        return rateTotal(snapshot, indicator, regions, period);
    const bool isShare =
        indicator.kind == IndicatorKind::Rate || indicator.unit == QLatin1String("%");
    const bool isMean = indicator.overRegions == Aggregation::Mean && !isShare;
    if (indicator.overRegions != Aggregation::Sum && !isMean)
        return {};
    const Figures figures = figuresOf(snapshot, indicator, regions, period);
    if (!figures.missing.isEmpty())
        return {{}, figures.missing};
    return {sum(figures.values) / (isMean ? double(figures.values.size()) : 1.0), {}};
}

TimeTotal timeTotal(const Snapshot& snapshot, const Indicator& indicator, RegionId region,
                    const Period& whole)
{
    if (indicator.overTime == Aggregation::None)
        return {};
    QVector<Period> parts = reportingPeriods(indicator.calendar, whole);
    if (parts.isEmpty())
        return {};
    if (indicator.overTime == Aggregation::Last) {
        const auto last = valueOf(seriesOf(snapshot, indicator, region), parts.last());
        return last ? TimeTotal{last, {}} : TimeTotal{{}, {parts.last()}};
    }
    TimeTotal total;
    QVector<double> values;
    for (const Period& part : std::as_const(parts)) {
        if (const auto value = ownFigure(snapshot, indicator, region, part))
            values.append(*value);
        else
            total.missing.append(part);
    }
    const bool isMean = indicator.overTime == Aggregation::Mean;
    if (total.missing.isEmpty())
        total.value = sum(values) / (isMean ? double(values.size()) : 1.0);
    return total;
}

} // namespace kmh
