// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/counted_name.h"

#include "core/notice/counted_words.h"
#include "core/notice/no_amount.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

constexpr qsizetype kLongestClause = 80; ///< what is further away says nothing about an amount

bool isStop(QChar c)
{
    return QStringView(u"，。；：！？,;\n").contains(c);
}

/// Where the clause begins; what stands in brackets before the amount is passed over.
qsizetype clauseStart(QStringView text, qsizetype end, qsizetype floor)
{
    const qsizetype least = std::max(floor, end - kLongestClause);
    int open = 0;
    for (qsizetype i = end; i > least; --i) {
        const QChar c = text.at(i - 1);
        if (c == u'）' || c == u')')
            ++open;
        else if ((c == u'（' || c == u'(') && --open < 0)
            return i;
        else if (open == 0 && isStop(c))
            return i;
    }
    return least;
}

/// Whether 等 at a place ends a list rather than being part of a word.
bool endsList(QStringView text, qsizetype at)
{
    static constexpr QStringView after[] = {u"等级", u"等待", u"等额", u"等值", u"等次", u"等效"};
    static constexpr QStringView before[] = {u"高等", u"中等", u"同等", u"初等", u"平等",
                                             u"对等", u"均等", u"相等", u"优等"};
    return text.at(at) == u'等' && wordAt(text, at, after).isEmpty() &&
           wordBefore(text, at + 1, before).isEmpty();
}

/// Of A、B、C等活动, where 活动 begins; of A、B产量, where B begins. Things named by no more than
/// 活动 or 项目 keep their list.
qsizetype behindList(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype list = start;
    qsizetype comma = start;
    for (qsizetype i = start; i < end; ++i) {
        if (endsList(text, i))
            list = comma = i + 1;
        else if (text.at(i) == u'、')
            comma = i + 1;
    }
    if (comma > list) {
        const QStringView first = text.mid(list, comma - 1 - list);
        return isContentVerb(first) ? list : comma;
    }
    const bool vague = isVagueNoun(text.mid(list, end - list));
    return vague ? start : list;
}

/// Behind words of time, of haste and verbs that count nothing. Money keeps its year
/// (2025年新增债券 额度), a share its 完成 (完成年度计划投资15%).
qsizetype behindHelpers(QStringView text, qsizetype start, qsizetype end, UnitKind kind)
{
    while (start < end) {
        qsizetype length = timeWordsLength(text, start);
        const bool year = (length == 5 || length == 6) && text.at(start + 4) == u'年';
        if (year && kind == UnitKind::Money)
            return start;
        if (length == 0 && kind == UnitKind::Share && text.mid(start, 2) == u"完成")
            return start;
        const bool tooShort = text.mid(start, 2) == u"完成" && end - start <= 4; // 完成投资
        if (length == 0 && !tooShort)
            length = helperLength(text, start);
        if (length == 0 || start + length > end)
            return start;
        start += length;
    }
    return start;
}

/// Without 由60% of 返还比例由60%提高至90%.
qsizetype beforeOrigin(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype i = end - 2; i > start; --i) {
        if (QStringView(u"由从").contains(text.at(i)) && text.at(i + 1).isDigit())
            return i;
    }
    return end;
}

qsizetype tailEnd(QStringView text, const Amount& amount, qsizetype ceiling)
{
    qsizetype end = amount.end;
    const qsizetype most = std::min({text.size(), ceiling, amount.end + kLongestClause / 2});
    while (end < most && !isStop(text.at(end)) &&
           !QStringView(u"、（()）").contains(text.at(end)) && timeWordsLength(text, end) == 0 &&
           !endsTail(text, end))
        ++end;
    static constexpr QStringView joins[] = {u"和", u"及", u"与", u"以及"};
    return end == ceiling ? end - wordBefore(text, end, joins).size() : end;
}

} // namespace

AmountClause clauseOf(QStringView text, const Amount& amount, qsizetype floor, qsizetype ceiling)
{
    AmountClause clause;
    clause.start = int(clauseStart(text, amount.start, floor));
    const Growth growth = growthBefore(text, clause.start, amount.start);
    clause.lead = growth.start;
    clause.growth = growth.word.toString();
    qsizetype subject = clause.start;
    if (subject == floor && floor > 0)
        subject += joinLength(text, subject);
    subject += listNumberLength(text, subject);
    subject = std::min<qsizetype>(subject, clause.lead);
    subject = behindHelpers(text, subject, clause.lead, amount.kind);
    subject = behindList(text, subject, clause.lead);
    subject = behindHelpers(text, subject, clause.lead, amount.kind);
    clause.lead = int(beforeOrigin(text, subject, clause.lead));
    clause.subject = int(subject);
    clause.tailEnd = amount.end;
    const QStringView lead = text.mid(subject, clause.lead - subject);
    const bool open = lead.isEmpty() || goesOn(lead);
    const bool behind = amount.comparison.behind == 0 || namesThingsBehind(text, amount);
    if (behind && clause.growth.isEmpty() && open && !isTailBarred(text, amount.end))
        clause.tailEnd = int(tailEnd(text, amount, ceiling));
    return clause;
}

int productEnd(QStringView text, const Amount& amount, qsizetype ceiling)
{
    static constexpr QStringView ends[] = {u"等",   u"项目", u"工程", u"建设",
                                           u"投产", u"达产", u"尽早"};
    qsizetype end = amount.end;
    const qsizetype most = std::min({text.size(), ceiling, amount.end + kLongestClause / 2});
    while (end < most && (isChinese(text.at(end)) || text.at(end).isLetterOrNumber()) &&
           wordAt(text, end, ends).isEmpty() && timeWordsLength(text, end) == 0)
        ++end;
    return int(end);
}

QString countedName(QStringView text, const Amount& amount, const AmountClause& clause)
{
    QString name = text.mid(clause.subject, clause.lead - clause.subject).toString();
    QString tail = text.mid(amount.end, clause.tailEnd - amount.end).toString();
    if (!tail.isEmpty() && name.endsWith(u'等'))
        name.clear(); // A、B等51个重点项目
    if (!tail.isEmpty() && name.endsWith(u'的'))
        name.chop(1);
    if (tail.startsWith(u'的'))
        tail.remove(0, 1);
    name += tail;
    trimName(name);
    const bool rate = amount.kind == UnitKind::Share;
    if (rate && name.startsWith(u"带动"))
        name.remove(0, 2);
    return name.isEmpty() || !rate ? name : name + growthNoun(clause.growth);
}

QString sharedName(const QString& own, const NameBefore& before, const Amount& amount,
                   const QString& growth)
{
    const bool rate = amount.kind == UnitKind::Share;
    if (own.isEmpty() && before.name.isEmpty())
        return own;
    const bool goesOn = rate && before.kind == UnitKind::Share; // 增长4%，力争5%
    if (own.isEmpty() && goesOn && growth.isEmpty())
        return before.name;
    if (own.isEmpty())
        return withoutGrowth(before.name) + (rate ? growthNoun(growth) : QString());
    if (isPartName(own))
        return withoutGrowth(before.name) + own;
    if (rate && own.startsWith(u"完成"))
        return subjectOfRate(before.name) + own;
    if (own.startsWith(u'占'))
        return withoutGrowth(before.name) + own;
    const bool listed =
        before.joined && !rate && before.kind == amount.kind && verbOf(own).isEmpty();
    return listed ? verbOf(before.name) + own : own;
}

} // namespace kmh
