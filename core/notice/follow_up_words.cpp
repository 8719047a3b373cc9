// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/follow_up_words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

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

void scanLine(const CleanText& line, QVector<FollowUpPlace>& places)
{
    auto matches = followUpWords().globalMatch(line.words());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (const std::optional<Kind> kind = kindOf(match))
            places.append({line.quote(match.capturedStart(), match.capturedLength()), *kind});
    }
}

} // namespace

QVector<FollowUpPlace> followUpPlaces(const QString& notice, const Quote& stretch)
{
    QVector<FollowUpPlace> places;
    const int stretchEnd = std::min(stretch.end(), int(notice.size()));
    for (int start = std::max(stretch.start, 0); start < stretchEnd;) {
        const auto newline = int(notice.indexOf(u'\n', start));
        const int end = newline < 0 ? stretchEnd : std::min(newline, stretchEnd);
        scanLine(CleanText(notice, {start, end - start}), places);
        start = end + 1;
    }
    return places;
}

} // namespace kmh
