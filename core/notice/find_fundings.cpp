// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deliverable_rules.h"
#include "core/notice/task_text.h"

#include <algorithm>

namespace kmh {

namespace {

/// Behind the verb a clause begins with, or where it begins.
int objectStart(const TaskText& text, const Span& clause)
{
    const ClauseHead head = headOf(text, clause);
    for (const ClauseHead::Start& start : head.starts) {
        int at = start.verb;
        for (int verbs = 0; verbs < mostVerbs; ++verbs)
            at += readVerb(text.view({at, clause.end})).length;
        if (at > start.verb)
            return at;
    }
    return head.starts.first().verb;
}

Task fundingOf(const TaskText& text, const FoundQuantity& q, const Span& clause)
{
    Span span{std::min(q.start, q.phraseStart),
              std::max(q.start + q.length, q.phraseStart + q.phraseLength)};
    DraftFunding content;
    content.name = q.counted;
    // 提前下达2025年新增地方政府一般债券转贷额度15亿元: all before the amount names it, where the
    // words behind it do not (5亿元超长期特别国债资金).
    const bool namedBehind = q.start == q.phraseStart && q.phraseLength > q.length;
    const int object = objectStart(text, clause);
    if (!namedBehind && object < q.start) {
        span.start = object;
        content.name = text.wordsOf({span.start, q.start});
    }
    content.amount = q.value;
    content.unit = q.unit;
    if (const int from = headOf(text, clause).quoteStart; from < span.start)
        content.askWording = text.wordsOf({from, span.start});
    return {span, content, q.doubt};
}

} // namespace

QVector<Task> findFundings(const TaskText& text)
{
    QVector<Task> found;
    const QVector<Clause>& clauses = text.text.clauses();
    auto clause = clauses.begin();
    for (const FoundQuantity& q : text.quantities) {
        if (q.kind != FoundQuantity::Class::Funding)
            continue;
        while (clause != clauses.end() && clause->span.end <= q.start)
            ++clause;
        if (clause != clauses.end())
            found.append(fundingOf(text, q, clause->span));
    }
    return found;
}

} // namespace kmh
