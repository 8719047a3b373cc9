// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_extent.h"

#include "core/notice/official_forms.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kMostTitleLines = 4;
constexpr qsizetype kLongestAnnexLine = 60;

/// How many of the paragraphs before each one are numbered, and how many say who is responsible.
struct Sums
{
    explicit Sums(const QVector<NoticeParagraph>& paragraphs)
    {
        numbered.reserve(paragraphs.size() + 1);
        responsible.reserve(paragraphs.size() + 1);
        numbered.append(0);
        responsible.append(0);
        for (const NoticeParagraph& p : paragraphs) {
            numbered.append(numbered.last() + (p.number ? 1 : 0));
            responsible.append(responsible.last() + (p.sign != ResponsibilitySign::None ? 1 : 0));
        }
    }

    /// Whether the plan may begin at a place: as much of what makes one stands behind it.
    bool mayBeginAt(qsizetype at) const
    {
        const auto behind = [&](const QVector<int>& sums) {
            return sums.last() - sums.at(at) >= sums.at(at);
        };
        if (responsible.last() > 0)
            return behind(responsible) && responsible.last() > responsible.at(at);
        return behind(numbered) && (numbered.last() == 0 || numbered.last() > numbered.at(at));
    }

    bool anyNumberBehind(qsizetype at) const { return numbered.last() > numbered.at(at); }

    QVector<int> numbered;
    QVector<int> responsible;
};

bool isAnnexMark(QStringView words)
{
    if (!words.startsWith(u"附件") && !words.startsWith(u"附：") && !words.startsWith(u"附表"))
        return false;
    return words.size() <= kLongestAnnexLine;
}

bool isOpenToAll(QStringView words)
{
    return words.contains(u"此件公开发布") || words.contains(u"此件主动公开") ||
           words.contains(u"此件依申请公开");
}

/// Paragraphs from one on whose words together are a name of the plan; 0 for none.
qsizetype repeatedTitle(const QVector<NoticeParagraph>& paragraphs, qsizetype first,
                        const QSet<QString>& names)
{
    QString bare;
    for (qsizetype i = first; i < std::min(paragraphs.size(), first + kMostTitleLines); ++i) {
        const NoticeParagraph& p = paragraphs.at(i);
        if (p.number || p.words.size() > 2 * kLongestAnnexLine)
            return 0;
        bare += bareName(p.words.words());
        if (names.contains(bare))
            return i + 1 - first;
    }
    return 0;
}

/// The plan's own title is in these paragraphs; the plan begins behind it.
void setTitle(const QVector<NoticeParagraph>& paragraphs, qsizetype at, qsizetype lines,
              NoticeExtent& extent)
{
    extent.letterEnd = at;
    extent.first = at + lines;
    extent.title.clear();
    for (qsizetype line = at; line < extent.first; ++line)
        extent.title += paragraphs.at(line).words.words();
    const Quote begin = paragraphs.at(at).quote();
    extent.titleQuote = {begin.start, paragraphs.at(extent.first - 1).quote().end() - begin.start};
}

/// The title above the plan: the last one that repeats a name the letter gives. What the letter
/// hands out by its name is the plan, however much the letter asks for itself.
bool findTitle(const QVector<NoticeParagraph>& paragraphs, const NoticeTitle& title,
               const Sums& sums, NoticeExtent& extent)
{
    const QSet<QString> names(title.names.begin(), title.names.end());
    const QSet<QString> handedOut(title.handedOut.begin(), title.handedOut.end());
    for (qsizetype i = paragraphs.size() - 1; i >= title.end; --i) {
        const qsizetype lines = repeatedTitle(paragraphs, i, names);
        if (lines == 0 || (!sums.mayBeginAt(i) &&
                           !(sums.anyNumberBehind(i) && repeatedTitle(paragraphs, i, handedOut))))
            continue;
        setTitle(paragraphs, i, lines, extent);
        return true;
    }
    return false;
}

/// Without such a title: behind what ends a letter. A title may stand there that the letter does
/// not name.
void findLetterEnd(const QVector<NoticeParagraph>& paragraphs, const NoticeTitle& title,
                   const Sums& sums, NoticeExtent& extent)
{
    extent.letterEnd = extent.first = title.end;
    for (qsizetype i = title.end; i < paragraphs.size(); ++i) {
        const QStringView words = paragraphs.at(i).words.words();
        const bool ends = isOpenToAll(words) || isAnnexHead(words) || wholeDay(words);
        if (ends && sums.mayBeginAt(i + 1))
            extent.letterEnd = extent.first = i + 1;
    }
    QString words;
    const qsizetype lines =
        extent.first > title.end ? titleLines(paragraphs, extent.first, words) : 0;
    if (lines > 0)
        setTitle(paragraphs, extent.first, lines, extent);
}

/// A day, or 2025年1月26日印发.
bool isDayLine(QStringView words)
{
    const auto day = words.endsWith(u"印发") ? dayIn(words) : std::nullopt;
    return wholeDay(words) || (day && day->start == 0);
}

/// A day, or who signed with a day behind it, in the same line or the next one.
bool isSignature(const QVector<NoticeParagraph>& paragraphs, qsizetype at)
{
    const QStringView words = paragraphs.at(at).words.words();
    if (isDayLine(words))
        return true;
    if (looksLikeIssuer(words))
        return at + 1 < paragraphs.size() && isDayLine(paragraphs.at(at + 1).words.words());
    const auto day = dayIn(words);
    return day && isDayLine(words.mid(day->start)) && looksLikeIssuer(words.left(day->start));
}

/// 本措施自印发之日起施行，有效期至2025年12月31日。
bool isAboutValidity(QStringView words)
{
    return words.startsWith(u'本') &&
           (words.contains(u"起施行") || words.contains(u"起实施") || words.contains(u"有效期"));
}

/// Behind the last number, where annexes, copies or a signature begin.
qsizetype endOf(const QVector<NoticeParagraph>& paragraphs, qsizetype first, const Sums& sums)
{
    for (qsizetype i = first; i < paragraphs.size(); ++i) {
        const NoticeParagraph& p = paragraphs.at(i);
        const QStringView words = p.words.words();
        const bool begun = sums.numbered.at(i) > sums.numbered.at(first) ||
                           sums.responsible.at(i) > sums.responsible.at(first);
        if (!begun || p.number || sums.responsible.last() > sums.responsible.at(i))
            continue;
        if (isAnnexMark(words) || isOpenToAll(words) || words.startsWith(u"抄送") ||
            words.startsWith(u"（联系人") || isAboutValidity(words) || isSignature(paragraphs, i))
            return i;
    }
    return paragraphs.size();
}

} // namespace

NoticeExtent extentOf(const QVector<NoticeParagraph>& paragraphs, const NoticeTitle& title)
{
    const Sums sums(paragraphs);
    NoticeExtent extent;
    if (!findTitle(paragraphs, title, sums, extent))
        findLetterEnd(paragraphs, title, sums, extent);
    extent.end = endOf(paragraphs, extent.first, sums);
    // Who is responsible is said last: what follows the last time is no measure's.
    const auto& responsible = sums.responsible;
    const int inside = responsible.at(extent.end) - responsible.at(extent.first);
    qsizetype last = extent.end;
    while (inside > 0 && last > extent.first && !paragraphs.at(last - 1).number &&
           responsible.at(last) == responsible.at(last - 1))
        --last;
    if (inside > 0 && last > extent.first && responsible.at(last) > responsible.at(last - 1))
        extent.end = last;
    return extent;
}

} // namespace kmh
