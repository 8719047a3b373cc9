// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/official_forms.h"

#include "core/notice/calendar_words.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr qsizetype kLongestPrefix = 14; ///< 内蒙古自治区人民政府令
constexpr qsizetype kLongestIssuer = 40;

bool isHan(QChar c)
{
    return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number in digits or Chinese numerals at a place, before `unit`; moves behind the unit.
std::optional<int> numberBefore(QStringView words, qsizetype& at, QChar unit)
{
    const CalendarNumber number = calendarNumberAt(words, at);
    const qsizetype end = at + number.length;
    if (number.length == 0 || end >= words.size() || words.at(end) != unit)
        return {};
    at = end + 1;
    return number.value;
}

/// A day whose year ends before the 年 or - at a place.
std::optional<FoundDay> dayAround(QStringView words, qsizetype mark)
{
    const CalendarNumber year =
        mark >= 4 ? yearNumberAt(words.mid(mark - 4, 4), 0) : CalendarNumber{};
    if (year.length == 0)
        return {};
    qsizetype at = mark + 1;
    const bool written = words.at(mark) == u'年';
    const auto month = numberBefore(words, at, written ? QChar(u'月') : words.at(mark));
    if (!month)
        return {};
    std::optional<int> day;
    if (written) {
        day = numberBefore(words, at, u'日');
    } else {
        const qsizetype from = at;
        while (at < words.size() && at < from + 2 && isDigit(words.at(at)))
            ++at;
        if (at > from)
            day = words.mid(from, at - from).toInt();
    }
    const QDate date = day ? QDate(year.value, *month, *day) : QDate();
    if (!date.isValid())
        return {};
    return FoundDay{mark - 4, at - mark + 4, date};
}

/// Where a document number's own words begin that end at a bracket.
qsizetype prefixStart(QStringView words, qsizetype bracket)
{
    qsizetype start = bracket;
    while (start > 0 && bracket - start < kLongestPrefix && isHan(words.at(start - 1)))
        --start;
    for (const QStringView before :
         {u"通知", u"意见", u"方案", u"措施", u"字号", u"文号", u"编号", u"根据", u"按照", u"执行",
          u"落实", u"贯彻", u"依据", u"遵照"}) {
        const qsizetype found = words.mid(start, bracket - start).lastIndexOf(before);
        if (found >= 0)
            start += found + before.size();
    }
    return start;
}

} // namespace

std::optional<FoundDay> dayIn(QStringView words, qsizetype from)
{
    for (qsizetype i = from; i < words.size(); ++i) {
        if (words.at(i) != u'年' && words.at(i) != u'-')
            continue;
        if (const auto found = dayAround(words, i))
            return found;
    }
    return {};
}

std::optional<QDate> wholeDay(QStringView words)
{
    if (words.size() > 1 && QStringView(u"（(").contains(words.front()))
        words = words.mid(1, words.size() - 2);
    const auto found = words.size() <= 16 ? dayIn(words) : std::nullopt;
    return found && found->start == 0 && found->length == words.size() ? std::optional(found->day)
                                                                       : std::nullopt;
}

std::optional<FoundNumber> documentNumberIn(QStringView words, qsizetype from)
{
    for (qsizetype i = from; i + 7 < words.size(); ++i) {
        if (!QStringView(u"〔［[【（(〈﹝").contains(words.at(i)) ||
            !QStringView(u"〕］]】）)〉﹞").contains(words.at(i + 5)))
            continue;
        const QStringView year = words.mid(i + 1, 4);
        qsizetype end = i + 6;
        if (words.at(end) == u'第')
            ++end;
        const qsizetype digits = end;
        while (end < words.size() && end - digits < 5 && isDigit(words.at(end)))
            ++end;
        const bool numbered = end > digits && end < words.size() && words.at(end) == u'号';
        const qsizetype start = prefixStart(words, i);
        if (!numbered || start == i || !std::all_of(year.begin(), year.end(), isDigit))
            continue;
        const QString number =
            QStringLiteral("%1〔%2〕%3")
                .arg(words.mid(start, i - start), year, words.mid(i + 6, end + 1 - i - 6));
        return FoundNumber{start, end + 1 - start, number};
    }
    return {};
}

bool looksLikeIssuer(QStringView words)
{
    constexpr std::array<QStringView, 14> ends = {
        u"人民政府", u"办公厅", u"办公室", u"委员会", u"管委会", u"指挥部", u"领导小组",
        u"厅",       u"局",     u"委",     u"行署",   u"公署",   u"专班",   u"州政府"};
    return words.size() >= 4 && words.size() <= kLongestIssuer &&
           std::all_of(words.begin(), words.end(), isHan) &&
           std::any_of(ends.begin(), ends.end(),
                       [&](QStringView end) { return words.endsWith(end); });
}

QString issuersIn(const CleanText& words)
{
    QStringList issuers;
    const QStringView all = words.words();
    qsizetype from = 0;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const bool apart = words.quote(i - 1, 2).length > 2;
        if (!apart || !looksLikeIssuer(all.mid(from, i - from)) || !looksLikeIssuer(all.mid(i)))
            continue;
        issuers.append(all.mid(from, i - from).toString());
        from = i;
    }
    issuers.append(all.mid(from).toString());
    return issuers.join(u'、');
}

} // namespace kmh
