// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/indicator_words.h"
#include "core/report/bulletin/target_groups.h"

namespace kmh {

namespace {

/// The counts of one assessment's provincial targets in words.
class TargetWords
{
public:
    explicit TargetWords(const Assessment& assessment)
        : m_assessment(assessment)
        , m_plan(assessment.plan())
        , m_groups(targetGroups(assessment, m_plan.province().id))
    {
    }

    const TargetGroups& groups() const { return m_groups; }

    Sentence counts() const
    {
        const auto all = m_groups.all.size();
        if (all == 0)
            return untargeted();
        if (const Sentence alike = allAlike(); !alike.isEmpty())
            return alike;
        QVector<Piece> clauses{kept()};
        if (isOneLight())
            clauses.append(lights());
        else if (!m_groups.lagging().isEmpty())
            clauses.append(compose(kmh::tr("%1 not (%2)"), {number(m_groups.lagging()), lights()}));
        if (const Sentence rest = others(); !rest.isEmpty())
            clauses.append(compose(kmh::tr("besides %1"), {rest}));
        return compose(kmh::tr("Of %1: %2."), {targets(), joined(clauses, kmh::tr("; "))});
    }

private:
    Piece number(const TargetGroups::List& list) const
    {
        return counted(list.size(), subjectsOf(m_plan, list));
    }

    Piece targets() const
    {
        return counted(m_groups.all.size(), kmh::tr("1 quantified target"),
                       kmh::tr("%1 quantified targets"), subjectsOf(m_plan, m_groups.all));
    }

    Sentence untargeted() const
    {
        const auto open = m_groups.open.size();
        if (open == 0)
            return {kmh::tr("There is no indicator yet, and nothing is judged.")};
        return compose(open == 1
                           ? kmh::tr("The target of %1 is still to be set, nothing is judged.")
                           : kmh::tr("The targets of %1 are still to be set, nothing is judged."),
                       {counted(open, kmh::tr("1 indicator"), kmh::tr("%1 of the indicators"),
                                subjectsOf(m_plan, m_groups.open))});
    }

    /// What the kept ones have reached: while the plan runs, their course.
    QString reached() const
    {
        if (m_assessment.period().lastDay() < m_plan.period.lastDay())
            return kmh::tr("on course");
        return m_groups.allMet() ? kmh::tr("reached") : kmh::tr("reached or on course");
    }

    /// Whether those not kept bear one light; a bracket would say their number again.
    bool isOneLight() const { return m_groups.behind.isEmpty() != m_groups.watch.isEmpty(); }

    /// “滞后1项、关注1项”.
    Sentence lights() const
    {
        QVector<Piece> parts;
        if (!m_groups.behind.isEmpty())
            parts.append(compose(kmh::tr("behind: %1"), {number(m_groups.behind)}));
        if (!m_groups.watch.isEmpty())
            parts.append(compose(kmh::tr("under watch: %1"), {number(m_groups.watch)}));
        return joined(parts, kmh::tr(", "));
    }

    /// One sentence where the same is to be said of every target; else nothing.
    Sentence allAlike() const
    {
        const auto all = m_groups.all.size();
        const bool one = all == 1;
        if (m_groups.kept.size() == all)
            return compose(one ? kmh::tr("%1 was set, and it is %2.")
                               : kmh::tr("All of %1 are %2."),
                           {targets(), reached()});
        if (m_groups.lagging().size() == all && isOneLight())
            return compose(one ? kmh::tr("%1 was set, and it is not %2; it is %3.")
                               : kmh::tr("None of %1 is %2; all are %3."),
                           {targets(), reached(),
                            lightLabel(m_groups.behind.isEmpty() ? Light::Watch : Light::Behind)});
        if (m_groups.lagging().size() == all)
            return compose(kmh::tr("None of %1 is %2 (%3)."), {targets(), reached(), lights()});
        if (m_groups.missing.size() == all)
            return compose(one ? kmh::tr("%1 was set, and nothing has been reported for it.")
                               : kmh::tr("For none of %1 has anything been reported."),
                           {targets()});
        if (m_groups.notDue.size() == all)
            return compose(one ? kmh::tr("%1 was set, and no report is due for it yet.")
                               : kmh::tr("For none of %1 is a report due yet."),
                           {targets()});
        if (m_groups.unjudged.size() == all)
            return compose(one ? kmh::tr("%1 was set, and it is not judged.")
                               : kmh::tr("None of %1 is judged."),
                           {targets()});
        return {};
    }

    Sentence kept() const
    {
        if (m_groups.kept.isEmpty())
            return compose(kmh::tr("none %1"), {reached()});
        return compose(kmh::tr("%1 %2, which is %3"),
                       {number(m_groups.kept), reached(),
                        sharePiece(m_groups.kept.size(), m_groups.all.size(),
                                   subjectsOf(m_plan, m_groups.kept))});
    }

    Sentence others() const
    {
        QVector<Piece> parts;
        const auto add = [&](const TargetGroups::List& list, const QString& pattern) {
            if (!list.isEmpty())
                parts.append(compose(pattern, {number(list)}));
        };
        add(m_groups.missing, kmh::tr("%1 unreported"));
        add(m_groups.awaited, kmh::tr("%1 awaiting publication"));
        add(m_groups.notDue, kmh::tr("%1 not to be reported yet"));
        add(m_groups.unjudged, kmh::tr("%1 not judged"));
        return joined(parts, kmh::tr(", "));
    }

    const Assessment& m_assessment;
    const Plan& m_plan;
    const TargetGroups m_groups;
};

/// Those that were not reported or cannot be judged, named with the reason.
Sentence namesWithReason(const Assessment& assessment, const TargetGroups::List& list,
                         const QString& pattern)
{
    const Plan& plan = assessment.plan();
    QVector<Piece> names;
    for (const IndicatorAssessment* a : list) {
        const Indicator& indicator = plan.indicator(a->indicator);
        Sentence why = leadNames(plan, plan.measure(indicator.measure));
        if (a->light == Light::NotJudged)
            why = about(unjudgedReason(assessment, *a), plan, *a).sentence;
        if (why.isEmpty() || (indicator.guidance && a->light != Light::NotJudged))
            names.append(indicatorPiece(plan, *a));
        else
            names.append(compose(tr("%1 (%2)"), {indicatorPiece(plan, *a), why}));
    }
    return compose(pattern, {joined(names, tr(", "))});
}

} // namespace

BulletinPart targetParagraphs(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    const TargetWords words(assessment);
    const TargetGroups& groups = words.groups();
    BulletinPart part{paragraph(QStringLiteral("summary/targets"), words.counts())};
    for (const IndicatorAssessment* a : groups.lagging())
        part.append(point(QStringLiteral("summary/target/") + plan.indicator(a->indicator).code,
                          shortfallSentence(assessment, *a)));
    const auto add = [&](const TargetGroups::List& list, const char* key, const QString& pattern) {
        if (!list.isEmpty())
            part.append(paragraph(QLatin1String(key), namesWithReason(assessment, list, pattern)));
    };
    add(groups.missing, "summary/missing", tr("Not reported: %1."));
    add(groups.awaited, "summary/awaited", tr("Awaiting publication: %1."));
    add(groups.unjudged, "summary/unjudged", tr("Not judged: %1."));
    if (!groups.open.isEmpty() && !groups.all.isEmpty())
        part.append(paragraph(
            QStringLiteral("summary/open"),
            compose(groups.open.size() == 1
                        ? tr("For %1 the target is still to be set; it is not judged.")
                        : tr("For %1 the targets are still to be set; they are not judged."),
                    {counted(groups.open.size(), tr("1 other indicator"), tr("%1 other indicators"),
                             subjectsOf(plan, groups.open))})));
    return part;
}

} // namespace kmh
