// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/course.h"
#include "core/evaluation/explanation.h"
#include "core/report/attention.h"
#include "core/report/briefing/clause.h"
#include "core/report/briefing/detail.h"
#include "core/report/briefing/pages.h"
#include "core/report/course_sentence.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kPrefecturesShown = 4;

/// Without a single value there is nothing to draw.
bool isBlank(const BriefingCourse& course)
{
    return std::none_of(course.points.begin(), course.points.end(),
                        [](const auto& point) { return point.planned || point.actual; });
}

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
    const QString figure = actualText(telling.now, a);
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

/// The prefectures' verdicts, the most urgent first; there is room for a few beside the course.
QVector<const IndicatorAssessment*> prefectures(const Telling& telling, IndicatorId indicator)
{
    QVector<const IndicatorAssessment*> all;
    for (const Region& region : telling.plan.prefectures()) {
        if (const IndicatorAssessment* a = telling.now.indicator(indicator, region.id))
            all.append(a);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) {
        return urgency(a->light) > urgency(b->light);
    });
    return all;
}

BriefingTable prefectureTable(const Telling& telling,
                              const QVector<const IndicatorAssessment*>& prefectures)
{
    BriefingTable table;
    table.columns = {{tr("Prefecture"), 2},
                     {tr("Actual"), 2, BriefingColumn::Align::Right},
                     {tr("Target"), 2, BriefingColumn::Align::Right},
                     {tr("Light"), 2}};
    for (const IndicatorAssessment* a : prefectures) {
        const Indicator& of = telling.plan.indicator(a->indicator);
        table.rows.append({{{telling.plan.region(a->region).shortName},
                            {actualText(telling.now, *a)},
                            {a->target ? formatTarget(*a->target, of) : tr("to be set")},
                            {lightLabel(a->light, a->override.has_value()), a->light}},
                           aboutIndicator(telling.plan, a->indicator, a->region)});
    }
    return table;
}

/// Those the table has no room for: “西宁 23.5%、海北 22.6%”.
Sentence otherPrefectures(const Telling& telling,
                          const QVector<const IndicatorAssessment*>& prefectures)
{
    QVector<Piece> parts;
    for (const IndicatorAssessment* a : prefectures)
        parts.append(Piece(
            tr("%1 %2").arg(telling.plan.region(a->region).shortName, actualText(telling.now, *a)),
            aboutIndicator(telling.plan, a->indicator, a->region)));
    return joined(parts, tr(", "));
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
    BriefingLines lines = linesOf(telling, a);
    QVector<const IndicatorAssessment*> all;
    if (a.region == telling.plan.province().id)
        all = prefectures(telling, a.indicator);
    if (all.size() > kPrefecturesShown)
        lines.lines.append(
            lineOf(tr("Other prefectures"), otherPrefectures(telling, all.mid(kPrefecturesShown))));
    const BriefingCourse course = courseBlock(telling, a);
    if (isBlank(course))
        lines.lines.prepend(lineOf(
            tr("Course"), {tr("No figure has been reported and no course is planned, so there is "
                              "nothing to draw yet.")}));
    else
        page.blocks.append(course);
    page.blocks.append(lines);
    if (!all.isEmpty())
        page.blocks.append(prefectureTable(telling, all.mid(0, kPrefecturesShown)));
    page.source = sourceLine(telling, {indicator.measure});
    return page;
}

} // namespace kmh
