// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/outline.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/paging.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kLeadsShown = 3;
constexpr int kRegionsShown = 4;

/// Those with a target, then what the office steers by, where it has a figure.
QVector<BriefingBullet> bullets(const Telling& telling, const BriefingItems& items)
{
    QVector<BriefingBullet> targeted;
    QVector<BriefingBullet> others;
    for (const BriefingItem& item : items.all) {
        const IndicatorAssessment& a = telling.now.provincial(*item.indicator);
        if (a.target)
            targeted.append(bulletOf(telling.now, a));
        else if (a.actual)
            others.append(bulletOf(telling.now, a));
    }
    return targeted + others;
}

QVector<const IndicatorAssessment*> laggingIn(const Telling& telling, const BriefingItems& items)
{
    QVector<const IndicatorAssessment*> lagging;
    for (const IndicatorAssessment& a : telling.now.indicators) {
        const bool asked =
            std::any_of(items.all.begin(), items.all.end(),
                        [&](const BriefingItem& item) { return item.indicator == a.indicator; });
        if (asked && a.region != telling.plan.province().id && a.light == Light::Behind)
            lagging.append(&a);
    }
    return lagging;
}

/// Of one indicator: “玉树 9.1%、果洛 9.8%”, the least complete first.
Sentence regionsWithFigures(const Telling& telling, QVector<const IndicatorAssessment*> lagging)
{
    std::stable_sort(lagging.begin(), lagging.end(), [](const auto* a, const auto* b) {
        return a->completion.value_or(0) < b->completion.value_or(0);
    });
    QVector<Piece> parts;
    Abouts all;
    for (const IndicatorAssessment* a : lagging) {
        const Abouts about = aboutIndicator(telling.plan, a->indicator, a->region);
        all += about;
        if (parts.size() < kRegionsShown)
            parts.append(Piece(tr("%1 %2").arg(telling.plan.region(a->region).shortName,
                                               actualText(telling.plan, *a)),
                               about));
    }
    const Sentence shown = joined(parts, tr(", "));
    return lagging.size() <= kRegionsShown ? shown
                                           : compose(tr("%1 and others, %2 prefectures in all"),
                                                     {shown, counted(int(all.size()), all)});
}

/// Of several: “玉树 2 项、果洛 1 项”.
Sentence regionsWithCounts(const Telling& telling,
                           const QVector<const IndicatorAssessment*>& lagging)
{
    QVector<Piece> parts;
    for (const Region& region : telling.plan.prefectures()) {
        Abouts about;
        for (const IndicatorAssessment* a : lagging) {
            if (a->region == region.id)
                about += aboutIndicator(telling.plan, a->indicator, a->region);
        }
        if (about.isEmpty())
            continue;
        const int count = int(about.size());
        parts.append(Piece(count == 1 ? tr("%1 (1 indicator)").arg(region.shortName)
                                      : tr("%1 (%2 indicators)").arg(region.shortName).arg(count),
                           aboutRegion(region.id) + about));
    }
    return joined(parts, tr(", "));
}

Sentence laggingRegions(const Telling& telling, const BriefingItems& indicators)
{
    const auto lagging = laggingIn(telling, indicators);
    const bool one = std::all_of(lagging.begin(), lagging.end(), [&](const auto* a) {
        return a->indicator == lagging.first()->indicator;
    });
    return one ? regionsWithFigures(telling, lagging) : regionsWithCounts(telling, lagging);
}

/// Overdue, or due soon and not started; in a sector without a target whatever is open, since it
/// lives on these.
BriefingItems deliverableRows(const BriefingItems& items, bool hasBullets)
{
    BriefingItems soon = items.standing({Standing::DueSoon});
    soon.all.removeIf([](const BriefingItem& item) { return item.light != Light::Watch; });
    BriefingItems rows = items.standing({Standing::Overdue}) + soon;
    if (hasBullets || rows.size() >= kBriefingRows)
        return rows;
    BriefingItems others = items.standing({Standing::DueSoon, Standing::Open, Standing::Done});
    others.all.removeIf([](const BriefingItem& item) { return item.light == Light::Watch; });
    std::stable_sort(others.all.begin(), others.all.end(), [](const auto& a, const auto& b) {
        const bool doneA = a.standing == Standing::Done;
        const bool doneB = b.standing == Standing::Done;
        return doneA != doneB ? doneB : a.due < b.due;
    });
    rows.all += others.all.mid(0, kBriefingRows - rows.size());
    return rows;
}

BriefingTable deliverableTable(const Telling& telling, const BriefingItems& rows)
{
    BriefingTable table;
    table.columns = {
        {tr("Deliverable"), 5}, {tr("Due"), 1.6}, {tr("State"), 2.2}, {tr("Lead unit"), 3}};
    for (const BriefingItem& item : rows.all)
        table.rows.append({{{item.name, item.light},
                            {dayLabel(item.due)},
                            {item.lack.isEmpty() ? tr("done") : item.lack},
                            {leadSentence(telling.plan, item.measure).text}},
                           item.about});
    return table;
}

/// Of the deliverables that the table does not name.
Sentence otherDeliverables(const BriefingItems& items, const BriefingItems& rows)
{
    BriefingItems others = items;
    others.all.removeIf([&](const BriefingItem& item) {
        return std::any_of(rows.all.begin(), rows.all.end(),
                           [&](const auto& row) { return row.deliverable == item.deliverable; });
    });
    const BriefingItems done = others.standing({Standing::Done});
    const BriefingItems underway = others.standing({Standing::DueSoon});
    const BriefingItems open = others.standing({Standing::Open});
    QVector<Piece> parts;
    if (!done.isEmpty())
        parts.append(countedAs(done, tr("%1 done"), tr("%1 done", "several")));
    if (!underway.isEmpty())
        parts.append(
            countedAs(underway, tr("%1 under way and due soon"), tr("%1 under way and due soon")));
    if (!open.isEmpty())
        parts.append(countedAs(open, tr("%1 not due yet"), tr("%1 not due yet")));
    return joined(parts, tr(", "));
}

BriefingLines linesOf(const Telling& telling, const BriefingItems& items, const BriefingItems& rows)
{
    BriefingLines lines;
    const auto add = [&](const QString& label, const Sentence& words) {
        if (!words.isEmpty())
            lines.lines.append(lineOf(label, words));
    };
    const QVector<UnitId> leads = leadsOf(telling.plan, items);
    add(tr("Led by"), unitsSentence(telling.plan, leads, kLeadsShown));
    add(tr("Prefectures behind"), laggingRegions(telling, items.indicators()));
    add(tr("Deliverables"), otherDeliverables(items.deliverables(), rows));
    return lines;
}

} // namespace

BriefingPage sectorPage(const Telling& telling, SectorId sector)
{
    const BriefingItems items = telling.items.ofSector(sector);
    QVector<MeasureId> measures;
    for (const Subject& subject : aboutSector(telling.plan, sector))
        measures.append(std::get<MeasureSubject>(subject).measure);
    BriefingPage page;
    page.kind = BriefingPage::Kind::Sector;
    page.headline = standingHeadline(items);
    page.about = aboutSector(telling.plan, sector);
    page.source = sourceLine(telling, measures);

    // The lines come under the first graphs, whatever goes on over the next pages.
    const QVector<BriefingBullet> all = bullets(telling, items.indicators());
    const qsizetype first = evenShare(all.size());
    const BriefingItems rows = deliverableRows(items.deliverables(), !all.isEmpty());
    if (first > 0)
        page.blocks.append(BriefingBullets{all.mid(0, first)});
    page.blocks.append(linesOf(telling, items, rows));
    if (first < all.size())
        page.blocks.append(BriefingBullets{all.mid(first)});
    if (!rows.isEmpty())
        page.blocks.append(deliverableTable(telling, rows));
    page.notes = computedNotes(telling, items.standing({Standing::Behind, Standing::Overdue,
                                                        Standing::Missing, Standing::Watch}));
    return page;
}

} // namespace kmh
