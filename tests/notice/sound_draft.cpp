// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/sound_draft.h"

#include "core/notice/coverage.h"
#include "core/notice/draft_plan.h"

namespace kmh::test {

namespace {

bool liesIn(const Quote& quote, qsizetype size)
{
    return quote.start >= 0 && quote.length > 0 && quote.start <= size &&
           quote.length <= size - quote.start;
}

bool isQuoted(const DraftItem& item)
{
    const auto* target = contentOf<DraftTarget>(item);
    return !target || !target->guidance;
}

/// Items before it are in `known`.
QString itemProblem(const Draft& draft, const DraftItem& item,
                    const QHash<DraftId, const DraftItem*>& known)
{
    if (known.contains(item.id))
        return QStringLiteral("an id twice");
    if (isQuoted(item) && !liesIn(item.quote, draft.text.size()))
        return QStringLiteral("a quote outside the text");
    if (const auto* task = contentOf<DraftDeliverable>(item);
        task && task->dueQuote && !liesIn(*task->dueQuote, draft.text.size()))
        return QStringLiteral("a day's words outside the text");
    if (!item.parent)
        return {};
    const DraftItem* const parent = known.value(*item.parent);
    if (!parent)
        return QStringLiteral("a parent that does not come first");
    if (contentOf<DraftMeasure>(*parent) && isQuoted(item) && !parent->quote.contains(item.quote))
        return QStringLiteral("a quote outside its measure");
    return {};
}

QString planProblem(const Draft& draft)
{
    const Plan plan = planOf(draft);
    for (const CoverageItem& item : coverageOf(plan)) {
        if (!liesIn(item.quote, draft.text.size()))
            return QStringLiteral("a place of the coverage outside the text");
    }
    return {};
}

} // namespace

QString whatIsUnsound(const Draft& draft)
{
    QHash<DraftId, const DraftItem*> known;
    for (const DraftItem& item : draft.items) {
        const QString problem = itemProblem(draft, item, known);
        if (!problem.isEmpty())
            return QStringLiteral("%1: “%2”").arg(problem, item.quote.in(draft.text).left(60));
        known.insert(item.id, &item);
    }
    const qsizetype lines = draft.text.count(u'\n') + 1;
    for (const NoticeIssue& issue : draft.issues) {
        if (issue.line < 1 || issue.line > lines || issue.message.isEmpty())
            return QStringLiteral("an issue of line %1 of %2").arg(issue.line).arg(lines);
        if (issue.quote && !liesIn(*issue.quote, draft.text.size()))
            return QStringLiteral("an issue's quote outside the text");
        if (issue.item && !known.contains(*issue.item))
            return QStringLiteral("an issue about nothing");
    }
    return planProblem(draft);
}

} // namespace kmh::test
