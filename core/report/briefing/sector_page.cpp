// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/outline.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/paging.h"
#include "core/report/briefing/regions.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kLeadsShown = 3;
constexpr int kSteeredByShown = 2;

QVector<BriefingBullet> bullets(const Telling& telling, const BriefingItems& targets)
{
    QVector<BriefingBullet> bullets;
    for (const BriefingItem& item : targets.all)
        bullets.append(bulletOf(telling.now, telling.now.provincial(*item.indicator)));
    return bullets;
}

/// What the office steers by without a target: “固定资产投资增速 3.1%、民间投资增速 −2.7%等 4 项”.
Sentence untargeted(const Telling& telling, const BriefingItems& items)
{
    QVector<Piece> parts;
    BriefingItems reported;
    for (const BriefingItem& item : items.standing({Standing::TargetOpen}).all) {
        const IndicatorAssessment& a = telling.now.provincial(*item.indicator);
        if (!a.actual)
            continue;
        reported.all.append(item);
        if (parts.size() < kSteeredByShown)
            parts.append(Piece(tr("%1 %2").arg(item.name, actualText(telling.now, a)), item.about));
    }
    const Sentence shown = joined(parts, tr(", "));
    return reported.size() <= kSteeredByShown
               ? shown
               : compose(tr("%1 and others (%2 in all)", "indicators"), {shown, counted(reported)});
}

/// What is overdue, all of it; then, as many as the page has room for, what is not started and due
/// soon; and as many as are easily read of what is under way and what is due later. In a sector
/// without a target, which lives on these, also what is done.
BriefingItems deliverableRows(const BriefingItems& items, int bullets, int lines)
{
    BriefingItems rows = items.standing({Standing::Overdue});
    const auto fill = [&](const BriefingItems& more, Fit fit) {
        rows.all += more.all.mid(0, std::max(0, rowsBeside(bullets, lines, fit) - rows.size()));
    };
    const BriefingItems idle = items.notStarted();
    BriefingItems later = items.standing({Standing::Open});
    std::stable_sort(later.all.begin(), later.all.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
    fill(idle, Fit::Tight);
    fill(items.standing({Standing::DueSoon}).without(idle) + later, Fit::Easy);
    if (bullets == 0)
        fill(items.standing({Standing::Done}), Fit::Easy);
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
Sentence otherDeliverables(const BriefingItems& others)
{
    const BriefingItems idle = others.notStarted();
    QVector<Piece> parts;
    const auto add = [&](const BriefingItems& some, const QString& pattern) {
        if (!some.isEmpty())
            parts.append(compose(pattern, {counted(some)}));
    };
    add(others.standing({Standing::Done}), tr("%1 done"));
    add(idle, tr("%1 due soon and not started"));
    add(others.standing({Standing::DueSoon}).without(idle), tr("%1 due soon and under way"));
    add(others.standing({Standing::Open}), tr("%1 not due yet"));
    return joined(parts, tr(", "));
}

/// The lines but the one about other deliverables, which depends on how many the table names.
BriefingLines linesOf(const Telling& telling, const BriefingItems& items)
{
    BriefingLines lines;
    const auto add = [&](const QString& label, const Sentence& words) {
        if (!words.isEmpty())
            lines.lines.append(lineOf(label, words));
    };
    const QVector<UnitId> leads = leadsOf(telling.plan, items);
    add(tr("Led by"), unitsSentence(telling.plan, leads, kLeadsShown));
    add(tr("Prefectures behind"), laggingRegions(telling, items.indicators()));
    add(tr("Steered by"), untargeted(telling, items));
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
    const QVector<BriefingBullet> all = bullets(telling, items.targets());
    const qsizetype first = evenShare(all.size());
    BriefingLines lines = linesOf(telling, items);
    const BriefingItems deliverables = items.deliverables();
    const BriefingItems rows =
        deliverableRows(deliverables, int(first), int(lines.lines.size()) + 1);
    const Sentence others = otherDeliverables(deliverables.without(rows));
    if (!others.isEmpty())
        lines.lines.append(lineOf(tr("Other deliverables"), others));
    if (first > 0)
        page.blocks.append(BriefingBullets{all.mid(0, first)});
    if (!lines.lines.isEmpty())
        page.blocks.append(lines);
    if (first < all.size())
        page.blocks.append(BriefingBullets{all.mid(first)});
    if (!rows.isEmpty())
        page.blocks.append(deliverableTable(telling, rows));
    page.notes = computedNotes(telling, items.standing({Standing::Behind, Standing::Overdue,
                                                        Standing::Missing, Standing::Watch}));
    return page;
}

} // namespace kmh
