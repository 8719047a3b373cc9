// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/course.h"
#include "core/evaluation/explanation.h"
#include "core/report/briefing/clause.h"
#include "core/report/briefing/detail.h"
#include "core/report/briefing/pages.h"
#include "core/report/course_sentence.h"

namespace kmh {

namespace {

BriefingCourse courseBlock(const Telling& telling, const IndicatorAssessment& a)
{
    const Indicator& indicator = telling.plan.indicator(a.indicator);
    BriefingCourse block;
    block.unit = indicator.unit;
    block.decimals = indicator.decimals;
    for (const CoursePoint& point : courseOf(*telling.now.snapshot, a.indicator, a.region).points)
        block.points.append({point.period, reportShortLabel(indicator.calendar, point.period),
                             point.plan, point.actual});
    if (a.target) {
        block.target = a.target->value;
        block.targetLabel = tr("target %1").arg(formatTarget(a.target->value, indicator));
    }
    return block;
}

/// “省级重点项目开复工率 21.4%，关注：…”: what was reported, and how that is judged.
Sentence headlineOf(const Telling& telling, const IndicatorAssessment& a)
{
    const Plan& plan = telling.plan;
    const Indicator& indicator = plan.indicator(a.indicator);
    const Abouts about = aboutIndicator(plan, a.indicator, a.region);
    const QString name = a.region == plan.province().id
                             ? indicator.name
                             : tr("%1 %2").arg(plan.region(a.region).shortName, indicator.name);
    const QString figure = actualText(plan, a);
    const QString lack = lackText(telling.now, a);
    const Piece who(name, about);
    const Piece light(lightLabel(a.light, a.override.has_value()), about);
    if (!a.actual)
        return compose(tr("%1: %2"), {who, Piece(a.target ? figure : targetText(plan, a), about)});
    if (!a.target)
        return compose(tr("%1 stands at %2, its target to be set"), {who, Piece(figure, about)});
    return lack.isEmpty() ? compose(tr("%1 stands at %2: %3"), {who, Piece(figure, about), light})
                          : compose(tr("%1 stands at %2, %4: %3"),
                                    {who, Piece(figure, about), light, Piece(lack, about)});
}

BriefingTable prefectures(const Telling& telling, IndicatorId indicator)
{
    BriefingTable table;
    table.columns = {{tr("Prefecture"), 2},
                     {tr("Actual"), 2, BriefingColumn::Align::Right},
                     {tr("Target"), 2, BriefingColumn::Align::Right},
                     {tr("Light"), 2}};
    const Indicator& of = telling.plan.indicator(indicator);
    for (const Region& region : telling.plan.prefectures()) {
        const IndicatorAssessment* a = telling.now.indicator(indicator, region.id);
        if (!a)
            continue;
        table.rows.append({{{region.shortName},
                            {actualText(telling.plan, *a)},
                            {a->target ? formatTarget(*a->target, of) : tr("to be set")},
                            {lightLabel(a->light, a->override.has_value()), a->light}},
                           aboutIndicator(telling.plan, indicator, region.id)});
    }
    return table;
}

BriefingLines linesOf(const Telling& telling, const IndicatorAssessment& a)
{
    const Indicator& indicator = telling.plan.indicator(a.indicator);
    const Abouts about = aboutIndicator(telling.plan, a.indicator, a.region);
    const Explanation why = explain(telling.now, a);
    BriefingLines lines;
    lines.lines.append(lineOf(
        tr("Light"),
        Piece(tr("%1: %2").arg(lightLabel(a.light, a.override.has_value()), why.reason), about)
            .sentence));
    const QString left = courseSentence(telling.now, a);
    if (a.requiredPerXun && !left.isEmpty())
        lines.lines.append(
            lineOf(tr("To go"), Piece(tr("%1 (%2)").arg(left, calculationNote()), about).sentence));
    lines.lines.append(lineOf(tr("Led by"), leadSentence(telling.plan, indicator.measure, 3)));
    if (!indicator.definition.isEmpty())
        lines.lines.append(lineOf(tr("Definition"), Piece(indicator.definition, about).sentence));
    return lines;
}

} // namespace

BriefingPage indicatorDetail(const Telling& telling, const IndicatorAssessment& a)
{
    const Indicator& indicator = telling.plan.indicator(a.indicator);
    BriefingPage page;
    page.headline = headlineOf(telling, a);
    page.kicker = telling.plan.sectorOf(indicator.measure).name;
    page.blocks = {courseBlock(telling, a), linesOf(telling, a)};
    if (a.region == telling.plan.province().id) {
        const BriefingTable table = prefectures(telling, a.indicator);
        if (!table.rows.isEmpty())
            page.blocks.append(table);
    }
    page.source = sourceLine(telling, {indicator.measure});
    return page;
}

} // namespace kmh
