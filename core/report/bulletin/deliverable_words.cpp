// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/deliverable_words.h"

#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_words.h"

#include <algorithm>

namespace kmh {

namespace {

Piece number(const DeliverableGroups::List& list)
{
    return counted(list.size(), subjectsOf(list));
}

/// “到期未完成5项，其中当日到期1项”: what is due on the very day is not overdue yet.
Sentence overdueWords(const DeliverableGroups& groups)
{
    DeliverableGroups::List today;
    std::copy_if(groups.overdue.begin(), groups.overdue.end(), std::back_inserter(today),
                 [](const auto& item) { return item.assessment->daysLeft == 0; });
    if (today.isEmpty())
        return compose(tr("%1 due and not done"), {number(groups.overdue)});
    if (today.size() == groups.overdue.size())
        return compose(tr("%1 due that very day and not done"), {number(today)});
    return compose(tr("%1 due and not done, %2 of them due that very day"),
                   {number(groups.overdue), number(today)});
}

/// “37项未到期，其中12项须在3月28日前完成”: the last day one of them is due on.
Sentence openWords(const Assessment& assessment, const DeliverableGroups& groups)
{
    if (groups.soon.isEmpty())
        return compose(tr("%1 still open"), {number(groups.open)});
    const Piece day{dayWords(assessment, lastDue(groups.soon)), subjectsOf(groups.soon)};
    if (groups.soon.size() == groups.open.size())
        return compose(tr("%1 still open, all due by %2"), {number(groups.open), day});
    return compose(tr("%1 still open, %2 of them due by %3"),
                   {number(groups.open), number(groups.soon), day});
}

/// Where none is due or done.
Sentence allOpenWords(const Assessment& assessment, const DeliverableGroups& groups,
                      const Piece& total)
{
    const bool one = groups.all.size() == 1;
    if (groups.soon.isEmpty())
        return compose(one ? tr("%1 is neither due nor done yet.")
                           : tr("None of %1 is due or done yet."),
                       {total});
    const Piece day{dayWords(assessment, lastDue(groups.soon)), subjectsOf(groups.soon)};
    if (groups.soon.size() == groups.all.size())
        return compose(one ? tr("%1 is not done yet and due by %2.")
                           : tr("None of %1 is done yet; all are due by %2."),
                       {total, day});
    return compose(tr("None of %1 is due or done yet; %2 are due by %3."),
                   {total, number(groups.soon), day});
}

} // namespace

DeliverableGroups deliverableGroups(const Assessment& assessment, std::optional<SectorId> sector)
{
    const Plan& plan = assessment.plan();
    const QDate soon = soonDay(assessment);
    DeliverableGroups groups;
    for (qsizetype i = 0; i < plan.deliverables.size(); ++i) {
        const Deliverable& deliverable = plan.deliverables.at(i);
        if (sector && plan.sectorOf(deliverable.measure).id != *sector)
            continue;
        const DeliverableGroups::Item item{&deliverable, &assessment.deliverables.at(i)};
        groups.all.append(item);
        if (item.assessment->light == Light::Met) {
            groups.done.append(item);
        } else if (item.assessment->daysLeft <= 0) {
            groups.overdue.append(item);
        } else {
            groups.open.append(item);
            if (deliverable.due <= soon)
                groups.soon.append(item);
        }
    }
    std::stable_sort(groups.overdue.begin(), groups.overdue.end(),
                     [](const auto& a, const auto& b) {
                         return a.assessment->daysLeft < b.assessment->daysLeft;
                     });
    return groups;
}

QVector<Subject> subjectsOf(const DeliverableGroups::List& list)
{
    QVector<Subject> subjects;
    for (const DeliverableGroups::Item& item : list)
        subjects.append(subjectOf(*item.deliverable));
    return subjects;
}

QDate lastDue(const DeliverableGroups::List& list)
{
    QDate last;
    for (const DeliverableGroups::Item& item : list)
        last = last.isValid() ? std::max(last, item.deliverable->due) : item.deliverable->due;
    return last;
}

QDate soonDay(const Assessment& assessment)
{
    return Period::containing(assessment.period().lastDay().addDays(1), Period::Kind::Xun)
        .lastDay();
}

Sentence deliverableCounts(const Assessment& assessment, const DeliverableGroups& groups)
{
    const auto all = groups.all.size();
    const Piece total =
        counted(all, tr("1 deliverable"), tr("%1 deliverables"), subjectsOf(groups.all));
    if (groups.done.size() == all)
        return compose(all == 1 ? tr("%1 is done.") : tr("All of %1 are done."), {total});
    if (groups.open.size() == all)
        return allOpenWords(assessment, groups, total);
    QVector<Piece> clauses;
    if (groups.done.isEmpty())
        clauses.append(tr("none done yet"));
    else
        clauses.append(compose(
            tr("%1 done, which is %2"),
            {number(groups.done), sharePiece(groups.done.size(), all, subjectsOf(groups.done))}));
    if (!groups.overdue.isEmpty())
        clauses.append(overdueWords(groups));
    if (!groups.open.isEmpty())
        clauses.append(openWords(assessment, groups));
    return compose(tr("Of %1: %2."), {total, joined(clauses, tr("; "))});
}

Sentence overdueSentence(const Assessment& assessment, const DeliverableGroups::Item& item)
{
    const Plan& plan = assessment.plan();
    const QVector<Subject> about{subjectOf(*item.deliverable)};
    const Sentence sentence =
        compose(tr("%1: due on %2, %3"), {deliverablePiece(*item.deliverable),
                                          {dayWords(assessment, item.deliverable->due), about},
                                          {lateWords(-item.assessment->daysLeft), about}});
    const Sentence leads = whoLeads(plan, plan.measure(item.deliverable->measure));
    return leads.isEmpty() ? compose(tr("%1."), {sentence})
                           : compose(tr("%1; %2."), {sentence, leads});
}

} // namespace kmh
