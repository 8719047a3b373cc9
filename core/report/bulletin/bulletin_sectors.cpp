// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/attention.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/deliverable_words.h"
#include "core/report/bulletin/indicator_words.h"
#include "core/report/bulletin/target_groups.h"

#include <algorithm>
#include <map>

namespace kmh {

namespace {

constexpr qsizetype kOverdueNamed = 5;
constexpr qsizetype kDueNamed = 3;

class SectorWords
{
public:
    SectorWords(const BulletinInput& input, const Sector& sector)
        : m_input(input)
        , m_assessment(*input.assessment)
        , m_plan(m_assessment.plan())
        , m_sector(sector)
        , m_groups(targetGroups(m_assessment, m_plan.province().id, sector.id))
    {
    }

    BulletinPart paragraphs() const
    {
        BulletinPart part;
        add(part, "targets", targets());
        add(part, "open", open());
        add(part, "deliverables", deliverables());
        add(part, "next", next());
        return part;
    }

private:
    void add(BulletinPart& part, const char* name, const Sentence& sentence) const
    {
        if (!sentence.isEmpty())
            part.append(paragraph(
                QStringLiteral("sector/%1/%2").arg(m_sector.code, QLatin1String(name)), sentence));
    }

    Sentence targets() const
    {
        if (m_groups.all.isEmpty())
            return {};
        QVector<Piece> sentences;
        for (const IndicatorAssessment* a : m_groups.all)
            sentences.append(standingSentence(m_input, *a));
        return compose(kmh::tr("%1."), {joined(sentences, kmh::tr("; "))});
    }

    /// Figures without a target: those there are, and how many there are not.
    Sentence open() const
    {
        TargetGroups::List silent;
        QVector<Piece> known;
        for (const IndicatorAssessment* a : m_groups.open) {
            if (!a->actual) {
                silent.append(a);
                continue;
            }
            const Indicator& indicator = m_plan.indicator(a->indicator);
            const QString time = figureTime(m_assessment, *a);
            const Piece name = indicatorPiece(m_plan, *a);
            const Piece value = about(formatValue(a->actual, indicator), m_plan, *a);
            known.append(time.isEmpty() ? compose(kmh::tr("%1 %2"), {name, value})
                                        : compose(kmh::tr("%1 %2 (%3)"),
                                                  {name, value, about(time, m_plan, *a)}));
        }
        const Piece count = counted(silent.size(), kmh::tr("1 indicator"),
                                    kmh::tr("%1 of the indicators"), subjectsOf(m_plan, silent));
        if (known.isEmpty())
            return silent.isEmpty()
                       ? Sentence()
                       : compose(kmh::tr("Without a target yet, and without a figure: %1."),
                                 {count});
        const Sentence told = joined(known, kmh::tr(", "));
        return silent.isEmpty()
                   ? compose(kmh::tr("Without a target yet, not judged: %1."), {told})
                   : compose(kmh::tr("Without a target yet, not judged: %1; and without a figure: "
                                     "%2."),
                             {told, count});
    }

    Sentence deliverables() const
    {
        const DeliverableGroups groups = deliverableGroups(m_assessment, m_sector.id);
        if (groups.all.isEmpty())
            return {};
        const Sentence counts = deliverableCounts(m_assessment, groups);
        if (groups.overdue.isEmpty())
            return counts;
        QVector<Piece> names;
        for (const DeliverableGroups::Item& item : groups.overdue) {
            const Piece late{lateWords(-item.assessment->daysLeft), {subjectOf(*item.deliverable)}};
            const Sentence leads = leadNames(m_plan, m_plan.measure(item.deliverable->measure));
            names.append(
                leads.isEmpty()
                    ? compose(kmh::tr("%1 (%2)"), {deliverablePiece(*item.deliverable), late})
                    : compose(kmh::tr("%1 (%2; %3)"),
                              {deliverablePiece(*item.deliverable), leads, late}));
        }
        return compose(kmh::tr("%1 Due and not done: %2."),
                       {counts, listed(names, kOverdueNamed, subjectsOf(groups.overdue))});
    }

    struct DueThatDay
    {
        QVector<Piece> targets;
        QVector<Piece> deliverables;
        QVector<Subject> targetSubjects;
        QVector<Subject> deliverableSubjects;
    };

    std::map<QDate, DueThatDay> dueByDay() const
    {
        std::map<QDate, DueThatDay> days;
        for (const DueItem& item : dueItems(m_assessment)) {
            if (m_plan.sectorOf(item.measure).id != m_sector.id)
                continue;
            DueThatDay& day = days[item.due];
            if (item.indicator) {
                day.targetSubjects.append(MeasureSubject{item.measure, item.indicator});
                day.targets.append(Piece(item.name, {day.targetSubjects.last()}));
                continue;
            }
            const auto found =
                std::find_if(m_plan.deliverables.begin(), m_plan.deliverables.end(),
                             [&](const Deliverable& d) { return d.id == *item.deliverable; });
            day.deliverableSubjects.append(subjectOf(*found));
            day.deliverables.append(deliverablePiece(*found));
        }
        return days;
    }

    /// What is due next: the nearest day, with names where they are few.
    Sentence next() const
    {
        const auto days = dueByDay();
        if (days.empty())
            return {};
        const auto& [day, due] = *days.begin();
        QVector<Piece> kinds;
        if (!due.targets.isEmpty())
            kinds.append(withNames(counted(due.targets.size(), kmh::tr("1 quantified target"),
                                           kmh::tr("%1 quantified targets"), due.targetSubjects),
                                   due.targets));
        // Many are only counted, and those due soon are so already.
        if (!due.deliverables.isEmpty() &&
            (due.deliverables.size() <= kDueNamed ||
             deliverableGroups(m_assessment, m_sector.id).soon.isEmpty()))
            kinds.append(withNames(counted(due.deliverables.size(), kmh::tr("1 deliverable"),
                                           kmh::tr("%1 deliverables"), due.deliverableSubjects),
                                   due.deliverables));
        if (kinds.isEmpty())
            return {};
        return compose(
            kmh::tr("Due next, by %1: %2."),
            {Piece(dayWords(m_assessment, day), due.targetSubjects + due.deliverableSubjects),
             joined(kinds, kmh::tr("; "))});
    }

    static Sentence withNames(const Piece& count, const QVector<Piece>& names)
    {
        return names.size() > kDueNamed
                   ? count.sentence
                   : compose(kmh::tr("%1 (%2)"), {count, joined(names, kmh::tr(", "))});
    }

    const BulletinInput& m_input;
    const Assessment& m_assessment;
    const Plan& m_plan;
    const Sector& m_sector;
    const TargetGroups m_groups;
};

} // namespace

BulletinPart sectorsPart(const BulletinInput& input)
{
    BulletinPart part;
    for (const Sector& sector : input.assessment->plan().sectors) {
        const BulletinPart paragraphs = SectorWords(input, sector).paragraphs();
        if (paragraphs.isEmpty())
            continue;
        if (part.isEmpty())
            part.append(BulletinHeading{tr("Sector by sector"), 1});
        part.append(BulletinHeading{sector.name, 2});
        part += paragraphs;
    }
    return part;
}

} // namespace kmh
