// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/pages.h"
#include "core/report/change_rows.h"

#include <algorithm>

namespace kmh {

namespace {

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

/// Indicators with another figure, or none of these kinds: targets first, as the notice orders
/// them.
bool isAnother(const Telling& telling, const BriefingItem& item)
{
    if (item.isDeliverable())
        return false;
    const auto* before = telling.input.before->indicator(*item.indicator, item.region);
    const auto* after = telling.now.indicator(*item.indicator, item.region);
    return before && after && before->actual != after->actual;
}

BriefingItems rowsOf(const Telling& telling)
{
    BriefingItems changed;
    for (const LightChange& change : telling.lightChanges())
        changed.all.append(*telling.itemOf(change));
    std::stable_sort(changed.all.begin(), changed.all.end(), [](const auto& a, const auto& b) {
        return urgency(a.light) > urgency(b.light);
    });
    BriefingItems others;
    for (const BriefingItem& item : telling.items.all) {
        const bool told = std::any_of(changed.all.begin(), changed.all.end(), [&](auto& other) {
            return other.indicator == item.indicator && other.deliverable == item.deliverable;
        });
        if (!told && isAnother(telling, item))
            others.all.append(item);
    }
    return changed + others;
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
    for (const BriefingItem& item : rowsOf(telling).all)
        table.rows.append({{{item.name},
                            cellOf(before, item, lightIn(before, item)),
                            cellOf(telling.now, item, item.light),
                            {leadSentence(telling.plan, item.measure).text}},
                           item.about});
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
