// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deadline_words.h"

#include "core/notice/calendar_words.h"
#include "core/notice/festival_words.h"
#include "core/notice/word_match.h"

#include <array>
#include <bitset>

namespace kmh {

namespace {

using Kind = DateWords::Kind;
using Until = DateWords::Until;

constexpr QStringView kBefore[] = {u"前", u"之前", u"以前"};
constexpr QStringView kWithin[] = {u"内", u"之内", u"以内"};
constexpr QStringView kThisQuarter[] = {u"本季度", u"本季", u"全季", u"全季度"};
constexpr QStringView kDuring[] = {u"期间", u"假期", u"节日期间", u"假日", u"等节假日", u"小长假"};

/// 1–4 of 一季度, 第二季度, 3季度; 0 for none.
int quarterAt(QStringView text, qsizetype at, qsizetype& length)
{
    const qsizetype first = standsAt(text, at, u"第") ? at + 1 : at;
    if (!standsAt(text, first + 1, u"季度"))
        return 0;
    const qsizetype chinese = QStringView(u"一二三四").indexOf(text.at(first));
    const qsizetype arabic = QStringView(u"1234").indexOf(text.at(first));
    const auto quarter = int(std::max(chinese, arabic)) + 1;
    if (quarter > 0)
        length = first + 3 - at;
    return quarter;
}

/// Reads words behind a year, or without one, into `words`; how long they are.
class Reader
{
public:
    Reader(QStringView text, const Period& plan)
        : m_text(text)
        , m_plan(plan)
    {
    }

    std::optional<DateWords> readAt(qsizetype at) const
    {
        DateWords words;
        words.start = int(at);
        qsizetype end = at + yearLength(at, words);
        const int year = words.year.value_or(m_plan.year());
        qsizetype part = monthLength(end, year, words);
        if (part == 0)
            part = quarterOrHalfLength(end, year, words);
        if (part == 0)
            part = yearPartLength(end, year, words, end > at);
        if (part == 0 && end == at)
            part = readFestivalAt(m_text, end, words);
        if (part == 0 && end == at)
            part = readSolarTermAt(m_text, end, words);
        if (part == 0 && (end == at || !words.year))
            return {};
        end += part;
        end += untilLength(end, words);
        words.length = int(end - at);
        return words;
    }

private:
    qsizetype yearLength(qsizetype at, DateWords& words) const
    {
        if (const CalendarNumber year = yearAt(m_text, at); year.length > 0) {
            words.year = year.value;
            words.kind = Kind::Span;
            words.period = Period::year(year.value);
            return year.length;
        }
        static constexpr QStringView own[] = {u"今年", u"本年", u"当年", u"全年"};
        static constexpr QStringView next[] = {u"明年", u"次年"};
        const qsizetype mine = wordAt(m_text, at, own).size();
        const qsizetype later = wordAt(m_text, at, next).size();
        if (mine == 0 && later == 0)
            return 0;
        words.year = m_plan.year() + (later > 0 ? 1 : 0);
        words.kind = Kind::Span;
        words.period = Period::year(*words.year);
        return mine + later;
    }

    qsizetype monthLength(qsizetype at, int year, DateWords& words) const
    {
        const qsizetype range = rangeLength(at, year, words);
        const CalendarNumber month = monthAt(m_text, at);
        if (range == 0 && month.length == 0)
            return 0;
        const qsizetype behind = at + (range > 0 ? range : month.length);
        words.kind = Kind::Span;
        if (range == 0) {
            words.month = month.value;
            words.inRange = at > 0 && isRangeMark(m_text.at(at - 1));
            words.period = Period::month(year, month.value);
            const CalendarNumber day = dayAt(m_text, behind);
            if (day.length > 0 && day.value <= words.period->days()) {
                words.kind = Kind::Day;
                words.day = day.value;
                words.period.reset();
                return behind + day.length - at;
            }
            if (const int xun = xunAt(behind)) {
                words.period = Period::xun(year, month.value, xun);
                return behind + 2 - at;
            }
        }
        static constexpr QStringView ends[] = {u"底", u"末", u"份", u"份底", u"份末"};
        const QStringView end = wordAt(m_text, behind, ends);
        if (!end.isEmpty() && end != u"份")
            words.kind = Kind::SpanEnd;
        return behind + end.size() - at;
    }

    /// 1—3月, 四至六月: the quarter, half or year they are, else the month they end with.
    qsizetype rangeLength(qsizetype at, int year, DateWords& words) const
    {
        const CalendarNumber first = calendarNumberAt(m_text, at);
        const qsizetype mark = at + first.length;
        if (first.length == 0 || mark >= m_text.size() || !isRangeMark(m_text.at(mark)))
            return 0;
        const CalendarNumber last = monthAt(m_text, mark + 1);
        if (last.length == 0 || first.value < 1 || first.value >= last.value)
            return 0;
        const int months = last.value - first.value + 1;
        words.inRange = true;
        words.period = Period::month(year, last.value);
        if (last.value % 3 == 0 && months == 3)
            words.period = Period::quarter(year, last.value / 3);
        else if (last.value % 6 == 0 && months == 6)
            words.period = Period::half(year, last.value / 6);
        else if (months == 12)
            words.period = Period::year(year);
        return mark + 1 + last.length - at;
    }

    /// 1 for 上旬, 2 for 中旬, 3 for 下旬; 0 for none.
    int xunAt(qsizetype at) const
    {
        static constexpr std::array<QStringView, 3> xuns{u"上旬", u"中旬", u"下旬"};
        const auto found = std::find_if(xuns.begin(), xuns.end(),
                                        [&](QStringView xun) { return standsAt(m_text, at, xun); });
        return found == xuns.end() ? 0 : int(found - xuns.begin()) + 1;
    }

    qsizetype endLength(qsizetype at, DateWords& words) const
    {
        static constexpr QStringView ends[] = {u"底", u"末"};
        const qsizetype length = wordAt(m_text, at, ends).size();
        words.kind = length > 0 ? Kind::SpanEnd : Kind::Span;
        return length;
    }

    qsizetype quarterOrHalfLength(qsizetype at, int year, DateWords& words) const
    {
        qsizetype length = 0;
        if (const int quarter = quarterAt(m_text, at, length)) {
            words.period = Period::quarter(year, quarter);
        } else if (const qsizetype own = wordAt(m_text, at, kThisQuarter).size();
                   own > 0 && !standsAt(m_text, at + own, u"节")) {
            length = own;
            words.period = Period::containing(m_plan.lastDay(), Period::Kind::Quarter);
        } else if (standsAt(m_text, at, u"上半年") || standsAt(m_text, at, u"下半年")) {
            length = 3;
            words.period = Period::half(year, m_text.at(at) == u'上' ? 1 : 2);
        } else if (standsAt(m_text, at, u"首季")) {
            length = 2;
            words.period = Period::quarter(year, 1);
        } else if (standsAt(m_text, at, u"季度末") || standsAt(m_text, at, u"季末")) {
            length = m_text.at(at + 1) == u'度' ? 2 : 1;
            words.period = Period::containing(m_plan.lastDay(), Period::Kind::Quarter);
        } else if (standsAt(m_text, at, u"月底") || standsAt(m_text, at, u"月末")) {
            length = 1;
            words.period = Period::containing(m_plan.lastDay(), Period::Kind::Month);
        }
        return length == 0 ? 0 : length + endLength(at + length, words);
    }

    /// 年底, 年末, 年内 with or without a year before it; 年 of 2025年 is read already.
    qsizetype yearPartLength(qsizetype at, int year, DateWords& words, bool behindYear) const
    {
        static constexpr QStringView alone[] = {u"年底", u"年末", u"年终"};
        static constexpr QStringView behind[] = {u"底", u"末", u"年底", u"年末", u"终"};
        const QStringView word =
            behindYear ? wordAt(m_text, at, behind) : wordAt(m_text, at, alone);
        words.period = Period::year(year);
        if (!word.isEmpty()) {
            words.kind = Kind::SpanEnd;
            return word.size();
        }
        words.kind = Kind::Span;
        return !behindYear && standsAt(m_text, at, u"年内") ? 1 : 0;
    }

    qsizetype untilLength(qsizetype at, DateWords& words) const
    {
        const auto take = [&](WordList list, Until until) {
            const qsizetype length = wordAt(m_text, at, list).size();
            if (length > 0)
                words.until = until;
            return length;
        };
        if (standsAt(m_text, at, u"前期") || standsAt(m_text, at, u"前列") ||
            standsAt(m_text, at, u"内涵"))
            return 0;
        if (standsAt(m_text, at, u"前后")) {
            words.until = Until::During;
            return 2;
        }
        if (const qsizetype before = take(kBefore, Until::Before))
            return before;
        const qsizetype within = take(kWithin, Until::Within);
        return within > 0 ? within : take(kDuring, Until::During);
    }

    QStringView m_text;
    const Period& m_plan;
};

/// Every character a date's words begin with: most places of a text are passed over by it.
const std::bitset<0x10000>& firstCharacters()
{
    static const std::bitset<0x10000> first = [] {
        std::bitset<0x10000> set;
        for (const QChar c :
             QStringView(u"0123456789〇一二三四五六七八九十第上下首季月年今本当全明次"
                         u"元春除清“端中国两双谷立小芒夏处白秋寒霜冬惊"))
            set.set(c.unicode());
        return set;
    }();
    return first;
}

/// Whether a date may begin here at all: not within a number, a word or another date.
bool mayBegin(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!firstCharacters().test(c.unicode()))
        return false;
    if (at == 0 || !isCalendarDigit(c))
        return true;
    const QChar before = text.at(at - 1);
    return !before.isDigit() && !isCalendarDigit(before) &&
           !QStringView(u".百千万亿").contains(before);
}

/// 各年底, 半年末, 近年内, 每月底, 近三月, 一月内: part of other words.
bool isPartOfWord(QStringView text, qsizetype at, const DateWords& words)
{
    if (words.year)
        return false;
    const QChar c = text.at(at);
    const bool counted = words.month && words.kind == Kind::Span && !words.inRange;
    if (counted && words.until == Until::Within && !c.isDigit())
        return true; // within a month from then
    if (at == 0)
        return false;
    static constexpr QStringView lasting[] = {u"每", u"近", u"隔", u"几", u"数", u"满", u"约",
                                              u"逾", u"超", u"续", u"头", u"后", u"达"};
    if (counted && !wordBefore(text, at, lasting).isEmpty())
        return true;
    static constexpr QStringView before[] = {u"每", u"半", u"近", u"各", u"去", u"上", u"往",
                                             u"历", u"隔", u"逐", u"几", u"数", u"同", u"个",
                                             u"多", u"一", u"二", u"三", u"两", u"四", u"五",
                                             u"六", u"七", u"八", u"九", u"十", u"当", u"本"};
    return (c == u'年' || c == u'月' || c == u'季') &&
           (!wordBefore(text, at, before).isEmpty() || text.at(at - 1).isDigit());
}

} // namespace

QVector<DateWords> findDateWords(QStringView text, const Period& plan)
{
    const Reader reader(text, plan);
    QVector<DateWords> found;
    for (qsizetype at = 0; at < text.size();) {
        std::optional<DateWords> words;
        if (mayBegin(text, at))
            words = reader.readAt(at);
        if (words && isPartOfWord(text, at, *words))
            words.reset();
        if (words)
            found.append(*words);
        at += words ? std::max(words->length, 1) : 1;
    }
    return found;
}

} // namespace kmh
