// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/judge.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/bound.h"
#include "core/evaluation/rule_limits.h"

namespace kmh {

namespace {

constexpr double kTolerance = 1e-9;

/// Actual in units of plan, turned round for a ceiling; nothing where a ratio says nothing.
std::optional<double> ratio(double actual, double plan, bool ceiling)
{
    if (plan <= 0 || (ceiling && actual <= 0))
        return {};
    return ceiling ? plan / actual : actual / plan;
}

/// At least each limit, from the first down.
Light byShare(double share, const LightRule& rule)
{
    if (share >= *rule.onTrackLimit - kTolerance)
        return Light::OnTrack;
    return share >= *rule.watchLimit - kTolerance ? Light::Watch : Light::Behind;
}

/// At most each limit, from the first up.
Light byPoints(double behind, const LightRule& rule)
{
    if (behind <= *rule.onTrackLimit + kTolerance)
        return Light::OnTrack;
    return behind <= *rule.watchLimit + kTolerance ? Light::Watch : Light::Behind;
}

Judgement asItStands(double actual, double plan, bool ceiling, Ground ground)
{
    const bool kept = holds(ceiling ? Comparator::AtMost : Comparator::AtLeast, actual, plan);
    return {kept ? Light::OnTrack : Light::Behind, ground, {}};
}

Judgement compare(const LightRule& rule, const IndicatorAssessment& figures)
{
    const Target& target = *figures.target;
    const double actual = *figures.actual;
    const Bound bound = boundOf(target, actual);
    const bool byPlan = rule.form == LightRule::Form::PlanRatio;
    const std::optional<double>& course = byPlan ? figures.planToDate : figures.straightToDate;
    if (!course)
        return {Light::NotJudged, Ground::NoCourse, {}};
    const double plan = planTowards(bound, target, *course);

    if (rule.form == LightRule::Form::LinearPoints) {
        if (bound.value <= 0)
            return asItStands(actual, plan, bound.ceiling, Ground::StraightDifference);
        const double behind = (plan - actual) / bound.value * 100 * (bound.ceiling ? -1 : 1);
        return {byPoints(behind, rule), Ground::Points, behind};
    }
    const auto share = ratio(actual, plan, bound.ceiling);
    if (!share)
        return asItStands(actual, plan, bound.ceiling,
                          byPlan ? Ground::Difference : Ground::StraightDifference);
    return {byShare(*share, rule), byPlan ? Ground::Ratio : Ground::Share, share};
}

/// Whether the target's span is over and the figure in hand is the one it ends with: while that of
/// the due date is still to be published, an earlier one does not stand in for it.
bool isLastWord(const IndicatorAssessment& figures, QDate day)
{
    const QDate due = figures.target->due.lastDay();
    return day >= due && (!figures.nextReport || figures.actualPeriod->lastDay() >= due);
}

} // namespace

Judgement judge(const LightRule& rule, const IndicatorAssessment& figures, QDate day)
{
    if (!figures.target)
        return {Light::NotJudged, Ground::TargetToBeSet, {}};
    if (!figures.actual && !figures.expected)
        return {Light::NotDue, Ground::ReportNotDue, {}};
    if (!figures.isCurrent())
        return {Light::Missing, Ground::ReportMissing, {}};
    if (figures.target->isMetBy(*figures.actual))
        return {Light::Met, Ground::TargetHolds, {}};
    if (isLastWord(figures, day))
        return {Light::Behind, Ground::UnmetWhenDue, {}};
    if (rule.form == LightRule::Form::DueOnly)
        return {Light::NotDue, Ground::JudgedWhenDue, {}};
    return compare(rule, figures);
}

QString ruleTitle(const LightRule& rule)
{
    if (!rule.title.isEmpty())
        return rule.title;
    switch (rule.form) {
    case LightRule::Form::PlanRatio: return tr("by the planned course");
    case LightRule::Form::LinearPoints: return tr("by points behind the straight line");
    case LightRule::Form::ScheduleShare: return tr("by share of the straight line");
    case LightRule::Form::DueOnly: return tr("only when due");
    }
    Q_UNREACHABLE();
}

QString ruleShortTitle(const LightRule& rule)
{
    if (!rule.title.isEmpty())
        return rule.title;
    switch (rule.form) {
    case LightRule::Form::PlanRatio: return tr("by plan");
    case LightRule::Form::LinearPoints: return tr("by points");
    case LightRule::Form::ScheduleShare: return tr("by share");
    case LightRule::Form::DueOnly: return tr("when due");
    }
    Q_UNREACHABLE();
}

QString ruleLabel(const LightRule& rule)
{
    return rule.version == 1 ? ruleTitle(rule)
                             : tr("%1, version %2").arg(ruleTitle(rule)).arg(rule.version);
}

QString ruleFormula(const LightRule& rule)
{
    const QString onTrack = limitText(rule.form, rule.onTrackLimit);
    const QString watch = limitText(rule.form, rule.watchLimit);
    switch (rule.form) {
    case LightRule::Form::PlanRatio:
        return tr("met when the target holds; else r = actual ÷ plan to date (plan ÷ actual for "
                  "upper limits): r ≥ %1 on track, r ≥ %2 watch, r < %2 behind; unmet when due is "
                  "behind")
            .arg(onTrack, watch);
    case LightRule::Form::LinearPoints:
        return tr("met when the target holds; else how far actual ÷ target lies behind the "
                  "straight "
                  "line, whatever was planned: up to %1 points on track, up to %2 watch, beyond "
                  "behind; unmet when due is behind")
            .arg(onTrack, watch);
    case LightRule::Form::ScheduleShare:
        return tr("met when the target holds; else actual ÷ straight line to date (the other way "
                  "round for upper limits): from %1% on track, from %2% watch, below behind; unmet "
                  "when due is behind")
            .arg(onTrack, watch);
    case LightRule::Form::DueOnly:
        return tr("met when the target holds, behind when it does not on its due date; nothing is "
                  "said before");
    }
    Q_UNREACHABLE();
}

} // namespace kmh
