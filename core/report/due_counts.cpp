// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/due_figures.h"

#include <algorithm>

namespace kmh {

QString reporterName(const Plan& plan, const Reporter& reporter)
{
    if (reporter.unit)
        return plan.unit(*reporter.unit).name;
    return reporter.region ? plan.region(*reporter.region).name : tr("no unit named");
}

void DueCounts::add(const DueFigure& figure)
{
    if (figure.optional)
        return;
    if (figure.statistics) {
        ++statistics;
        return;
    }
    if (figure.state == DueState::Missing)
        longest = std::max(longest, figure.daysLate);
    if (figure.arrears) {
        arrears += figure.state == DueState::Missing;
        return;
    }
    ++due;
    late += figure.state == DueState::Late;
    reported += figure.state == DueState::Late || figure.state == DueState::Reported;
    notDue += figure.state == DueState::NotDue;
    missing += figure.state == DueState::Missing;
}

QVector<Reporter> DueFigures::reporters() const
{
    QVector<Reporter> reporters;
    for (const DueFigure& figure : figures) {
        if (reporters.isEmpty() || reporters.last() != figure.reporter)
            reporters.append(figure.reporter);
    }
    return reporters;
}

QVector<DueFigure> DueFigures::of(const Reporter& reporter) const
{
    QVector<DueFigure> found;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(found),
                 [&](const DueFigure& figure) { return figure.reporter == reporter; });
    return found;
}

QVector<Reporter> DueFigures::asked() const
{
    QVector<Reporter> asked = reporters();
    for (const DueFigure& figure : optional) {
        if (!asked.contains(figure.reporter))
            asked.append(figure.reporter);
    }
    return asked;
}

QVector<DueFigure> DueFigures::askedOf(const Reporter& reporter) const
{
    QVector<DueFigure> found = of(reporter);
    std::copy_if(optional.begin(), optional.end(), std::back_inserter(found),
                 [&](const DueFigure& figure) { return figure.reporter == reporter; });
    return found;
}

DueCounts DueFigures::counts() const
{
    DueCounts counts;
    for (const DueFigure& figure : figures)
        counts.add(figure);
    return counts;
}

DueCounts DueFigures::counts(const Reporter& reporter) const
{
    DueCounts counts;
    for (const DueFigure& figure : of(reporter))
        counts.add(figure);
    return counts;
}

} // namespace kmh
