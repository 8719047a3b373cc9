// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/pages.h"
#include "core/report/change_rows.h"

#include <algorithm>

namespace kmh {

namespace {

/// More deliverables than that, done since the last round, come by sector.
constexpr int kNamedWhenDone = 4;

/// The figure of an item in one of the two assessments, with its light.
BriefingCell cellOf(const Assessment& assessment, const BriefingItem& item,
                    const std::optional<Light>& light)
{
    if (item.isDeliverable())
        return {light ? lightLabel(*light) : absentNumber(), light};
    const auto* a = assessment.indicator(*item.indicator, item.region);
    if (!a)
        return {absentNumber()};
    return {actualText(assessment.plan(), *a), light};
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

/// Deliverables whose light says only that time has passed or work begun are not told of.
BriefingItems turnedItems(const Telling& telling)
{
    BriefingItems turned;
    for (const LightChange& change : telling.lightChanges()) {
        const BriefingItem& item = *telling.itemOf(change);
        if (!item.isDeliverable() || item.standing == Standing::Done ||
            item.standing == Standing::Overdue)
            turned.all.append(item);
    }
    std::stable_sort(turned.all.begin(), turned.all.end(), [](const auto& a, const auto& b) {
        return urgency(a.light) > urgency(b.light);
    });
    return turned;
}

BriefingRow rowOf(const Telling& telling, const BriefingItem& item)
{
    const Assessment& before = *telling.input.before;
    return {{{item.name},
             cellOf(before, item, lightIn(before, item)),
             cellOf(telling.now, item, item.light),
             {leadSentence(telling.plan, item.measure).text}},
            item.about};
}

/// A row for all that was done in a sector.
void addDone(const Telling& telling, const BriefingItems& done, BriefingTable& table)
{
    for (const Sector& sector : telling.plan.sectors) {
        const BriefingItems some = done.ofSector(sector.id);
        if (some.size() == 1)
            table.rows.append(rowOf(telling, some.first()));
        else if (!some.isEmpty())
            table.rows.append({{{tr("%1: %2 deliverables").arg(sector.name).arg(some.size())},
                                {absentNumber()},
                                {tr("done"), Light::Met},
                                {unitsSentence(telling.plan, leadsOf(telling.plan, some), 2).text}},
                               some.about()});
    }
}

BriefingTable changesTable(const Telling& telling)
{
    const Assessment& before = *telling.input.before;
    BriefingTable table;
    table.columns = {{tr("What"), 4.6},
                     {periodShortLabel(before.period()), 2.4},
                     {periodShortLabel(telling.now.period()), 2.4},
                     {tr("Lead unit"), 3}};
    table.empty = tr("No figure and no light is another than in the last round.");
    const BriefingItems turned = turnedItems(telling);
    const BriefingItems done = turned.standing({Standing::Done});
    for (const BriefingItem& item : turned.without(done).all)
        table.rows.append(rowOf(telling, item));
    if (done.size() > kNamedWhenDone)
        addDone(telling, done, table);
    else
        std::for_each(done.all.begin(), done.all.end(),
                      [&](const BriefingItem& item) { table.rows.append(rowOf(telling, item)); });
    for (const BriefingItem& item : telling.items.targets().without(turned).all) {
        if (isAnother(telling, item))
            table.rows.append(rowOf(telling, item));
    }
    return table;
}

} // namespace

BriefingPage changesPage(const Telling& telling)
{
    BriefingPage page;
    page.kind = BriefingPage::Kind::Changes;
    page.headline = changesHeadline(telling);
    if (telling.input.before)
        page.blocks.append(changesTable(telling));
    if (telling.input.before && !telling.input.changes.isEmpty())
        page.blocks.append(
            BriefingLines{{lineOf(tr("Came in"), {entriesText(telling.input.changes)})}});
    page.about = aboutPlan(telling.plan);
    page.source = sourceLine(telling, {});
    return page;
}

} // namespace kmh
