// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clauses.h"
#include "core/notice/task_text.h"
#include "core/notice/word_set.h"

namespace kmh {

namespace {

/// A name up to this length is shown as it is.
constexpr int shortEnough = 22;

/// Where a list that begins with some words ends: at 等, or at the number that sums it up (十大).
int listEnd(const ClauseText& text, const Span& from)
{
    static const WordSet sums(u"三大 四大 五大 六大 七大 八大 九大 十大 两类 三类 四类 五类 六类");
    for (int i = from.start; i < from.end; ++i) {
        if (!text.isOutside(i))
            continue;
        if (text.words().at(i) == u'等')
            return i;
        if (sums.beginning(Span{i, from.end}.viewOf(text.words())) > 0)
            return i;
    }
    return -1;
}

} // namespace

std::optional<Group> groupAtEnd(const TaskText& text, const Span& words)
{
    static const WordSet lists(u"张清单 张表 本台账 个清单 项清单");
    static const WordSet plans(u"项计划 大行动 项行动 大工程 大计划 项工程");
    constexpr QStringView numerals = u"两三四五六七八九十";
    constexpr int shortest = 4; // “, a numeral, 张 and the like, ”
    const QStringView view = text.view(words);
    const qsizetype open = view.lastIndexOf(u'“');
    if (open < 0 || !view.endsWith(u'”') || view.size() - open <= shortest)
        return {};
    const QStringView name = view.sliced(open + 1).chopped(1);
    const qsizetype numeral = numerals.indexOf(name.front());
    const QStringView counted = name.sliced(1);
    if (numeral < 0 || (!lists.contains(counted) && !plans.contains(counted)))
        return {};
    Group group;
    group.quotes = {words.start + int(open), words.end};
    group.members = text.text.listed({words.start, group.quotes.start});
    group.isListed = group.members.size() == numeral + 2;
    group.lists = lists.contains(counted);
    return group;
}

Span withoutLevels(const TaskText& text, const Span& words)
{
    const QVector<Span> parts = text.text.listed(words);
    for (const QStringView levels : {u"两级", u"三级", u"四级"}) {
        const int at = text.text.findLast(levels, words);
        if (parts.size() > 1 && at > parts.last().start)
            return {at, words.end};
    }
    return words;
}

QString shownName(const QString& words)
{
    if (words.size() <= shortEnough)
        return words;
    const ClauseText text(words);
    const Span whole{0, int(words.size())};
    const QVector<Span> parts = text.listed(whole);
    if (parts.size() < 3)
        return words;
    const int end = listEnd(text, {parts.at(2).start, whole.end});
    if (end < 0)
        return words;
    const bool summed = words.at(end) != u'等';
    return words.left(parts.at(1).end) + (summed ? QStringLiteral("等") : QString()) +
           words.mid(end);
}

} // namespace kmh
