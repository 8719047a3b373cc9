// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/regions.h"

#include <algorithm>

namespace kmh {

namespace {

QVector<MeasureId> measuresOf(const BriefingItems& items)
{
    QVector<MeasureId> measures;
    for (const BriefingItem& item : items.all) {
        if (!measures.contains(item.measure))
            measures.append(item.measure);
    }
    return measures;
}

Light lightOf(Standing standing)
{
    switch (standing) {
    case Standing::Behind: return Light::Behind;
    case Standing::Missing: return Light::Missing;
    case Standing::Watch: return Light::Watch;
    case Standing::OnTrack: return Light::OnTrack;
    case Standing::Met: return Light::Met;
    default: return Light::NotJudged;
    }
}

QString tileWords(const RegionStanding& region)
{
    const Light light = region.verdict.light;
    const int count = region.verdict.indicators[light];
    const QString label = lightLabel(light);
    const bool isKept = light == Light::Met || light == Light::OnTrack;
    return isKept || count == 0 ? label : tr("%1 %2").arg(label).arg(count);
}

BriefingTiles tilesOf(const Telling& telling, const QVector<RegionStanding>& regions)
{
    BriefingTiles tiles;
    for (const RegionStanding& standing : regions) {
        const Region& region = telling.plan.region(standing.region);
        if (!region.tileRow || !region.tileColumn)
            continue;
        tiles.tiles.append({region.shortName, tileWords(standing), standing.verdict.light,
                            *region.tileRow, *region.tileColumn, aboutRegion(region.id)});
    }
    tiles.note = tr("A schematic arrangement, not a map");
    return tiles;
}

QString countText(const BriefingItems& items)
{
    return items.isEmpty() ? absentNumber() : QString::number(items.size());
}

/// Of the standings that a prefecture can be troubled by, those that any is.
QVector<Standing> troublesAmong(const QVector<RegionStanding>& regions)
{
    QVector<Standing> standings;
    for (const Standing standing : {Standing::Behind, Standing::Missing, Standing::Watch}) {
        if (std::any_of(regions.begin(), regions.end(), [&](const RegionStanding& region) {
                return !region.items.standing({standing}).isEmpty();
            }))
            standings.append(standing);
    }
    return standings;
}

/// A row for each prefecture where anything is to be said: how many, and the most urgent.
BriefingTable regionTable(const Telling& telling, const QVector<RegionStanding>& regions)
{
    const QVector<Standing> standings = troublesAmong(regions);
    BriefingTable table;
    table.columns = {{tr("Prefecture"), 2}};
    for (const Standing standing : standings)
        table.columns.append({lightLabel(lightOf(standing)), 1.2, BriefingColumn::Align::Right});
    table.columns.append({tr("Most urgent"), 7});
    for (const RegionStanding& region : regions) {
        const BriefingItems troubles = region.troubles();
        if (troubles.isEmpty())
            continue;
        const BriefingItem& first = troubles.first();
        BriefingRow row{{{telling.plan.region(region.region).shortName, first.light}},
                        aboutRegion(region.region)};
        for (const Standing standing : standings)
            row.cells.append({countText(troubles.standing({standing}))});
        const QString what = mostUrgentText(troubles);
        row.cells.append({first.lack.isEmpty() ? what : tr("%1: %2").arg(what, first.lack)});
        table.rows.append(row);
    }
    return table;
}

/// Where a day has more than a page of deliverables due, a row for each sector's.
constexpr int kNamedPerDay = kBriefingRows;

void addSectorRows(const Telling& telling, QDate day, const BriefingItems& items,
                   BriefingTable& table)
{
    for (const Sector& sector : telling.plan.sectors) {
        const BriefingItems some = items.ofSector(sector.id);
        if (some.isEmpty())
            continue;
        const QString what = some.size() == 1
                                 ? tr("%1: %2").arg(sector.name, some.first().name)
                                 : tr("%1: %2 deliverables").arg(sector.name).arg(some.size());
        const QVector<UnitId> leads = leadsOf(telling.plan, some);
        Light light = some.first().light;
        for (const BriefingItem& item : some.all)
            light = urgency(item.light) > urgency(light) ? item.light : light;
        table.rows.append(
            {{{dayLabel(day), light}, {what}, {unitsSentence(telling.plan, leads, 2).text}},
             some.size() == 1 ? some.first().about : aboutSector(telling.plan, sector.id)});
    }
}

void addNamedRows(const Telling& telling, const BriefingItems& items, BriefingTable& table)
{
    for (const BriefingItem& item : items.all)
        table.rows.append({{{dayLabel(item.due), item.light},
                            {item.name},
                            {leadSentence(telling.plan, item.measure).text}},
                           item.about});
}

BriefingTable comingTable(const Telling& telling, const BriefingItems& due)
{
    BriefingTable table;
    table.columns = {{tr("Due"), 1.8}, {tr("What"), 6}, {tr("Lead unit"), 3.4}};
    table.empty = tr("Nothing comes due within the next 30 days.");
    for (qsizetype at = 0; at < due.all.size();) {
        const QDate day = due.all.at(at).due;
        BriefingItems ofDay;
        for (; at < due.all.size() && due.all.at(at).due == day; ++at)
            ofDay.all.append(due.all.at(at));
        addNamedRows(telling, ofDay.indicators(), table);
        if (ofDay.deliverables().size() > kNamedPerDay)
            addSectorRows(telling, day, ofDay.deliverables(), table);
        else
            addNamedRows(telling, ofDay.deliverables(), table);
    }
    return table;
}

} // namespace

BriefingPage behindPage(const Telling& telling)
{
    const BriefingItems troubles = telling.troubles();
    BriefingPage page;
    page.kind = BriefingPage::Kind::Behind;
    page.headline = behindHeadline(telling);
    BriefingTable table = itemTable(telling.plan, troubles);
    table.empty = tr("No indicator and no deliverable.");
    page.blocks = {table};
    page.about = aboutPlan(telling.plan);
    page.source = sourceLine(telling, measuresOf(troubles));
    page.notes = computedNotes(telling, troubles);
    return page;
}

BriefingPage regionsPage(const Telling& telling)
{
    const QVector<RegionStanding> regions = regionStandings(telling.now);
    BriefingPage page;
    page.kind = BriefingPage::Kind::Regions;
    page.headline = regionsHeadline(telling);
    page.blocks = {tilesOf(telling, regions)};
    const BriefingTable table = regionTable(telling, regions);
    if (!table.rows.isEmpty())
        page.blocks.append(table);
    page.about = aboutPlan(telling.plan);
    page.source = sourceLine(telling, {});
    return page;
}

BriefingPage duePage(const Telling& telling)
{
    const BriefingItems due = telling.dueNext();
    BriefingPage page;
    page.kind = BriefingPage::Kind::Due;
    page.headline = dueHeadline(telling);
    page.blocks = {comingTable(telling, due)};
    page.about = aboutPlan(telling.plan);
    page.source = sourceLine(telling, measuresOf(due));
    return page;
}

} // namespace kmh
