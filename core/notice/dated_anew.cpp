// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/dated_anew.h"

#include "core/domain/error.h"
#include "core/notice/draft_changes.h"
#include "core/notice/read_notice.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// What was read from words, found again by them: one of each kind.
class Reading
{
public:
    using Key = std::pair<int, std::pair<int, int>>; ///< what is made of which words

    Reading(const Draft& draft, const std::optional<Period>& period)
        : m_draft(readNotice(draft.text, draft.registers, {period}))
    {
        for (int i = 0; i < m_draft.items.size(); ++i) {
            if (!m_places.contains(keyOf(m_draft.items.at(i))))
                m_places.insert(keyOf(m_draft.items.at(i)), i);
        }
        for (const NoticeIssue& issue : std::as_const(m_draft.issues))
            m_doubts.insert(keyOf(issue));
    }

    template<class Content>
    const Content* find(const DraftItem& item) const
    {
        const auto place = m_places.constFind(keyOf(item));
        return place == m_places.cend() ? nullptr : contentOf<Content>(m_draft.items.at(*place));
    }
    const QVector<DraftItem>& items() const { return m_draft.items; }
    bool doubts(const NoticeIssue& issue) const { return m_doubts.contains(keyOf(issue)); }
    static Key keyOf(const DraftItem& item)
    {
        return {int(item.content.index()), {item.quote.start, item.quote.length}};
    }

private:
    using DoubtKey = std::pair<QString, std::pair<int, int>>;
    static DoubtKey keyOf(const NoticeIssue& issue)
    {
        const Quote quote = issue.quote.value_or(Quote{-1, 0});
        return {issue.message, {quote.start, quote.length}};
    }

    Draft m_draft;
    QHash<Key, int> m_places;
    QSet<DoubtKey> m_doubts;
};

void dateTarget(DraftItem& item, const Reading& then, const Reading& now)
{
    const auto* was = then.find<DraftTarget>(item);
    const auto* is = now.find<DraftTarget>(item);
    auto* target = std::get_if<DraftTarget>(&item.content);
    if (target && was && is && target->due == was->due)
        target->due = is->due;
}

void dateTask(DraftItem& item, const Reading& then, const Reading& now)
{
    const auto* was = then.find<DraftDeliverable>(item);
    const auto* is = now.find<DraftDeliverable>(item);
    auto* task = std::get_if<DraftDeliverable>(&item.content);
    if (!task || !was || !is || task->due != was->due)
        return;
    task->due = is->due;
    task->basis = is->basis;
    task->dueQuote = is->dueQuote;
}

/// With the tasks that could not be told from the words without a period, but for those of words
/// that a person has parted in another way.
Draft withTasks(const Draft& draft, const Reading& then, const Reading& now)
{
    QSet<Reading::Key> known;
    for (const DraftItem& item : draft.items)
        known.insert(Reading::keyOf(item));
    QVector<DraftItem> tasks;
    for (DraftItem task : now.items()) {
        if (!contentOf<DraftDeliverable>(task) || then.find<DraftDeliverable>(task) ||
            known.contains(Reading::keyOf(task)))
            continue;
        known.insert(Reading::keyOf(task));
        task.parent.reset(); // the measure that has its words by now
        tasks.append(task);
    }
    return withAllAdded(draft, tasks);
}

} // namespace

Draft datedAnew(const Draft& draft, const std::optional<Period>& before)
{
    if (!draft.head.period || draft.head.period == before)
        return draft;
    try {
        const Reading then(draft, before);
        const Reading now(draft, draft.head.period);
        Draft dated = withTasks(draft, then, now);
        for (DraftItem& item : dated.items) {
            dateTarget(item, then, now);
            dateTask(item, then, now);
        }
        for (NoticeIssue& issue : dated.issues)
            issue.settled = issue.settled || (then.doubts(issue) && !now.doubts(issue));
        return dated;
    } catch (const Error&) {
        return draft; // nothing can be read from it, so nothing of it was dated by a period
    }
}

} // namespace kmh
