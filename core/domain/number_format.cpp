// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"

#include "core/domain/text.h"

#include <QtCore/QLocale>

#include <cmath>

namespace kmh {

namespace {

constexpr QChar kMinus(0x2212);
constexpr int kMostDecimals = 6;

bool isPercent(const Indicator& indicator)
{
    return indicator.unit == QLatin1String("%");
}

/// Reported decimals such as 0.15 lie just below their half in binary; the nudge lets them round as
/// they are written.
double rounded(double magnitude, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = magnitude * scale;
    return std::floor(scaled + 0.5 + scaled * 1e-12) / scale;
}

QString withUnit(const QString& number, const Indicator& indicator)
{
    if (isPercent(indicator))
        return number + indicator.unit;
    return indicator.unit.isEmpty() ? number : number + QLatin1Char(' ') + indicator.unit;
}

} // namespace

QString absentNumber()
{
    return QString(QChar(0x2014));
}

QString formatNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return absentNumber();
    const double magnitude = rounded(std::abs(value), decimals);
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QString digits = locale.toString(magnitude, 'f', decimals);
    return value < 0 && magnitude > 0 ? kMinus + digits : digits;
}

QString formatValue(double value, const Indicator& indicator)
{
    if (!std::isfinite(value))
        return absentNumber();
    return withUnit(formatNumber(value, indicator.decimals), indicator);
}

QString formatValue(std::optional<double> value, const Indicator& indicator)
{
    return value ? formatValue(*value, indicator) : absentNumber();
}

QString formatTarget(double value, const Indicator& indicator)
{
    QString number = formatNumber(value, kMostDecimals);
    while (number.contains(QLatin1Char('.')) &&
           (number.endsWith(QLatin1Char('0')) || number.endsWith(QLatin1Char('.'))))
        number.chop(1);
    return number == absentNumber() ? number : withUnit(number, indicator);
}

QString formatTarget(const Target& target, const Indicator& indicator)
{
    if (target.comparator != Comparator::Between)
        return comparatorSign(target.comparator) + formatTarget(target.value, indicator);
    Indicator bare = indicator;
    bare.unit.clear();
    return tr("%1–%2").arg(formatTarget(target.value, bare),
                           formatTarget(target.upper.value_or(target.value), indicator));
}

QString formatDifference(double value, const Indicator& indicator)
{
    return isPercent(indicator) ? formatPoints(value, indicator.decimals)
                                : formatValue(value, indicator);
}

QString formatPoints(double points, int decimals)
{
    return tr("%1 points").arg(formatNumber(points, decimals));
}

QString formatRatioPercent(double ratio, int decimals)
{
    if (!std::isfinite(ratio))
        return absentNumber();
    return formatNumber(ratio * 100, decimals) + QLatin1Char('%');
}

} // namespace kmh
