// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spoken_period.h"

#include "core/domain/plain_text.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

/// 1–12 or 一…十二; 0 for anything else.
int numberOf(const QString& text)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    if (text.size() == 2 && text.front() == u'十')
        return 10 + int(numerals.indexOf(text.back())) + 1;
    if (text.size() == 1 && numerals.contains(text))
        return int(numerals.indexOf(text)) + 1;
    return text.toInt();
}

std::optional<SpokenPeriod> spoken(const Period& period)
{
    return SpokenPeriod{period};
}

std::optional<SpokenPeriod> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return {};
    return SpokenPeriod{Period::containing(date, Period::Kind::Xun), false, date};
}

std::optional<SpokenPeriod> monthsOf(int year, int from, int to)
{
    if (from < 1 || to > 12 || from >= to)
        return {};
    if (from == 1)
        return SpokenPeriod{Period::month(year, to), true};
    if (to - from == 2 && to % 3 == 0)
        return spoken(Period::quarter(year, to / 3));
    return from == 7 && to == 12 ? spoken(Period::half(year, 2)) : std::nullopt;
}

/// What may follow a year. Each form has groups of its own.
struct Forms
{
    QRegularExpression quarter{QStringLiteral("^(?:第?([一二三四1-4])季度?|q([1-4]))$")};
    QRegularExpression half{QStringLiteral("^(?:([上下])半年|h([12]))$")};
    QRegularExpression year{QStringLiteral("^(?:全年|年度?)$")};
    QRegularExpression month{
        QStringLiteral("^(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:([上中下])旬?)?$")};
    QRegularExpression months{QStringLiteral(
        "^(\\d{1,2}|[一二三四五六七八九十]{1,2})月?[-~—–至到](\\d{1,2}|[一二三四五六七八九十]"
        "{1,2})月份?$")};
    QRegularExpression day{QStringLiteral("^(\\d{1,2})月(\\d{1,2})[日号]?$")};
    QRegularExpression xun{QStringLiteral("^([上中下])旬$")};
};

int xunOf(const QString& word)
{
    return int(QStringLiteral("上中下").indexOf(word)) + 1;
}

std::optional<SpokenPeriod> readWithin(const QString& text, const PeriodContext& context)
{
    static const Forms forms;
    const int year = context.year;
    if (const auto m = forms.quarter.match(text); m.hasMatch())
        return spoken(Period::quarter(year, numberOf(m.captured(1) + m.captured(2))));
    if (const auto m = forms.half.match(text); m.hasMatch())
        return spoken(Period::half(year, m.captured(1) == u"上" || m.captured(2) == u"1" ? 1 : 2));
    if (forms.year.match(text).hasMatch())
        return spoken(Period::year(year));
    if (const auto m = forms.month.match(text); m.hasMatch()) {
        const int month = numberOf(m.captured(1));
        if (month < 1 || month > 12)
            return {};
        return spoken(m.captured(2).isEmpty() ? Period::month(year, month)
                                              : Period::xun(year, month, xunOf(m.captured(2))));
    }
    if (const auto m = forms.months.match(text); m.hasMatch())
        return monthsOf(year, numberOf(m.captured(1)), numberOf(m.captured(2)));
    if (const auto m = forms.day.match(text); m.hasMatch())
        return dayOf(year, m.captured(1).toInt(), m.captured(2).toInt());
    if (const auto m = forms.xun.match(text); m.hasMatch())
        return SpokenPeriod{Period::xun(year, std::max(1, context.month), xunOf(m.captured(1))),
                            false,
                            {},
                            context.month == 0};
    return {};
}

std::optional<SpokenPeriod> readDigits(const QString& text)
{
    static const QRegularExpression day(QStringLiteral(
        "^(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?:t?\\d{1,2}:\\d{2}(?::\\d{2})?.*)?$"));
    static const QRegularExpression joinedDay(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2})|(\\d{2}))$"));
    if (const auto m = month.match(text); m.hasMatch()) {
        const int year = m.captured(1).toInt();
        const int number = (m.captured(2) + m.captured(3)).toInt();
        if (number < 1 || number > 12 || year < kFirstYear || year > kLastYear)
            return {};
        return spoken(Period::month(year, number));
    }
    for (const auto& m : {joinedDay.match(text), day.match(text)}) {
        if (m.hasMatch())
            return dayOf(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    }
    return {};
}

} // namespace

std::optional<SpokenPeriod> readPeriodWords(const QString& text, const PeriodContext& context)
{
    static const QRegularExpression around(QStringLiteral(
        "^(?:截至|截止到?|报告期[:]?|期别[:]?)|(?:累计|期末|月末|月底|底|止|数据)$"));
    static const QRegularExpression yearInFront(
        QStringLiteral("^(?:(\\d{4})(?:年度?|[-/.]?(?=\\D))|(\\d{2})年)"));
    if (text.size() > 40)
        return {};
    const auto written = Period::parse(text);
    if (written)
        return spoken(*written);
    const QString plain = plainText(text).remove(around);
    if (const auto again = Period::parse(plain.toUpper()))
        return spoken(*again);
    if (const auto digits = readDigits(plain))
        return digits;
    PeriodContext within = context;
    QString rest = plain;
    if (const auto m = yearInFront.match(plain); m.hasMatch()) {
        within = {m.captured(1).isEmpty() ? 2000 + m.captured(2).toInt() : m.captured(1).toInt()};
        rest = plain.mid(m.capturedEnd());
    }
    if (within.year < kFirstYear || within.year > kLastYear)
        return {};
    return readWithin(rest, within);
}

std::optional<SpokenPeriod> readPeriodCell(const TableCell& cell, const PeriodContext& context)
{
    switch (cell.kind) {
    case TableCell::Kind::Text: return readPeriodWords(cell.text, context);
    case TableCell::Kind::Number:
        return cell.percent ? std::nullopt : readPeriodWords(cell.shown(), context);
    case TableCell::Kind::Date: {
        const QDate day = cell.moment.date();
        if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear)
            return {};
        return dayOf(day.year(), day.month(), day.day());
    }
    default: return {};
    }
}

PeriodInText findPeriod(const QString& text, const PeriodContext& context)
{
    static const QRegularExpression candidate(QStringLiteral(
        "(?:(\\d{4})年度?)?(?:第?[一二三四1-4]季度|[上下]半年|全年|(?:\\d{1,2}|["
        "一二三四五六七八九十]"
        "{1,2})月?[-~—–至到](?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|(?:\\d{1,2}|[一二三四五六"
        "七八九十]{1,2})月(?:份?[上中下]旬|\\d{1,2}[日号]|份)?)|\\d{4}-\\d{2}(?:-x[123])?"
        "|\\d{4}q[1-4]"));
    static const QRegularExpression anyYear(QStringLiteral("(\\d{4})年"));
    const QString plain = plainText(text);
    PeriodInText found;
    PeriodContext within = context;
    if (const auto m = anyYear.match(plain); m.hasMatch())
        within.year = found.year = m.captured(1).toInt();
    bool several = false;
    for (auto it = candidate.globalMatch(plain); it.hasNext();) {
        const auto period = readPeriodWords(it.next().captured(), within);
        if (!period)
            continue;
        several = several || (found.period && !(*found.period == *period));
        found.period = period;
    }
    if (several)
        found.period.reset();
    return found;
}

} // namespace kmh
