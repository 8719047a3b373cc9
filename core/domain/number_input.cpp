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

QStringList pastedCells(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    QStringList rows = lines.split(QLatin1Char('\n'));
    if (rows.size() == 1)
        return rows.first().split(QLatin1Char('\t'));
    for (QString& row : rows)
        row = row.section(QLatin1Char('\t'), 0, 0);
    return rows;
}

} // namespace kmh
