// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/outline.h"
#include "core/report/briefing/pages.h"

#include <algorithm>

namespace kmh {

namespace {

/// Reports of indicators with a target, of the province and the prefectures; official statistics,
/// which nobody is chased for, apart.
struct Reports
{
    int due = 0;
    int missing = 0;
    Abouts about; ///< those missing
};

Reports reportsOf(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    Reports reports;
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (!a.target || !a.expected || plan.indicator(a.indicator).guidance)
            continue;
        ++reports.due;
        if (a.isCurrent())
            continue;
        ++reports.missing;
        reports.about += aboutIndicator(plan, a.indicator, a.region);
    }
    return reports;
}

BriefingFigure figureOf(const QString& label, const BriefingItems& items, const QString& below,
                        std::optional<Light> light = {})
{
    return {label, QString::number(items.size()), below, light, items.about()};
}

/// How many have no target yet, and how many of the others none of the figures beside counts.
QString targetsText(const BriefingItems& items)
{
    const QString open = QString::number(items.standing({Standing::TargetOpen}).size());
    const BriefingItems others = items.targets().standing(
        {Standing::Missing, Standing::Unpublished, Standing::NotDue, Standing::NotJudged});
    if (others.isEmpty())
        return tr("targets to be set: %1").arg(open);
    const bool isOneKind = std::all_of(others.all.begin(), others.all.end(), [&](const auto& item) {
        return item.standing == others.first().standing && item.standing != Standing::Unpublished;
    });
    return tr("%1 %2, besides to be set: %3")
        .arg(isOneKind ? lightLabel(others.first().light) : tr("no verdict yet"))
        .arg(others.size())
        .arg(open);
}

BriefingFigures figures(const Telling& telling)
{
    const BriefingItems& items = telling.items;
    const BriefingItems targets = items.targets();
    const BriefingItems met = items.standing({Standing::Met});
    const BriefingItems onTrack = items.standing({Standing::OnTrack});
    const BriefingItems watch = items.standing({Standing::Watch});
    const BriefingItems done = items.standing({Standing::Done});
    const BriefingItems deliverables = items.deliverables();
    const BriefingItems overdue = items.standing({Standing::Overdue});
    const Reports reports = reportsOf(telling.now);
    return {{figureOf(tr("Targets"), targets, targetsText(items)),
             figureOf(tr("On plan"), met + onTrack,
                      tr("met %1, on track %2").arg(met.size()).arg(onTrack.size())),
             figureOf(tr("Behind"), items.standing({Standing::Behind}),
                      tr("to be watched: %1").arg(watch.size()), Light::Behind),
             {tr("Figures missing"), QString::number(reports.missing),
              tr("of %1 due").arg(reports.due), Light::Missing, reports.about},
             figureOf(overdue.areLate() ? tr("Overdue", "deliverables")
                                        : tr("Due, not done", "deliverables"),
                      overdue,
                      tr("%1 of %2 deliverables done").arg(done.size()).arg(deliverables.size()),
                      Light::Behind)}};
}

BriefingCell urgentCell(const BriefingItems& items)
{
    const BriefingItems urgent =
        items.standing({Standing::Behind, Standing::Overdue, Standing::Missing, Standing::Watch}) +
        items.standing({Standing::DueSoon}).notStarted();
    if (urgent.isEmpty())
        return {tr("none")};
    return {mostUrgentText(urgent), urgent.first().light};
}

/// A sector whose indicators are none of them judged is not praised for its deliverables; what is
/// wrong with these is said.
Light lightOf(const SectorAssessment& sector)
{
    const int indicators = sector.indicators.total();
    const bool isPraise = sector.light == Light::Met || sector.light == Light::OnTrack;
    return isPraise && indicators > 0 && sector.indicators[Light::NotJudged] == indicators
               ? Light::NotJudged
               : sector.light;
}

BriefingTable sectorTable(const Telling& telling)
{
    BriefingTable table;
    table.columns = {{tr("Sector"), 2},
                     {tr("Indicators"), 2.4},
                     {tr("Deliverables"), 1.8, BriefingColumn::Align::Right},
                     {tr("Most urgent"), 5}};
    for (const SectorAssessment& sector : telling.now.sectors) {
        const Abouts about = aboutSector(telling.plan, sector.sector);
        const BriefingItems items = telling.items.ofSector(sector.sector);
        if (items.isEmpty())
            continue;
        const BriefingItems deliverables = items.deliverables();
        BriefingCell lights{tr("none")};
        if (!items.indicators().isEmpty())
            lights = {{}, {}, sector.indicators};
        table.rows.append({{{telling.plan.sector(sector.sector).name, lightOf(sector)},
                            lights,
                            {tr("%1/%2 done")
                                 .arg(items.standing({Standing::Done}).size())
                                 .arg(deliverables.size())},
                            urgentCell(items)},
                           about});
    }
    return table;
}

} // namespace

BriefingPage overviewPage(const Telling& telling)
{
    BriefingPage page;
    page.kind = BriefingPage::Kind::Overview;
    page.headline = standingHeadline(telling.items);
    page.blocks = {figures(telling), sectorTable(telling)};
    page.about = aboutPlan(telling.plan);
    page.source = sourceLine(telling, {});
    page.notes = computedNotes(telling, telling.troubles());
    return page;
}

} // namespace kmh
