// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/task_text.h"

#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

/// Words that join a clause to the one before it and say nothing themselves.
const WordSet& joiningWords()
{
    static const WordSet words(u"并 且 同时 要 还要 应当 必须 力争 其中 进而 从而 以及");
    return words;
}

/// How eagerly something is done; a name reads better without them.
const WordSet& eagerWords()
{
    static const WordSet words(
        u"精心 持续 不断 大力 全力 全面 深入 积极 高效 妥善 切实 着力 尽快 尽早 及早 及时 抓紧 "
        u"加紧 "
        u"有序 稳步 扎实 主动 充分 有效 认真 严格 进一步 继续 高质量 高标准 高水平 努力 强力 有力 "
        u"抢前抓早 提早 率先 重点 科学 合理 加力 加快 加速 统筹 坚决 务必 千方百计 因地制宜 用心 "
        u"规范 逐步 着手 广泛 精准 协同 同步");
    return words;
}

/// How something is done where that is part of what is asked for.
const WordSet& mannerWords()
{
    static const WordSet words(u"常态化 依法 依规 依法依规 集中 动态 定期 逐项 逐一 逐户 逐级 分类 "
                               u"分批 提前 按时 足额 按时足额 按月 按旬 按季 每月 每季度 每周 联合 "
                               u"多渠道 全覆盖 线上线下 统一 分级 就地 试点");
    return words;
}

/// What may stand before a deadline that leads a sentence.
const WordSet& leadingWords()
{
    static const WordSet words(u"抓住 抢抓 利用 在 于 到 至 要 并 力争 争取 确保 力争在 争取在");
    return words;
}

} // namespace

TaskText::TaskText(const CleanText& givenBody, const QVector<FoundQuantity>& givenQuantities,
                   const QVector<FoundDeadline>& givenDeadlines, const Period& givenPlan)
    : body(givenBody)
    , text(givenBody.words())
    , quantities(givenQuantities)
    , deadlines(givenDeadlines)
    , plan(givenPlan)
{
    const QVector<Clause>& clauses = text.clauses();
    auto clause = clauses.begin();
    for (int i = 0; i < deadlines.size(); ++i) {
        const int start = deadlines.at(i).start;
        m_deadlineAt.insert(start, i);
        while (clause != clauses.end() && clause->span.end <= start)
            ++clause;
        const bool within = clause != clauses.end() && clause->span.start <= start;
        const QStringView before = within ? view({clause->span.start, start}) : QStringView();
        m_leads.append(before.isEmpty() || leadsToDay(before));
        if (deadlines.at(i).clauseStart == 0 && deadlines.at(i).clauseLength == words().size() &&
            start > 0)
            m_limit = i;
    }
}

QVector<FoundQuantity> TaskText::quantitiesIn(const Span& span) const
{
    auto at = std::lower_bound(quantities.begin(), quantities.end(), span.start,
                               [](const FoundQuantity& q, int place) { return q.start < place; });
    QVector<FoundQuantity> found;
    for (; at != quantities.end() && at->start < span.end; ++at)
        found.append(*at);
    return found;
}

const FoundDeadline* TaskText::deadlineAt(int place) const
{
    const auto found = m_deadlineAt.constFind(place);
    return found == m_deadlineAt.constEnd() ? nullptr : &deadlines.at(*found);
}

const FoundDeadline* TaskText::deadlineIn(const Span& span) const
{
    const auto behind =
        std::lower_bound(deadlines.begin(), deadlines.end(), span.end,
                         [](const FoundDeadline& d, int place) { return d.start < place; });
    if (behind == deadlines.begin() || std::prev(behind)->start < span.start)
        return nullptr;
    return &*std::prev(behind);
}

const FoundDeadline* TaskText::deadlineOver(int place) const
{
    const auto behind =
        std::upper_bound(deadlines.begin(), deadlines.end(), place,
                         [](int at, const FoundDeadline& d) { return at < d.start; });
    const FoundDeadline* limit = m_limit ? &deadlines.at(*m_limit) : nullptr;
    if (behind == deadlines.begin())
        return limit;
    const FoundDeadline& before = *std::prev(behind);
    const int index = int(std::distance(deadlines.begin(), std::prev(behind)));
    const bool governs = place < before.clauseStart + before.clauseLength;
    return governs && m_leads.at(index) ? &before : limit;
}

bool leadsToDay(QStringView words)
{
    return leadingWords().contains(words);
}

int leadEnding(QStringView words)
{
    return leadingWords().ending(words);
}

DraftDeliverable deliverableOf(const TaskText& text, const QString& name, Deliverable::Kind kind,
                               const FoundDeadline* deadline)
{
    DraftDeliverable content;
    content.name = name;
    content.kind = kind;
    content.due = text.plan.lastDay();
    if (deadline) {
        content.due = deadline->day;
        content.basis =
            deadline->named ? Deliverable::DueBasis::Notice : Deliverable::DueBasis::Resolved;
        content.dueQuote = text.body.quote(deadline->start, deadline->length);
    }
    return content;
}

bool paysOut(QStringView words)
{
    for (const QStringView paid : {u"发放", u"兑付", u"兑现", u"拨付", u"下达", u"支付"}) {
        if (words.contains(paid))
            return true;
    }
    return false;
}

ClauseHead headOf(const TaskText& text, const Span& clause)
{
    ClauseHead head{clause.start, {{clause.start, clause.start}}};
    std::optional<int> kept;
    constexpr int mostWords = 12; // a clause does not begin with more of them
    int at = clause.start;
    for (int taken = 0; taken < mostWords && at < clause.end; ++taken) {
        const QStringView rest = text.view({at, clause.end});
        const FoundDeadline* deadline = text.deadlineAt(at);
        const int joins = at == head.quoteStart ? joiningWords().beginning(rest) : 0;
        const int manner = mannerWords().beginning(rest);
        const int eager = eagerWords().beginning(rest);
        if (deadline && !kept) {
            at += deadline->length;
            head = {at, {{at, at}}};
        } else if (joins > 0) {
            at += joins;
            head = {at, {{at, at}}};
        } else if (manner > 0 || eager > 0) {
            if (manner > 0 && !kept)
                kept = at;
            at += std::max(manner, eager);
            head.starts.prepend({at, kept.value_or(at)});
        } else {
            break;
        }
    }
    return head;
}

} // namespace kmh
