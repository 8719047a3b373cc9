// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/measure_heading.h"

#include "core/notice/responsibility_signs.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr qsizetype kLongest = 30;
constexpr qsizetype kLongestLine = 45; ///< a section's heading may be longer
constexpr qsizetype kShortest = 2;

/// Words of an amount, a day or a duty: a sentence that has them is a task itself.
constexpr std::array<QStringView, 20> kOfTasks = {
    u"以上", u"以内", u"不低于", u"不少于", u"不超过", u"达到", u"力争",
    u"月底", u"日前", u"月前",   u"年底前", u"季度末", u"要把", u"要以",
    u"应当", u"各地", u"各部门", u"负责",   u"亿元",   u"万元"};
/// Said where a list follows, so that what stands before the colon is no heading.
constexpr std::array<QStringView, 8> kOfLists = {u"以下", u"如下", u"下列", u"包括",
                                                 u"分别", u"其中", u"具体", u"单位"};

template<std::size_t N>
bool holdsOne(QStringView words, const std::array<QStringView, N>& parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QStringView part) { return words.contains(part); });
}

/// A number with a unit behind it, outside quotation marks: 20家, 25%.
bool holdsAmount(QStringView words)
{
    bool quoted = false;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QChar c = words.at(i);
        quoted = c == u'“' || (quoted && c != u'”');
        if (!quoted && c.isDigit() &&
            QStringView(u"%家个户项万亿场人吨台").contains(words.at(i + 1)))
            return true;
    }
    return false;
}

bool isHeadingSentence(QStringView words)
{
    return words.size() >= kShortest && words.size() <= kLongest && words.count(u'，') <= 1 &&
           words.count(u'“') == words.count(u'”') && !words.contains(u'；') &&
           !words.contains(u'：') && !holdsOne(words, kOfTasks) && !holdsAmount(words);
}

/// What a heading may end in; the line's end has none to be skipped but itself.
bool isMark(QChar c)
{
    return c == u'。' || c == u'\n' || c == u'：' || c == u'！';
}

/// Two spaces in the notice before a place: 1.推进科技攻关  部署…. One alone is layout.
bool wideSpaceBehind(const CleanText& words, qsizetype at)
{
    return words.quote(at - 1, 2).length > 3 && words.words().at(at) != u'\n';
}

/// Some line that is more than who is responsible.
bool hasBody(QStringView rest)
{
    while (!rest.isEmpty()) {
        const qsizetype lineEnd = rest.indexOf(u'\n');
        const QStringView line = lineEnd < 0 ? rest : rest.left(lineEnd);
        if (!line.isEmpty() && line != u"。" &&
            responsibilitySign(line) != ResponsibilitySign::Only)
            return true;
        rest = lineEnd < 0 ? QStringView() : rest.mid(lineEnd + 1);
    }
    return false;
}

} // namespace

MeasureHeading headingOf(const CleanText& words)
{
    const QStringView text = words.words();
    const qsizetype most = std::min(text.size(), kLongest + 1);
    for (qsizetype i = 0; i < most; ++i) {
        const bool marked = isMark(text.at(i));
        if (!marked && (i < 4 || !wideSpaceBehind(words, i)))
            continue;
        const QStringView sentence = text.left(i);
        const qsizetype body = marked ? i + 1 : i;
        const bool list = text.at(i) == u'：' && (sentence.size() < 4 || sentence.contains(u'，') ||
                                                  holdsOne(sentence, kOfLists));
        if (isHeadingSentence(sentence) && !list && hasBody(text.mid(body)))
            return {i, body + (body < text.size() && text.at(body) == u'\n' ? 1 : 0)};
        if (marked)
            return {};
    }
    return {};
}

bool isHeadingLine(QStringView words)
{
    if (words.endsWith(u'。'))
        words.chop(1);
    return words.size() <= kLongestLine && !words.contains(u'。') && !words.contains(u'；') &&
           !words.endsWith(u'：') && responsibilitySign(words) == ResponsibilitySign::None &&
           !holdsAmount(words);
}

} // namespace kmh
