// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clause_reading.h"

#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

/// Up to the number asked for that ends it; nothing where one stands elsewhere.
std::optional<int> endOf(const TaskText& text, const Span& clause, bool& counted)
{
    int end = clause.end;
    for (const FoundQuantity& q : text.quantitiesIn(clause)) {
        const bool ends = q.start + q.length == clause.end;
        if (q.kind == FoundQuantity::Class::Target) {
            if (!ends)
                return {};
            counted = true;
        }
        if (ends && (counted || q.kind == FoundQuantity::Class::Funding))
            end = q.start;
    }
    return end > clause.start ? std::optional<int>(end) : std::nullopt;
}

std::optional<ClauseReading> readingAt(const TaskText& text, const ClauseHead& head, int end,
                                       bool counted)
{
    for (const ClauseHead::Start& start : head.starts) {
        int at = start.verb;
        for (int verbs = 0; verbs < mostVerbs && at < end; ++verbs) {
            const VerbReading verb = readVerb(text.view({at, end}));
            if (verb.length == 0)
                break;
            at += verb.length;
            if (!verb.rule || (counted && !verb.rule->counted))
                continue;
            return ClauseReading{{head.quoteStart, end}, start.name, at, *verb.rule};
        }
    }
    return {};
}

std::optional<ClauseReading> verbReading(const TaskText& text, const Span& clause, int end,
                                         bool counted)
{
    if (const auto reading = readingAt(text, headOf(text, clause), end, counted))
        return reading;
    static const WordSet topics(u"围绕 聚焦 紧扣 针对 在 对 依托 结合 利用 紧盯 面向");
    if (topics.beginning(text.view(clause)) == 0)
        return {};
    for (const QStringView marker : {u"领域", u"方面", u"环节", u"地区", u"行业"}) {
        const int at = text.text.findLast(marker, clause);
        if (at < 0)
            continue;
        const Span rest{at + int(marker.size()), clause.end};
        if (const auto reading = readingAt(text, headOf(text, rest), end, counted))
            return reading;
    }
    return {};
}

/// The first verb behind a subject that asks for something.
std::optional<ClauseReading> innerReading(const TaskText& text, const Span& said)
{
    for (int at = said.start + 1; at < said.end; ++at) {
        if (!text.text.isOutside(at))
            continue;
        const VerbReading verb = readVerb(text.view({at, said.end}));
        if (verb.rule)
            return ClauseReading{{at, said.end}, at, at + verb.length, *verb.rule};
    }
    return {};
}

/// 督导各地区做好拖欠企业账款清欠工作: somebody else is to do it, and what is said behind.
std::optional<ClauseReading> urgedReading(const TaskText& text, const Span& clause, int end)
{
    static const WordSet urging(u"督导 督促 督促指导 指导督促");
    const ClauseHead head = headOf(text, clause);
    const int verb = head.starts.first().verb;
    const int urged = urging.beginning(text.view({verb, end}));
    return urged > 0 ? innerReading(text, {verb + urged, end}) : std::nullopt;
}

/// 支持西宁、海东等重点城市完善配套政策: what helps somebody else to do it counts, too.
std::optional<ClauseReading> supportedReading(const TaskText& text, const Span& clause, int end)
{
    static const WordSet helping(u"支持 鼓励 指导 引导");
    const ClauseHead head = headOf(text, clause);
    const ClauseHead::Start start = head.starts.first();
    const int helps = helping.beginning(text.view({start.verb, end}));
    std::optional<ClauseReading> inner;
    if (helps > 0)
        inner = innerReading(text, {start.verb + helps, end});
    if (!inner)
        return {};
    inner->rule.nominal = false;
    return ClauseReading{{head.quoteStart, end}, start.name, start.verb + helps, inner->rule};
}

} // namespace

std::optional<ClauseReading> readClause(const TaskText& text, const Span& clause)
{
    bool counted = false;
    const std::optional<int> end = endOf(text, clause, counted);
    if (!end)
        return {};
    if (const auto reading = urgedReading(text, clause, *end))
        return reading;
    if (const auto reading = verbReading(text, clause, *end, counted))
        return reading;
    return counted ? std::nullopt : supportedReading(text, clause, *end);
}

bool asksNumber(const TaskText& text, const Span& clause)
{
    const QVector<FoundQuantity> held = text.quantitiesIn(clause);
    return std::any_of(held.begin(), held.end(), [](const FoundQuantity& q) {
        return q.kind == FoundQuantity::Class::Target;
    });
}

} // namespace kmh
