// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluation_text.h"

#include "core/evaluation/backtest.h"
#include "core/evaluation/chain.h"
#include "core/evaluation/consistency.h"
#include "core/evaluation/course.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/explanation.h"

namespace kmh::test {

namespace {

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 17) : QStringLiteral("none");
}

void addAssessment(const Assessment& assessment, QStringList& lines)
{
    for (const IndicatorAssessment& a : assessment.indicators)
        lines.append(QStringList{
            QString::number(a.indicator.value), QString::number(a.region.value), lightCode(a.light),
            lightCode(a.ruleLight), number(a.measure), number(a.actual), number(a.planToDate),
            number(a.straightToDate), number(a.completion), number(a.lagPoints),
            number(a.gapToTarget), number(a.gapToPlan), number(a.requiredPerXun),
            number(a.requiredMultiple), a.nextReportDay.toString(Qt::ISODate),
            number(a.forecast ? std::optional(a.forecast->high) : std::nullopt),
            reasonOf(assessment.plan(), a)}
                         .join(u'|'));
    for (const MeasureAssessment& measure : assessment.measures)
        lines.append(lightCode(measure.light) + measure.explanation.reason);
    for (const RegionAssessment& region : assessment.regions)
        lines.append(lightCode(region.light) + region.explanation.reason);
}

void addCourses(const Snapshot& snapshot, QStringList& lines)
{
    for (const Indicator& indicator : snapshot.plan->indicators) {
        for (const Region& region : snapshot.plan->regions) {
            for (const CoursePoint& point : courseOf(snapshot, indicator.id, region.id).points)
                lines.append(number(point.actual) + u'/' + number(point.plan) +
                             (point.broken ? QStringLiteral(" broken") : QString()));
            if (const auto chain = chainOf(snapshot, indicator, region.id)) {
                for (const ChainLink& link : chain->links)
                    lines.append(link.period.code() + u' ' + number(link.required));
            }
            for (const BacktestPoint& point : backtestOf(snapshot, indicator, region.id).points)
                lines.append(number(point.error()));
        }
    }
}

} // namespace

const QStringList& standardRuleNames()
{
    static const QStringList names = {QStringLiteral("plan-ratio"), QStringLiteral("linear-points"),
                                      QStringLiteral("schedule-share"), QStringLiteral("due-only")};
    return names;
}

QString evaluationText(const Snapshot& snapshot)
{
    QStringList lines;
    for (const QString& rule : standardRuleNames())
        addAssessment(evaluate(std::make_shared<const Snapshot>(snapshot), rule), lines);
    addCourses(snapshot, lines);
    for (const Finding& finding : findInconsistencies(snapshot, {}, {}))
        lines.append(finding.key(*snapshot.plan));
    return lines.join(u'\n');
}

} // namespace kmh::test
