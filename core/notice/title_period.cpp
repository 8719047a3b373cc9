// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_head.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

constexpr QStringView kNumerals = u"一二三四";

/// The part of a year that a title names.
struct Part
{
    Period::Kind kind = Period::Kind::Year;
    int number = 1;
};

/// 1—6月 where the months are a quarter, a half-year or all of the year.
std::optional<Part> partOfMonths(int first, int last)
{
    if (first == last && first >= 1 && first <= 12)
        return Part{Period::Kind::Month, first};
    if (first == 1 && last == 12)
        return Part{Period::Kind::Year, 1};
    if ((first == 1 && last == 6) || (first == 7 && last == 12))
        return Part{Period::Kind::Half, first == 1 ? 1 : 2};
    if (first % 3 == 1 && last == first + 2)
        return Part{Period::Kind::Quarter, last / 3};
    return {};
}

std::optional<Part> partIn(const QString& title)
{
    static const QRegularExpression quarter(
        QStringLiteral("(?:第?([一二三四1-4])|(首))季度?(?!节)"));
    static const QRegularExpression half(QStringLiteral("([上下])半年"));
    static const QRegularExpression months(
        QStringLiteral("(?<![0-9])([0-9]{1,2})月?(?:[-—–－~至到]+([0-9]{1,2}))?月"));
    if (const auto match = quarter.match(title); match.hasMatch()) {
        if (match.hasCaptured(2))
            return Part{Period::Kind::Quarter, 1};
        const QChar digit = match.captured(1).front();
        const int named = int(kNumerals.indexOf(digit)) + 1;
        return Part{Period::Kind::Quarter, named > 0 ? named : digit.digitValue()};
    }
    if (const auto match = half.match(title); match.hasMatch())
        return Part{Period::Kind::Half, match.captured(1) == u"上" ? 1 : 2};
    if (const auto match = months.match(title); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        return partOfMonths(first, match.hasCaptured(2) ? match.captured(2).toInt() : first);
    }
    if (title.contains(u"全年") || title.contains(u"年度"))
        return Part{};
    return {};
}

std::optional<int> yearIn(const QString& title)
{
    static const QRegularExpression year(QStringLiteral("(?<![0-9—–~-])((?:19|20)[0-9]{2})年"));
    static const QRegularExpression chinese(
        QStringLiteral("([一二][〇零九][〇零一二三四五六七八九]{2})年"));
    if (const auto match = year.match(title); match.hasMatch())
        return match.captured(1).toInt();
    const auto match = chinese.match(title);
    if (!match.hasMatch())
        return {};
    int value = 0;
    for (const QChar c : match.captured(1))
        value = value * 10 + std::max(0, int(QStringView(u"〇一二三四五六七八九").indexOf(c)));
    return value;
}

Period periodOf(int year, const Part& part)
{
    switch (part.kind) {
    case Period::Kind::Quarter: return Period::quarter(year, part.number);
    case Period::Kind::Half: return Period::half(year, part.number);
    case Period::Kind::Month: return Period::month(year, part.number);
    default: return Period::year(year);
    }
}

/// 2025年冬春, 2025年夏季, 2025—2027年 and 30日 are no year's plan.
bool namesSomethingElse(const QString& title)
{
    static const QRegularExpression other(
        QStringLiteral("年?[冬春夏秋]|[0-9]{4}[—–~-]+[0-9]{4}年|[0-9十百]日"));
    return other.match(title).hasMatch();
}

} // namespace

std::optional<Period> periodInTitle(const QString& title, QDate issued)
{
    const auto year = yearIn(title);
    const auto part = partIn(title);
    if (!part)
        return year && !namesSomethingElse(title) ? std::optional(Period::year(*year))
                                                  : std::nullopt;
    if (year)
        return periodOf(*year, *part);
    if (!issued.isValid())
        return {};
    const Period sameYear = periodOf(issued.year(), *part);
    return sameYear.lastDay() >= issued ? sameYear : periodOf(issued.year() + 1, *part);
}

} // namespace kmh
