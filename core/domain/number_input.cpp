// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_input.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace kmh {

namespace {

/// Full-width characters and the other forms of minus and comma, as plain ones.
QString plainForm(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            plain += QChar(code - 0xFEE0);
        else if (code == 0x2212 || code == 0x2013)
            plain += QLatin1Char('-');
        else if (code == 0x3000 || code == 0x00A0 || code == 0x2009)
            plain += QLatin1Char(' ');
        else if (code == 0x3002)
            plain += QLatin1Char('.');
        else
            plain += c;
    }
    return plain.trimmed();
}

/// A unit of measurement as how many of what: 万元 is 10,000 元.
struct Scale
{
    double factor = 1;
    QString base;
};

Scale scaleOf(const QString& unit)
{
    const QChar first = unit.isEmpty() ? QChar() : unit.front();
    if (first == u'万' && unit.startsWith(QStringLiteral("万亿")))
        return {1e12, unit.mid(2)};
    if (first == u'万')
        return {1e4, unit.mid(1)};
    return first == u'亿' ? Scale{1e8, unit.mid(1)} : Scale{1, unit};
}

QString lines(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    return lines;
}

} // namespace

std::optional<TypedNumber> readNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d{1,2})?)\s*(%?)$)"));
    const QRegularExpressionMatch match = form.match(plainForm(text));
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(1);
    digits.remove(QLatin1Char(',')).remove(QLatin1Char(' '));
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return TypedNumber{value, !match.captured(2).isEmpty()};
}

std::optional<double> readAmount(const QString& text, const QString& unit)
{
    static const QRegularExpression behind(QStringLiteral(R"(([^\d.\s]*)$)"));
    const QString plain = plainForm(text);
    const QString typed = behind.match(plain).captured(1);
    const auto number = readNumber(plain.chopped(typed.size()));
    if (!number || typed.contains(QLatin1Char('%')))
        return {};
    if (typed.isEmpty() || typed == unit)
        return number->value;
    const Scale asked = scaleOf(unit);
    const Scale given = scaleOf(typed);
    // A bare 万 counts what the unit counts; without a unit it is only a number.
    if (!given.base.isEmpty() && given.base != asked.base)
        return {};
    return number->value * given.factor / asked.factor;
}

QVector<QStringList> pastedGrid(const QString& text)
{
    QVector<QStringList> rows;
    for (const QString& row : lines(text).split(QLatin1Char('\n')))
        rows.append(row.split(QLatin1Char('\t')));
    return rows;
}

QStringList pastedCells(const QString& text)
{
    QStringList rows = lines(text).split(QLatin1Char('\n'));
    if (rows.size() == 1)
        return rows.first().split(QLatin1Char('\t'));
    for (QString& row : rows)
        row = row.section(QLatin1Char('\t'), 0, 0);
    return rows;
}

} // namespace kmh
