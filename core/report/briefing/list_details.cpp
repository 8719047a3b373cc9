// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/briefing/detail.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/regions.h"
#include "core/report/ledger_labels.h"

namespace kmh {

namespace {

/// The most urgent first, whatever it is; then as the notice orders them.
BriefingItems byUrgency(const BriefingItems& items)
{
    const BriefingItems first =
        items.standing({Standing::Behind, Standing::Overdue, Standing::Missing, Standing::Watch}) +
        items.notStarted();
    return first + items.without(first).standing({Standing::DueSoon, Standing::OnTrack,
                                                  Standing::Met, Standing::NotDue, Standing::Open,
                                                  Standing::Unpublished, Standing::NotJudged,
                                                  Standing::TargetOpen, Standing::Done});
}

/// As many rows as a page has room for; a line says how many there are besides.
QVector<BriefingBlock> tableOf(const Plan& plan, const BriefingItems& items, int rows)
{
    BriefingItems shown = byUrgency(items);
    const int others = shown.size() - rows;
    BriefingItems hidden{shown.all.mid(rows)};
    shown.all = shown.all.mid(0, rows);
    QVector<BriefingBlock> blocks{itemTable(plan, shown)};
    if (others > 0)
        blocks.append(
            BriefingLines{{{tr("Besides"), compose(tr("and %1 more"), {counted(hidden)})}}});
    return blocks;
}

/// The standing of some items after the name of what they are of: “省工信厅：…”.
Sentence headedBy(const Piece& name, const BriefingItems& items)
{
    Sentence standing = standingHeadline(items);
    return compose(tr("%1: %2"), {name, standing});
}

bool leads(const Plan& plan, UnitId unit, MeasureId measure)
{
    for (const Responsibility& responsibility : plan.measure(measure).units) {
        if (responsibility.unit == unit && responsibility.role != Role::Support)
            return true;
    }
    return false;
}

QVector<MeasureId> measuresLedBy(const Plan& plan, UnitId unit)
{
    QVector<MeasureId> measures;
    for (const Measure& measure : plan.measures) {
        if (leads(plan, unit, measure.id))
            measures.append(measure.id);
    }
    return measures;
}

QString stateWords(const DeliverableAssessment& a)
{
    if (!a.report)
        return tr("nothing reported");
    switch (a.report->state) {
    case DeliverableReport::State::NotStarted: return tr("not started");
    case DeliverableReport::State::InProgress: return tr("in progress");
    case DeliverableReport::State::Done: return tr("done");
    }
    Q_UNREACHABLE();
}

} // namespace

BriefingPage deliverableDetail(const Telling& telling, const Deliverable& deliverable)
{
    const Plan& plan = telling.plan;
    const DeliverableAssessment& a = telling.now.deliverable(deliverable.id);
    const Abouts about = aboutDeliverable(plan, deliverable);
    BriefingItems one = telling.items;
    one.all.removeIf([&](const auto& item) { return item.deliverable != deliverable.id; });
    BriefingPage page;
    page.headline = standingHeadline(one);
    page.kicker = plan.sectorOf(deliverable.measure).name;
    BriefingLines lines;
    const auto add = [&](const QString& label, const QString& words) {
        if (!words.isEmpty())
            lines.lines.append(lineOf(label, Piece(words, about).sentence));
    };
    add(tr("Deliverable"), deliverable.name);
    add(tr("Due"), longDayLabel(deliverable.due));
    add(tr("State"), stateWords(a));
    add(tr("Light"), tr("%1: %2").arg(lightLabel(a.light), a.explanation.reason));
    if (a.report)
        add(tr("Evidence"), a.report->evidence);
    lines.lines.append(lineOf(tr("Led by"), leadSentence(plan, deliverable.measure, 4)));
    add(tr("The notice says"), plan.wording(deliverable.quote));
    page.blocks = {lines};
    page.source = sourceLine(telling, {deliverable.measure});
    return page;
}

BriefingPage regionDetail(const Telling& telling, RegionId region)
{
    const BriefingItems items = regionItems(telling.now, region);
    BriefingPage page;
    page.kicker = telling.plan.region(region).name;
    const Piece name(telling.plan.region(region).shortName, aboutRegion(region));
    page.headline = items.isEmpty() ? compose(tr("%1 has neither a target nor a figure"), {name})
                                    : headedBy(name, items);
    page.blocks = tableOf(telling.plan, items, kBriefingRows);
    page.source = sourceLine(telling, {});
    return page;
}

BriefingPage unitDetail(const Telling& telling, UnitId unit)
{
    const Plan& plan = telling.plan;
    const QVector<MeasureId> measures = measuresLedBy(plan, unit);
    BriefingItems items = telling.items;
    items.all.removeIf([&](const auto& item) { return !measures.contains(item.measure); });
    const Piece name(plan.unit(unit).shortName, aboutUnit(unit));
    Abouts about;
    for (const MeasureId measure : measures)
        about.append(MeasureSubject{measure});
    BriefingPage page;
    page.kicker = plan.unit(unit).name;
    page.headline = items.isEmpty() ? compose(tr("%1 leads nothing that is followed up"), {name})
                                    : headedBy(name, items);
    page.blocks = tableOf(plan, items, kBriefingRows);
    if (!measures.isEmpty())
        page.blocks.append(BriefingLines{
            {{tr("Leads"), compose(measures.size() == 1 ? tr("%1 measure") : tr("%1 measures"),
                                   {counted(int(measures.size()), about)})}}});
    page.source = sourceLine(telling, measures);
    return page;
}

BriefingPage sectorDetail(const Telling& telling, SectorId sector)
{
    const BriefingItems items = telling.items.ofSector(sector);
    BriefingPage page;
    page.kicker = telling.plan.sector(sector).name;
    page.headline = standingHeadline(items);
    page.blocks = tableOf(telling.plan, items, kBriefingRows);
    page.blocks.append(BriefingLines{
        {{tr("Led by"), unitsSentence(telling.plan, leadsOf(telling.plan, items), 4)}}});
    QVector<MeasureId> measures;
    for (const Subject& subject : aboutSector(telling.plan, sector))
        measures.append(std::get<MeasureSubject>(subject).measure);
    page.source = sourceLine(telling, measures);
    return page;
}

} // namespace kmh
