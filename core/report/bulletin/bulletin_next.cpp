// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/late_reports.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/deliverable_words.h"
#include "core/report/bulletin/next_targets.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kNamed = 5;

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
        add("unmet", unmetTargets(m_assessment));
        add("targets", targetsToReach(m_assessment));
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
            m_part.append(point(QStringLiteral("next/") + QLatin1String(name), sentence));
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
                 Piece(dayWords(m_assessment, lastDue(groups.soon)), subjectsOf(groups.soon))});
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
        QDate last; // one of those is due on
        const QDate until = soonDay(m_assessment);
        for (const Entry& entry : m_input.openMatters) {
            const QDate due = entry.day(EntryField::Due);
            if (judgeEntry(entry, m_day).light == Light::Behind)
                overdue.append(subjectOf(entry));
            else if (due.isValid() && due <= until) {
                soon.append(subjectOf(entry));
                last = last.isValid() ? std::max(last, due) : due;
            }
        }
        const auto count = [](const QVector<Subject>& list) {
            return counted(list.size(), kmh::tr("1 matter"), kmh::tr("%1 matters"), list);
        };
        const Piece day{dayWords(m_assessment, last), soon};
        if (overdue.isEmpty() && soon.isEmpty())
            return {};
        if (soon.isEmpty())
            return compose(kmh::tr("Due and to be settled: %1."), {count(overdue)});
        if (overdue.isEmpty())
            return compose(kmh::tr("To be settled by %1: %2."), {day, count(soon)});
        return compose(kmh::tr("Due and to be settled: %1; to be settled by %2: %3."),
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
