// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/follow_up_words.h"

#include "core/notice/numeral_places.h"
#include "core/notice/word_match.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace kmh {

namespace {

using Kind = CoverageItem::Kind;

const QRegularExpression& followUpWords()
{
    // Deadlines first: a number that is part of one belongs to it. Words that merely hold a numeral
    // are passed over; 万 and 亿 after a figure are part of its unit.
    static const QRegularExpression words(QStringLiteral(
        "(?<deadline>(?:[0-9]{4}|今|明)年年?[底末](?:[之以]?前)?"
        "|(?:[0-9]{4}年|今年|明年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|底|末)?|月["
        "底末]"
        "|[一二三四]?季度[底末]?|[上下]半年|年[底末]"
        "|(?:春节|元宵|五一|端午|中秋|国庆|元旦|清明|劳动)节?|两?节)[之以]?前"
        "|[0-9]{1,2}月[底末]|[一二三四]季度[底末]?|[上下]半年|年[内底末]"
        "|(?:春节|元宵|春运|两节|节假日|五一|端午|中秋|国庆|元旦)(?:期间)?)"
        "|(?<quantity>[0-9]+(?:\\.[0-9]+)?)"
        "|(?<other>进一步|统一|逐一|唯一|一般|一体|一致|一定|一律|一旦|一直|一切|一些|百货|百姓)"
        "|(?<numeral>(?<![0-9十百千万])[一二两三四五六七八九十百千万亿]+)"
        "|(?<action>出台|印发|制定|编制|举办|开展|召开|发布|建立|启动|下达|发放)"));
    Q_ASSERT(words.isValid());
    return words;
}

std::optional<Kind> kindOf(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(u"deadline"))
        return Kind::Deadline;
    if (match.hasCaptured(u"quantity") || match.hasCaptured(u"numeral"))
        return Kind::Quantity;
    if (match.hasCaptured(u"action"))
        return Kind::Action;
    return {};
}

/// By character: whether it stands in a document's name, 《…》.
std::vector<bool> insideTitles(QStringView words)
{
    std::vector<bool> inside(std::size_t(words.size()), false);
    qsizetype opened = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u'《') {
            opened = i;
        } else if (words.at(i) == u'》' && opened >= 0) {
            std::fill(inside.begin() + opened, inside.begin() + i, true);
            opened = -1;
        }
    }
    return inside;
}

/// 中建三局, 中铁十二局, 第一医院: what has a number for its name.
bool isInUnit(QStringView words, qsizetype at, qsizetype length)
{
    static constexpr QStringView behind[] = {u"局", u"院",   u"医院", u"中学",  u"小学",
                                             u"冶", u"航局", u"公司", u"分公司"};
    static constexpr QStringView before[] = {u"中铁", u"中建", u"中交", u"中冶",
                                             u"中核", u"铁建", u"水电", u"第",
                                             u"市",   u"县",   u"省",   u"核工业"};
    return !wordAt(words, at + length, behind).isEmpty() &&
           !wordBefore(words, at, before).isEmpty();
}

void scanLine(const CleanText& line, const NumeralPlaces& named, QVector<FollowUpPlace>& places)
{
    const std::vector<bool> titles = insideTitles(line.words());
    auto matches = followUpWords().globalMatch(line.words());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<Kind> kind = kindOf(match);
        const qsizetype at = match.capturedStart();
        const bool isName =
            kind == Kind::Quantity &&
            (titles[std::size_t(at)] || named.holds(line.words(), at, match.capturedLength()) ||
             isInUnit(line.words(), at, match.capturedLength()));
        if (kind && !isName)
            places.append({line.quote(match.capturedStart(), match.capturedLength()), *kind});
    }
}

} // namespace

QVector<FollowUpPlace> followUpPlaces(const QString& notice, const Quote& stretch,
                                      const NumeralPlaces& named)
{
    QVector<FollowUpPlace> places;
    const int stretchEnd = std::min(stretch.end(), int(notice.size()));
    for (int start = std::max(stretch.start, 0); start < stretchEnd;) {
        const auto newline = int(notice.indexOf(u'\n', start));
        const int end = newline < 0 ? stretchEnd : std::min(newline, stretchEnd);
        scanLine(CleanText(notice, {start, end - start}), named, places);
        start = end + 1;
    }
    return places;
}

} // namespace kmh
