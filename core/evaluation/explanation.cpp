// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/bound.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/judge.h"

namespace kmh {

namespace {

class Inputs
{
public:
    Inputs(const Assessment& assessment, const IndicatorAssessment& a)
        : m_assessment(assessment)
        , m_indicator(assessment.plan().indicator(a.indicator))
        , m_a(a)
    {
    }

    QVector<ExplanationInput> all()
    {
        addTarget();
        addFigures();
        addJudgement();
        return m_inputs;
    }

private:
    void add(const QString& name, const QString& value) { m_inputs.append({name, value}); }

    void addTarget()
    {
        if (!m_a.target)
            return;
        add(kmh::tr("target"),
            kmh::tr("%1, due %2")
                .arg(formatTarget(*m_a.target, m_indicator), periodLabel(m_a.target->due)));
        if (!m_a.target->stamp.by.isEmpty())
            add(kmh::tr("target set by"), m_a.target->stamp.by);
    }

    void addFigures()
    {
        if (m_a.actual)
            add(kmh::tr("actual"),
                kmh::tr("%1 (%2)").arg(formatValue(*m_a.actual, m_indicator),
                                       reportLabel(m_indicator.calendar, *m_a.actualPeriod)));
        if (m_a.planToDate)
            add(kmh::tr("plan to date"), formatValue(*m_a.planToDate, m_indicator));
        const auto form = m_assessment.rule.form;
        if (m_a.straightToDate &&
            (form == LightRule::Form::LinearPoints || form == LightRule::Form::ScheduleShare))
            add(kmh::tr("straight line to date"), formatValue(*m_a.straightToDate, m_indicator));
        if (m_a.completion)
            add(kmh::tr("completion"), formatRatioPercent(*m_a.completion));
        if (m_a.lagPoints)
            add(kmh::tr("lead or lag"), formatPoints(*m_a.lagPoints));
        if (m_a.elapsedShare)
            add(kmh::tr("share of time elapsed"), formatRatioPercent(*m_a.elapsedShare));
    }

    void addJudgement()
    {
        add(kmh::tr("assessed at the end of"), longDayLabel(m_assessment.period().lastDay()));
        if (!m_a.override)
            return;
        add(kmh::tr("the rule's own light"),
            kmh::tr("%1: %2").arg(lightLabel(m_a.ruleLight),
                                  ruleReasonOf(m_assessment.plan(), m_a)));
        add(kmh::tr("set by a person"),
            kmh::tr("%1, %2").arg(m_a.override->stamp.by,
                                  longDayLabel(m_a.override->stamp.at.toLocalTime().date())));
    }

    const Assessment& m_assessment;
    const Indicator& m_indicator;
    const IndicatorAssessment& m_a;
    QVector<ExplanationInput> m_inputs;
};

QString notDueReason(const Indicator& indicator, const IndicatorAssessment& a)
{
    if (!a.nextReport)
        return tr("no report is due yet");
    return tr("no report is due yet; the figure for %1 is due on %2")
        .arg(reportLabel(indicator.calendar, *a.nextReport), dayLabel(a.nextReportDay));
}

} // namespace

QString ruleReasonOf(const Plan& plan, const IndicatorAssessment& a)
{
    const Indicator& indicator = plan.indicator(a.indicator);
    const QString actual = formatValue(a.actual, indicator);
    // Above a range the course to its lower end is not what the figure was held against.
    const auto against = [&](const std::optional<double>& course) {
        return course ? formatValue(planTowards(boundOf(*a.target, *a.actual), *a.target, *course),
                                    indicator)
                      : formatValue(course, indicator);
    };
    switch (a.ground) {
    case Ground::TargetToBeSet: return tr("the target is still to be set");
    case Ground::ReportNotDue: return notDueReason(indicator, a);
    case Ground::ReportMissing:
        return tr("the figure for %1 was due and has not been reported")
            .arg(reportLabel(indicator.calendar, *a.expected));
    case Ground::TargetHolds:
        return tr("%1 satisfies the target %2").arg(actual, formatTarget(*a.target, indicator));
    case Ground::UnmetWhenDue:
        return tr("%1 does not satisfy the target %2, and its due date has passed")
            .arg(actual, formatTarget(*a.target, indicator));
    case Ground::NoCourse:
        return tr("the target is for %1, beyond the plan's own period, and there is no planned "
                  "course to it")
            .arg(periodLabel(a.target->due));
    case Ground::Ratio:
        return tr("%1 against a plan to date of %2, r = %3")
            .arg(actual, against(a.planToDate), formatNumber(*a.measure, 3));
    case Ground::Difference:
        return tr("%1 against a plan to date of %2, which allows no ratio")
            .arg(actual, against(a.planToDate));
    case Ground::StraightDifference:
        return tr("%1 against %2 on the straight line, which allows no ratio")
            .arg(actual, against(a.straightToDate));
    case Ground::Points:
        return *a.measure > 0
                   ? tr("%1 against %2 on the straight line, %3 of the target behind it")
                         .arg(actual, against(a.straightToDate), formatPoints(*a.measure))
                   : tr("%1 against %2 on the straight line, not behind it")
                         .arg(actual, against(a.straightToDate));
    case Ground::Share:
        return tr("%1 against %2 on the straight line, a share of %3")
            .arg(actual, against(a.straightToDate), formatRatioPercent(*a.measure));
    case Ground::JudgedWhenDue:
        return tr("%1 so far; judged only when due, at the end of %2")
            .arg(actual, periodLabel(a.target->due));
    }
    Q_UNREACHABLE();
}

QString reasonOf(const Plan& plan, const IndicatorAssessment& a)
{
    if (!a.override)
        return ruleReasonOf(plan, a);
    return tr("set by %1: %2 (the rule says %3)")
        .arg(a.override->stamp.by, a.override->stamp.note, lightLabel(a.ruleLight));
}

Explanation explain(const Assessment& assessment, const IndicatorAssessment& a)
{
    return {assessment.rule.reference(), ruleFormula(assessment.rule), Inputs(assessment, a).all(),
            reasonOf(assessment.plan(), a)};
}

} // namespace kmh
