// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_context.h"

#include "core/evaluation/calendar.h"
#include "core/evaluation/series.h"
#include "core/evaluation/trajectory.h"
#include "core/evaluation/year_on_year.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

bool hasFigures(const Snapshot& reported, IndicatorId indicator, RegionId region)
{
    return !observationsOf(reported.observations, indicator, region).isEmpty();
}

/// An own figure of what accumulates stands by itself; every other one is a point of the series.
bool standsAlone(const Indicator& indicator, FigureSide side)
{
    return side == FigureSide::Own && accumulates(indicator.kind);
}

std::optional<double> plannedFor(const Snapshot& reported, const Indicator& indicator,
                                 const Target& target, const Period& period, FigureSide side)
{
    const auto course = Trajectory::of(*reported.plan, indicator, target);
    if (!course)
        return {};
    const double end = course->at(period.lastDay());
    if (!standsAlone(indicator, side))
        return end;
    const QDate start = countsFrom(indicator.calendar, period);
    return start <= target.due.firstDay() ? end : end - course->at(start.addDays(-1));
}

void findLast(const Snapshot& reported, const Indicator& indicator, const FigureKey& key,
              FigureSide side, FigureContext& context)
{
    if (standsAlone(indicator, side)) {
        for (const Observation& o :
             observationsOf(reported.observations, key.indicator, key.region)) {
            if (o.value && o.period < key.period && o.period.kind() == key.period.kind()) {
                context.last = o.value;
                context.lastPeriod = o.period;
            }
        }
        return;
    }
    for (const SeriesPoint& point : seriesOf(reported, indicator, key.region)) {
        if (point.period < key.period && point.period.lastDay() < key.period.lastDay()) {
            context.last = point.value;
            context.lastPeriod = point.period;
        }
    }
}

} // namespace

FigureSide sideOf(const Indicator& indicator, FigureSide asked,
                  const std::optional<ReportedFigure>& inForce)
{
    if (accumulates(indicator.kind))
        return asked;
    return inForce && !inForce->value && inForce->cumulative ? FigureSide::Cumulative
                                                             : FigureSide::Own;
}

std::optional<double> figureOn(FigureSide side, const std::optional<ReportedFigure>& figure)
{
    if (!figure)
        return {};
    return side == FigureSide::Own ? figure->value : figure->cumulative;
}

ReportedFigure withFigure(ReportedFigure figure, FigureSide side, double value)
{
    (side == FigureSide::Own ? figure.value : figure.cumulative) = value;
    return figure;
}

bool isReportedFor(const Snapshot& reported, const Indicator& indicator, RegionId region)
{
    return indicator.overRegions != Aggregation::None || isMissed(reported, indicator, region);
}

bool isMissed(const Snapshot& reported, const Indicator& indicator, RegionId region)
{
    return region == reported.plan->province().id || reported.plan->target(indicator.id, region) ||
           hasFigures(reported, indicator.id, region);
}

std::optional<Period> periodToReport(const Plan& plan, const Indicator& indicator, const Period& at)
{
    const QVector<Period> periods = reportingPeriods(indicator.calendar, plan.period);
    if (periods.isEmpty())
        return {};
    if (reportingKind(indicator.calendar) == Period::Kind::Xun) {
        const auto after = std::find_if(periods.begin(), periods.end(), [&](const Period& p) {
            return p.lastDay() > at.lastDay();
        });
        return after == periods.begin() ? periods.first() : *std::prev(after);
    }
    const ReportsDue due = reportsDue(plan, indicator, at.lastDay());
    return due.last ? due.last : due.next;
}

std::optional<double> FigureContext::changeTo(const std::optional<double>& figure) const
{
    return figure && last && comparable ? std::optional(*figure - *last) : std::nullopt;
}

FigureContext figureContext(const Snapshot& reported, const FigureKey& key, FigureSide side)
{
    const Plan& plan = *reported.plan;
    const Indicator& indicator = plan.indicator(key.indicator);
    FigureContext context;
    if (const Target* target = plan.target(key.indicator, key.region)) {
        context.target = *target;
        context.plan = plannedFor(reported, indicator, *target, key.period, side);
    }
    findLast(reported, indicator, key, side, context);
    context.comparable = !context.lastPeriod || areComparable(plan, key.indicator, key.region,
                                                              *context.lastPeriod, key.period);
    return context;
}

std::optional<double> yearBeforeFigure(const Snapshot& withLastYear, const FigureKey& key,
                                       FigureSide side)
{
    const Plan& plan = *withLastYear.plan;
    const Indicator& indicator = plan.indicator(key.indicator);
    const Period before = yearBefore(key.period);
    if (!areComparable(plan, key.indicator, key.region, before, key.period))
        return {};
    if (!standsAlone(indicator, side))
        return valueOf(lastYearSeries(withLastYear, indicator, key.region), before);
    for (const Observation& o : observationsOf(withLastYear.lastYear, key.indicator, key.region)) {
        if (o.period == before)
            return o.value;
    }
    return {};
}

FigureTally tallyOf(const QVector<double>& figures)
{
    FigureTally tally{int(figures.size()), std::accumulate(figures.begin(), figures.end(), 0.0)};
    if (tally.count > 0)
        tally.mean = tally.sum / tally.count;
    return tally;
}

} // namespace kmh
