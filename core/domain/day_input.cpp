// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_input.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

QString narrow(const QString& text)
{
    QString narrow;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        narrow += code >= 0xFF01 && code <= 0xFF5E ? QChar(code - 0xFEE0) : c;
    }
    return narrow.remove(QLatin1Char(' ')).remove(QChar(0x3000));
}

QDate nearest(int month, int day, QDate near)
{
    QDate found;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() &&
            (!found.isValid() || qAbs(near.daysTo(candidate)) < qAbs(near.daysTo(found))))
            found = candidate;
    }
    return found;
}

} // namespace

std::optional<QDate> readDay(const QString& text, QDate near)
{
    static const QRegularExpression separated(
        QStringLiteral("^(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})[日号]?$"));
    static const QRegularExpression run(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = narrow(text);
    QRegularExpressionMatch match = separated.match(plain);
    if (!match.hasMatch())
        match = run.match(plain);
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const QDate read = match.captured(1).isEmpty() ? nearest(month, day, near)
                                                   : QDate(match.captured(1).toInt(), month, day);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

} // namespace kmh
