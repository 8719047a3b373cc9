// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/telling.h"

#include "core/domain/text.h"
#include "core/report/briefing/clause.h"

#include <algorithm>

namespace kmh {

namespace {

/// What comes due later than that, and after the plan's own span, is not called next.
constexpr int kDueSoonDays = 30;

void addLeads(const Plan& plan, MeasureId measure, QVector<UnitId>& units)
{
    for (const Responsibility& responsibility : plan.measure(measure).units) {
        if (responsibility.role != Role::Support && !plan.unit(responsibility.unit).generic &&
            !units.contains(responsibility.unit))
            units.append(responsibility.unit);
    }
}

} // namespace

Telling::Telling(const BriefingInput& given)
    : input(given)
    , now(*given.assessment)
    , plan(given.assessment->plan())
    , day(given.assessment->period().lastDay())
    , items(provinceItems(*given.assessment))
{
}

BriefingItems Telling::troubles() const
{
    return items.standing(
        {Standing::Behind, Standing::Overdue, Standing::Missing, Standing::Watch});
}

BriefingItems Telling::dueNext() const
{
    BriefingItems due;
    const QDate latest = std::max(plan.period.lastDay(), day.addDays(kDueSoonDays));
    for (const BriefingItem& item : items.all) {
        if (item.due > day && item.due <= latest && item.standing != Standing::Met &&
            item.standing != Standing::Done)
            due.all.append(item);
    }
    std::stable_sort(due.all.begin(), due.all.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
    if (due.isEmpty())
        return due;
    const QDate next = Period::containing(day.addDays(1), Period::Kind::Xun).lastDay();
    const QDate horizon = std::max(next, due.first().due);
    due.all.removeIf([&](const BriefingItem& item) { return item.due > horizon; });
    return due;
}

BriefingItems Telling::openAtEnd() const
{
    BriefingItems open = items;
    open.all.removeIf([&](const BriefingItem& item) {
        return !item.due.isValid() || item.due > plan.period.lastDay() ||
               item.standing == Standing::Met || item.standing == Standing::Done;
    });
    return open;
}

QVector<LightChange> Telling::lightChanges() const
{
    if (!input.before)
        return {};
    QVector<LightChange> changes = changedLights(*input.before, now);
    changes.removeIf([&](const LightChange& change) {
        return (change.region && change.region != plan.province().id) || !itemOf(change);
    });
    return changes;
}

const BriefingItem* Telling::itemOf(const LightChange& change) const
{
    const auto found = std::find_if(items.all.begin(), items.all.end(), [&](const auto& item) {
        return change.deliverable ? item.deliverable == change.deliverable
                                  : item.indicator && item.indicator == change.indicator;
    });
    return found == items.all.end() ? nullptr : &*found;
}

QVector<UnitId> leadsOf(const Plan& plan, const BriefingItems& items)
{
    QVector<UnitId> units;
    for (const BriefingItem& item : items.all)
        addLeads(plan, item.measure, units);
    return units;
}

Sentence unitsSentence(const Plan& plan, const QVector<UnitId>& units, int most)
{
    QVector<Piece> names;
    Abouts all;
    for (const UnitId unit : units) {
        if (names.size() < most)
            names.append(Piece(plan.unit(unit).shortName, aboutUnit(unit)));
        all += aboutUnit(unit);
    }
    const Sentence shown = joined(names, tr(", "));
    return units.size() <= most
               ? shown
               : compose(tr("%1 and others (%2 in all)"), {shown, counted(int(units.size()), all)});
}

Sentence leadSentence(const Plan& plan, MeasureId measure, int most)
{
    QVector<UnitId> units;
    addLeads(plan, measure, units);
    if (!units.isEmpty())
        return unitsSentence(plan, units, most);
    QVector<Piece> names; // 省有关部门: as the notice says
    for (const Responsibility& responsibility : plan.measure(measure).units) {
        if (responsibility.role != Role::Support)
            names.append(
                Piece(plan.unit(responsibility.unit).shortName, aboutUnit(responsibility.unit)));
    }
    return joined(names, tr(", "));
}

} // namespace kmh
