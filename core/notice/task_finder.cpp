// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/task_finder.h"

#include "core/domain/text.h"
#include "core/notice/task_text.h"

#include <algorithm>

namespace kmh {

namespace {

/// The smallest thing of a kind whose words hold a place; `tasks` are in the order of the words.
template<class Content>
class Holders
{
public:
    explicit Holders(const QVector<Task>& tasks)
        : m_tasks(tasks)
    {
        for (int i = 0; i < tasks.size(); ++i) {
            if (std::holds_alternative<Content>(tasks.at(i).content))
                m_indexes.append(i);
        }
    }

    /// Quotes of one kind seldom lie in each other, so the last one that begins before the place is
    /// the one, or the one before it.
    std::optional<int> holderOf(int place) const
    {
        const auto behind =
            std::upper_bound(m_indexes.begin(), m_indexes.end(), place,
                             [&](int at, int index) { return at < m_tasks.at(index).span.start; });
        auto candidate = behind;
        for (int looked = 0; looked < 2 && candidate != m_indexes.begin(); ++looked) {
            --candidate;
            if (m_tasks.at(*candidate).span.contains(place))
                return *candidate;
        }
        return {};
    }

private:
    const QVector<Task>& m_tasks;
    QVector<int> m_indexes;
};

QVector<std::optional<int>> trackersOf(const QVector<Task>& tasks,
                                       const QVector<FoundQuantity>& quantities)
{
    const Holders<DraftProject> projects(tasks);
    const Holders<DraftFunding> fundings(tasks);
    const Holders<DraftDeliverable> deliverables(tasks);
    QVector<std::optional<int>> trackers;
    for (const FoundQuantity& q : quantities) {
        switch (q.kind) {
        case FoundQuantity::Class::Capacity: trackers.append(projects.holderOf(q.start)); break;
        case FoundQuantity::Class::Funding: trackers.append(fundings.holderOf(q.start)); break;
        case FoundQuantity::Class::Existing: trackers.append(deliverables.holderOf(q.start)); break;
        case FoundQuantity::Class::Target: trackers.append(std::nullopt); break;
        }
    }
    return trackers;
}

} // namespace

FoundTasks findTasks(const CleanText& body, const QVector<FoundQuantity>& quantities,
                     const QVector<FoundDeadline>& deadlines, const Period& plan)
{
    const TaskText text(body, quantities, deadlines, plan);
    const QVector<Task> projects = findProjects(text);
    QVector<Task> tasks = findDeliverables(text, projects);
    tasks += projects;
    tasks += findMechanisms(text);
    tasks += findFundings(text);
    QVector<Span> nameless;
    tasks += findDated(text, tasks, nameless);
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const Task& a, const Task& b) { return a.span.start < b.span.start; });

    FoundTasks found;
    found.trackers = trackersOf(tasks, quantities);
    for (const Task& task : std::as_const(tasks)) {
        DraftItem item;
        item.quote = body.quote(task.span.start, task.span.length());
        item.content = task.content;
        found.items.append({item, task.doubt});
    }
    for (const Span& span : std::as_const(nameless)) {
        found.issues.append(
            {.message = kmh::tr("“%1” says by when, but not what is to be done by then; add the "
                                "task that is held to it.")
                            .arg(text.wordsOf(span)),
             .quote = body.quote(span.start, span.length())});
    }
    return found;
}

} // namespace kmh
