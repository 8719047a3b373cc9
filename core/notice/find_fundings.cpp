// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/task_text.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

/// Behind the last verb before the amount that says what is done with money; or -1.
int objectStart(const TaskText& text, const Span& before)
{
    static const WordSet verbs(u"安排 下达 用好 用足用好 落实 筹措 投入 拨付 发放 投放 兑现 争取 "
                               u"支出 统筹 给予 列支 追加 预拨 将 把");
    int start = -1;
    for (int at = before.start; at < before.end; ++at) {
        const int verb = verbs.beginning(text.view({at, before.end}));
        if (verb > 0 && text.text.isOutside(at))
            start = at + verb;
    }
    return start < before.end ? start : -1;
}

/// `said` is the clause, or what of it stands behind the amount before.
Task fundingOf(const TaskText& text, const FoundQuantity& q, const Span& said)
{
    Span span{std::min(q.start, q.phraseStart),
              std::max(q.start + q.length, q.phraseStart + q.phraseLength)};
    DraftFunding content;
    content.name = q.counted;
    // 提前下达2025年新增地方政府一般债券转贷额度15亿元: all before the amount names it, where words
    // behind it do not (5亿元超长期特别国债资金).
    const int phraseEnd = q.phraseStart + q.phraseLength;
    const int object = objectStart(text, {said.start, q.start});
    if (phraseEnd <= q.start + q.length && object >= 0) {
        span.start = object;
        content.name = text.wordsOf({span.start, q.start});
    }
    content.amount = q.value;
    content.unit = q.unit;
    if (const int from = headOf(text, said).quoteStart; from < span.start)
        content.askWording = text.wordsOf({from, span.start});
    return {span, content, q.doubt};
}

} // namespace

QVector<Task> findFundings(const TaskText& text)
{
    QVector<Task> found;
    const QVector<Clause>& clauses = text.text.clauses();
    auto clause = clauses.begin();
    int before = 0;
    for (const FoundQuantity& q : text.quantities) {
        if (q.kind != FoundQuantity::Class::Funding)
            continue;
        while (clause != clauses.end() && clause->span.end <= q.start)
            ++clause;
        if (clause == clauses.end())
            break;
        found.append(fundingOf(text, q, {std::max(clause->span.start, before), clause->span.end}));
        before = q.start + q.length;
    }
    return found;
}

} // namespace kmh
