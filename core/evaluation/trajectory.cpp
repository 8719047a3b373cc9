// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trajectory.h"

#include <algorithm>
#include <tuple>

namespace kmh {

std::optional<Trajectory> Trajectory::of(const Plan& plan, const Indicator& indicator,
                                         const Target& target, const PlannedCourse* planned)
{
    if (!planned && target.due.lastDay() > plan.period.lastDay())
        return {};
    if (!planned || planned->shape == PlannedCourse::Shape::Linear)
        return straight(indicator, target);
    if (planned->shape == PlannedCourse::Shape::Flat)
        return Trajectory({{target.due.lastDay(), target.value}});

    const double scale = planned->shape == PlannedCourse::Shape::Shares ? target.value : 1;
    Knots knots;
    for (const PlannedCourse::Point& point : planned->points)
        knots.append({point.period.lastDay(), point.value * scale, point.period.kind()});
    std::sort(knots.begin(), knots.end(), [](const Knot& a, const Knot& b) {
        return std::tie(a.day, a.kind) < std::tie(b.day, b.kind);
    });
    knots.erase(std::unique(knots.begin(), knots.end(),
                            [](const Knot& a, const Knot& b) { return a.day == b.day; }),
                knots.end());
    return through(std::move(knots), indicator, target);
}

std::optional<Trajectory> Trajectory::of(const Plan& plan, const Indicator& indicator,
                                         const Target& target)
{
    return of(plan, indicator, target, plan.course(indicator.id, target.region));
}

Trajectory Trajectory::straight(const Indicator& indicator, const Target& target)
{
    if (indicator.kind == IndicatorKind::Milestone)
        return Trajectory(
            {{target.due.lastDay().addDays(-1), 0}, {target.due.lastDay(), target.value}});
    return through({}, indicator, target);
}

Trajectory Trajectory::through(Knots knots, const Indicator& indicator, const Target& target)
{
    const QDate eve = target.due.firstDay().addDays(-1);
    if (accumulates(indicator.kind) && (knots.isEmpty() || eve < knots.first().day))
        knots.insert(knots.begin(), {eve, 0});
    if (knots.isEmpty() || knots.last().day < target.due.lastDay())
        knots.append({target.due.lastDay(), target.value});
    return Trajectory(std::move(knots));
}

double Trajectory::at(QDate day) const
{
    const auto after = std::find_if(m_knots.begin(), m_knots.end(),
                                    [&](const Knot& knot) { return day <= knot.day; });
    if (after == m_knots.end())
        return m_knots.last().value;
    if (after == m_knots.begin())
        return after->value;
    const Knot& before = *std::prev(after);
    const double share = double(before.day.daysTo(day)) / double(before.day.daysTo(after->day));
    return before.value + share * (after->value - before.value);
}

double elapsedShare(const Period& span, QDate day)
{
    const double passed = double(span.firstDay().daysTo(day)) + 1;
    return std::clamp(passed / span.days(), 0.0, 1.0);
}

} // namespace kmh
