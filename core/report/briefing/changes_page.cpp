// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/paging.h"
#include "core/report/briefing/turns.h"
#include "core/report/change_rows.h"

#include <algorithm>

namespace kmh {

namespace {

/// No more of what is told in the same words are named where there is no room for all.
constexpr int kNamedAlike = 4;

QString lateWords(bool late)
{
    return late ? tr("overdue") : tr("due, not done");
}

/// In the words of a deliverable: it keeps no target, it is done.
QString deliverableWords(Light light, bool late)
{
    if (light == Light::Met)
        return tr("done");
    return light == Light::Behind ? lateWords(late) : lightLabel(light);
}

/// The figure of an item in one of the two assessments, with its light.
BriefingCell cellOf(const Assessment& assessment, const BriefingItem& item,
                    const std::optional<Light>& light, bool late)
{
    if (item.isDeliverable())
        return {light ? deliverableWords(*light, late) : absentNumber(), light};
    const auto* a = assessment.indicator(*item.indicator, item.region);
    if (!a)
        return {absentNumber()};
    return {actualText(assessment, *a), light};
}

std::optional<Light> lightIn(const Assessment& assessment, const BriefingItem& item)
{
    if (item.isDeliverable())
        return assessment.deliverable(*item.deliverable).light;
    const auto* a = assessment.indicator(*item.indicator, item.region);
    return a ? std::optional(a->light) : std::nullopt;
}

/// An indicator whose figure is another.
bool isAnother(const Telling& telling, const BriefingItem& item)
{
    const auto* before = telling.input.before->indicator(*item.indicator, item.region);
    const auto* after = telling.now.indicator(*item.indicator, item.region);
    return before && after && before->actual != after->actual;
}

BriefingRow rowOf(const Telling& telling, const BriefingItem& item)
{
    const Assessment& before = *telling.input.before;
    return {{{item.name},
             cellOf(before, item, lightIn(before, item), false),
             cellOf(telling.now, item, item.light, item.late),
             {leadSentence(telling.plan, item.measure).text}},
            item.about};
}

/// Items that are told of together; by sector where `alike` says what holds of all of them.
struct Group
{
    BriefingItems items;
    std::optional<BriefingCell> alike = {};
    bool bySector = false;
};

BriefingRow sectorRow(const Telling& telling, const Sector& sector, const BriefingItems& some,
                      const BriefingCell& alike)
{
    const QString pattern =
        some.first().isDeliverable() ? tr("%1: %2 deliverables") : tr("%1: %2 indicators");
    return {{{pattern.arg(sector.name).arg(some.size())},
             {absentNumber()},
             alike,
             {unitsSentence(telling.plan, leadsOf(telling.plan, some), 2).text}},
            some.about()};
}

/// A row with the items it tells of.
using Told = std::pair<BriefingRow, BriefingItems>;

QVector<Told> rowsOf(const Telling& telling, const Group& group)
{
    QVector<Told> rows;
    if (!group.bySector) {
        for (const BriefingItem& item : group.items.all)
            rows.append({rowOf(telling, item), {{item}}});
        return rows;
    }
    for (const Sector& sector : telling.plan.sectors) {
        const BriefingItems some = group.items.ofSector(sector.id);
        if (some.size() == 1)
            rows.append({rowOf(telling, some.first()), some});
        else if (!some.isEmpty())
            rows.append({sectorRow(telling, sector, some, *group.alike), some});
    }
    return rows;
}

QVector<Told> rowsOf(const Telling& telling, const QVector<Group>& groups)
{
    QVector<Told> rows;
    for (const Group& group : groups)
        rows += rowsOf(telling, group);
    return rows;
}

/// What got worse, then better, then done; what merely came near its day only where there is
/// nothing else.
QVector<Group> groupsOf(const Turns& turns)
{
    const BriefingCell overdue{lateWords(turns.overdue.areLate()), Light::Behind};
    QVector<Group> groups{{turns.worse},
                          {turns.found},
                          {turns.missing, BriefingCell{tr("not reported"), Light::Missing}},
                          {turns.overdue, overdue},
                          {turns.better},
                          {turns.done, BriefingCell{tr("done"), Light::Met}},
                          {turns.others}};
    groups.removeIf([](const Group& group) { return group.items.isEmpty(); });
    if (groups.isEmpty() && !turns.near.isEmpty())
        groups.append({turns.near, BriefingCell{tr("not started"), Light::Watch}});
    return groups;
}

/// The rows of the groups: the largest that can be are told by sector, one after the other, until
/// there is room for all or no such is left.
QVector<Told> turnedRows(const Telling& telling, QVector<Group> groups, int room)
{
    QVector<Told> rows = rowsOf(telling, groups);
    while (rows.size() > room) {
        Group* largest = nullptr;
        for (Group& group : groups) {
            if (group.alike && !group.bySector && group.items.size() > kNamedAlike &&
                (!largest || group.items.size() > largest->items.size()))
                largest = &group;
        }
        if (!largest)
            break;
        largest->bySector = true;
        rows = rowsOf(telling, groups);
    }
    return rows;
}

/// Targets with another figure and the same light.
BriefingItems renewedItems(const Telling& telling, const Turns& turns)
{
    BriefingItems renewed = telling.items.targets().without(turns.all());
    renewed.all.removeIf([&](const BriefingItem& item) { return !isAnother(telling, item); });
    return renewed;
}

QString emptyText(const Telling& telling)
{
    return changesOfRound(telling).isEmpty()
               ? tr("No figure and no light is another than in the last round.")
               : tr("No light of the province or of a deliverable is another than in the last "
                    "round.");
}

BriefingTable emptyTable(const Telling& telling)
{
    BriefingTable table;
    table.columns = {{tr("What"), 4.6},
                     {periodShortLabel(telling.input.before->period()), 2.4},
                     {periodShortLabel(telling.now.period()), 2.4},
                     {tr("Lead unit"), 3}};
    return table;
}

/// What the table has no room for.
Sentence besidesSentence(const BriefingItems& turned, const BriefingItems& renewed)
{
    QVector<Piece> parts;
    if (!turned.isEmpty())
        parts.append(countedAs(turned, tr("%1 more light changed"), tr("%1 more lights changed")));
    if (!renewed.isEmpty())
        parts.append(countedAs(renewed, tr("%1 more figure is new, its light as before"),
                               tr("%1 more figures are new, their lights as before")));
    return joined(parts, tr(", "));
}

/// The whole page: no more than one, so that ten minutes suffice for a briefing.
QVector<BriefingBlock> changesBlocks(const Telling& telling)
{
    const Turns turns = turnsOf(telling);
    const QVector<Group> groups = groupsOf(turns);
    const bool nearOnly = turns.all().size() == turns.near.size();
    BriefingLines lines;
    if (!turns.near.isEmpty() && !nearOnly)
        lines.lines.append(
            lineOf(tr("Coming near"), countedAs(turns.near, tr("%1 deliverable not started"),
                                                tr("%1 deliverables not started"))));
    if (const QVector<Change> changes = changesOfRound(telling); !changes.isEmpty())
        lines.lines.append(lineOf(tr("Came in"), {entriesText(changes)}));
    // With the line of what there is no room for.
    const int room = rowsBeside(0, int(lines.lines.size()) + 1, Fit::Tight);

    BriefingTable table = emptyTable(telling);
    BriefingItems hidden;
    for (const auto& [row, items] : turnedRows(telling, groups, room)) {
        if (table.rows.size() < room)
            table.rows.append(row);
        else
            hidden = hidden + items;
    }
    BriefingItems renewed = renewedItems(telling, turns);
    while (table.rows.size() < room && !renewed.isEmpty())
        table.rows.append(rowOf(telling, renewed.all.takeFirst()));
    if (table.rows.isEmpty())
        table.empty = emptyText(telling);
    if (const Sentence besides = besidesSentence(hidden, renewed); !besides.isEmpty())
        lines.lines.prepend(lineOf(tr("Besides"), besides));
    return {table, lines};
}

} // namespace

BriefingPage changesPage(const Telling& telling)
{
    BriefingPage page;
    page.kind = BriefingPage::Kind::Changes;
    page.headline = changesHeadline(telling);
    if (telling.input.before)
        page.blocks = changesBlocks(telling);
    page.about = aboutPlan(telling.plan);
    page.source = sourceLine(telling, {});
    return page;
}

} // namespace kmh
