// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/late_reports.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/deliverable_words.h"
#include "core/report/bulletin/target_groups.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kNamed = 5;

/// “新增限上商贸企业还差9家（省商务厅）”: what is lacking to the target, which is no forecast.
Sentence lacking(const Plan& plan, const IndicatorAssessment& a)
{
    const Indicator& indicator = plan.indicator(a.indicator);
    Sentence sentence = indicatorPiece(plan, a).sentence;
    if (a.gapToTarget && *a.gapToTarget > 0)
        sentence = compose(tr("%1, %2 short of the target"),
                           {sentence, about(formatDifference(*a.gapToTarget, indicator), plan, a)});
    const Sentence leads =
        indicator.guidance ? Sentence() : leadNames(plan, plan.measure(indicator.measure));
    return leads.isEmpty() ? sentence : compose(tr("%1 (%2)"), {sentence, leads});
}

Sentence lackingAll(const Plan& plan, const TargetGroups::List& list)
{
    QVector<Piece> names;
    for (const IndicatorAssessment* a : list)
        names.append(lacking(plan, *a));
    return joined(names, tr("; "));
}

/// What is still to be done, point by point.
class NextWords
{
public:
    explicit NextWords(const BulletinInput& input)
        : m_input(input)
        , m_assessment(*input.assessment)
        , m_plan(m_assessment.plan())
        , m_day(m_assessment.period().lastDay())
    {
    }

    BulletinPart points()
    {
        add("unmet", unmet());
        add("targets", targets());
        add("deliverables/overdue", overdueDeliverables());
        add("deliverables", deliverables());
        add("matters", matters());
        add("reports/missing", missing());
        add("reports", reports());
        return m_part;
    }

private:
    void add(const char* name, const Sentence& sentence)
    {
        if (!sentence.isEmpty())
            m_part.append(point(QStringLiteral("next/") + QLatin1String(name),
                                int(m_part.size()) + 1, sentence));
    }

    Piece targetCount(const TargetGroups::List& list) const
    {
        return counted(list.size(), kmh::tr("1 target"), kmh::tr("%1 targets"),
                       subjectsOf(m_plan, list));
    }

    TargetGroups::List provincial(const std::function<bool(const IndicatorAssessment&)>& test) const
    {
        TargetGroups::List list;
        for (const IndicatorAssessment& a : m_assessment.indicators) {
            if (a.region == m_plan.province().id && a.target && test(a))
                list.append(&a);
        }
        return list;
    }

    Sentence unmet() const
    {
        const auto list = provincial([&](const IndicatorAssessment& a) {
            return a.target->due.lastDay() <= m_day && a.light == Light::Behind;
        });
        return list.isEmpty() ? Sentence()
                              : compose(kmh::tr("Due and not reached, %1: %2."),
                                        {targetCount(list), lackingAll(m_plan, list)});
    }

    /// Those due on the nearest day, and what the ones that lag lack.
    Sentence targets() const
    {
        const auto open = provincial([&](const IndicatorAssessment& a) {
            return a.target->due.lastDay() > m_day && a.light != Light::Met;
        });
        if (open.isEmpty())
            return {};
        const QDate due =
            (*std::min_element(open.begin(), open.end(), [](const auto* a, const auto* b) {
                return a->target->due.lastDay() < b->target->due.lastDay();
            }))->target->due.lastDay();
        TargetGroups::List dueThen;
        TargetGroups::List lagging;
        for (const IndicatorAssessment* a : open) {
            if (a->target->due.lastDay() != due)
                continue;
            dueThen.append(a);
            if (a->light == Light::Behind || a->light == Light::Watch)
                lagging.append(a);
        }
        const Piece day{dayWords(m_assessment, due), subjectsOf(m_plan, dueThen)};
        if (lagging.isEmpty())
            return compose(kmh::tr("%1 still to be reached by %2."), {targetCount(dueThen), day});
        return compose(kmh::tr("%1 still to be reached by %2; behind or to be watched, %3: %4."),
                       {targetCount(dueThen), day,
                        counted(lagging.size(), subjectsOf(m_plan, lagging)),
                        lackingAll(m_plan, lagging)});
    }

    Piece deliverableCount(const DeliverableGroups::List& list) const
    {
        return counted(list.size(), kmh::tr("1 deliverable"), kmh::tr("%1 deliverables"),
                       subjectsOf(list));
    }

    Sentence overdueDeliverables() const
    {
        const DeliverableGroups groups = deliverableGroups(m_assessment);
        if (groups.overdue.isEmpty())
            return {};
        QVector<Piece> names;
        for (const DeliverableGroups::Item& item : groups.overdue) {
            const Sentence leads = leadNames(m_plan, m_plan.measure(item.deliverable->measure));
            const Piece name = deliverablePiece(*item.deliverable);
            names.append(leads.isEmpty() ? name.sentence
                                         : compose(kmh::tr("%1 (%2)"), {name, leads}));
        }
        return compose(
            kmh::tr("To be made up for, %1: %2."),
            {deliverableCount(groups.overdue), listed(names, kNamed, subjectsOf(groups.overdue))});
    }

    Sentence deliverables() const
    {
        const DeliverableGroups groups = deliverableGroups(m_assessment);
        if (groups.open.isEmpty())
            return {};
        if (!groups.soon.isEmpty())
            return compose(
                kmh::tr("%1 to be done by %2."),
                {deliverableCount(groups.soon),
                 Piece(dayWords(m_assessment, soonDay(m_assessment)), subjectsOf(groups.soon))});
        QDate nearest = groups.open.first().deliverable->due;
        for (const DeliverableGroups::Item& item : groups.open)
            nearest = std::min(nearest, item.deliverable->due);
        DeliverableGroups::List due;
        std::copy_if(
            groups.open.begin(), groups.open.end(), std::back_inserter(due),
            [&](const DeliverableGroups::Item& item) { return item.deliverable->due == nearest; });
        return compose(
            kmh::tr("%1 to be done by %2."),
            {deliverableCount(due), Piece(dayWords(m_assessment, nearest), subjectsOf(due))});
    }

    Sentence matters() const
    {
        QVector<Subject> overdue;
        QVector<Subject> soon;
        const QDate until = soonDay(m_assessment);
        for (const Entry& entry : m_input.openMatters) {
            const QDate due = entry.day(EntryField::Due);
            if (judgeEntry(entry, m_day).light == Light::Behind)
                overdue.append(subjectOf(entry));
            else if (due.isValid() && due <= until)
                soon.append(subjectOf(entry));
        }
        const auto count = [](const QVector<Subject>& list) {
            return counted(list.size(), kmh::tr("1 matter"), kmh::tr("%1 matters"), list);
        };
        const Piece day{dayWords(m_assessment, until), soon};
        if (overdue.isEmpty() && soon.isEmpty())
            return {};
        if (soon.isEmpty())
            return compose(kmh::tr("Overdue and to be settled: %1."), {count(overdue)});
        if (overdue.isEmpty())
            return compose(kmh::tr("To be settled by %1: %2."), {day, count(soon)});
        return compose(kmh::tr("Overdue and to be settled: %1; to be settled by %2: %3."),
                       {count(overdue), day, count(soon)});
    }

    Sentence missing() const
    {
        QVector<Subject> subjects;
        for (const DueFigure& figure : m_input.due.figures) {
            if (figure.isToBeChased())
                subjects.append(
                    FigureSubject{figure.key.indicator, figure.key.region, figure.key.period});
        }
        return subjects.isEmpty() ? Sentence()
                                  : compose(kmh::tr("Missing and to be reported: %1."),
                                            {counted(subjects.size(), kmh::tr("1 return"),
                                                     kmh::tr("%1 returns"), subjects)});
    }

    /// The figures that are to be reported next, and the last day they are in time.
    Sentence reports() const
    {
        QDate nearest;
        QVector<Subject> subjects;
        for (const IndicatorAssessment& a : m_assessment.indicators) {
            const Indicator& indicator = m_plan.indicator(a.indicator);
            if (!a.target || !a.nextReport || indicator.guidance)
                continue;
            const QDate day = inTimeUntil(m_plan, indicator, *a.nextReport);
            if (nearest.isValid() && day > nearest)
                continue;
            if (day != nearest)
                subjects.clear();
            nearest = day;
            subjects.append(FigureSubject{a.indicator, a.region, a.nextReport});
        }
        return subjects.isEmpty() ? Sentence()
                                  : compose(kmh::tr("To be reported by %1: %2."),
                                            {Piece(dayWords(m_assessment, nearest), subjects),
                                             counted(subjects.size(), kmh::tr("1 return"),
                                                     kmh::tr("%1 returns"), subjects)});
    }

    const BulletinInput& m_input;
    const Assessment& m_assessment;
    const Plan& m_plan;
    const QDate m_day;
    BulletinPart m_part;
};

} // namespace

BulletinPart nextPart(const BulletinInput& input)
{
    BulletinPart part = NextWords(input).points();
    if (!part.isEmpty())
        part.prepend(BulletinHeading{tr("What comes next"), 1});
    return part;
}

} // namespace kmh
