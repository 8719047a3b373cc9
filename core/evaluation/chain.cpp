// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chain.h"

#include "core/evaluation/indicator_assessment.h"
#include "core/evaluation/projection.h"
#include "core/evaluation/trajectory.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr Period::Kind kKinds[] = {Period::Kind::Xun, Period::Kind::Month, Period::Kind::Quarter,
                                   Period::Kind::Half, Period::Kind::Year};

/// The periods that hold the next day, shortest first, as far as they end within the target's span.
QVector<Period> periodsAhead(QDate next, const Period& due)
{
    QVector<Period> periods;
    for (const Period::Kind kind : kKinds) {
        const Period period = Period::containing(next, kind);
        if (period.lastDay() <= due.lastDay())
            periods.append(period);
    }
    return periods;
}

ChainLink linkOf(const Chain& chain, const Period& period, const Trajectory& course)
{
    ChainLink link{period};
    link.plannedEnd = course.at(period.lastDay());
    link.planned = link.plannedEnd - chain.planToDate;
    link.required = std::max(link.plannedEnd - chain.actual, 0.0);
    link.shortfall = chain.planToDate - chain.actual;
    link.remainingXun = remainingXun(chain.from, period);
    if (link.remainingXun > 0) {
        link.requiredPerXun = link.required / link.remainingXun;
        link.addedPerXun = std::max(link.shortfall, 0.0) / link.remainingXun;
    }
    return link;
}

} // namespace

double ChainLink::plannedPart() const
{
    return std::clamp(planned, 0.0, required);
}

double ChainLink::shortfallPart() const
{
    return required - plannedPart();
}

double ChainLink::leadPart() const
{
    return std::max(planned, 0.0) - plannedPart();
}

double Chain::largest() const
{
    double largest = 0;
    for (const ChainLink& link : links)
        largest = std::max({largest, link.required, link.planned});
    return largest;
}

std::optional<Chain> chainOf(const Snapshot& snapshot, const Indicator& indicator, RegionId region)
{
    const Plan& plan = *snapshot.plan;
    const Target* target = plan.target(indicator.id, region);
    if (!target || isUpperLimit(target->comparator))
        return {};
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, region);
    const auto course = Trajectory::of(plan, indicator, *target);
    if (series.isEmpty() || !course)
        return {};

    Chain chain;
    chain.from = series.last().period.lastDay();
    chain.actual = series.last().value;
    chain.planToDate = course->at(chain.from);
    if (chain.from < target->due.lastDay()) {
        for (const Period& period : periodsAhead(chain.from.addDays(1), target->due))
            chain.links.append(linkOf(chain, period, *course));
    }
    return chain;
}

} // namespace kmh
