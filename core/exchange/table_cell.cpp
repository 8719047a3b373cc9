// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_moment.h"

#include <cmath>

namespace kmh {

namespace {

constexpr int kSignificantDigits = 15; // what Excel keeps

/// Without an exponent and without trailing zeros; a hundredfold for per cents.
QString plainNumber(double value, int shift)
{
    // With an exponent, so that the digits are the rounded ones: 1.23450000000000e+01.
    const QString scientific = QString::number(std::fabs(value), 'e', kSignificantDigits - 1);
    const qsizetype e = scientific.indexOf(u'e');
    const int exponent = scientific.mid(e + 1).toInt() + shift;
    QString digits = scientific.left(e).remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    QString plain;
    if (exponent < 0)
        plain = QStringLiteral("0.") + QString(-exponent - 1, u'0') + digits;
    else if (digits.size() <= exponent + 1)
        plain = digits + QString(exponent + 1 - digits.size(), u'0');
    else
        plain = digits.left(exponent + 1) + u'.' + digits.mid(exponent + 1);
    return value < 0 ? u'-' + plain : plain;
}

QString momentText(const QDateTime& moment)
{
    const QTime time = moment.time();
    const QString clock = time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss");
    if (isTimeAlone(moment))
        return time.toString(clock);
    const QString day = moment.date().toString(Qt::ISODate);
    return time == QTime(0, 0) ? day : day + u' ' + time.toString(clock);
}

} // namespace

QString TableCell::shown() const
{
    switch (kind) {
    case Kind::Empty: return {};
    case Kind::Text:
    case Kind::Fault: return text;
    case Kind::Number:
        if (number == 0)
            return percent ? QStringLiteral("0%") : QStringLiteral("0");
        return percent ? plainNumber(number, 2) + u'%' : plainNumber(number, 0);
    case Kind::Date: return momentText(moment);
    case Kind::Boolean: return number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    Q_UNREACHABLE();
}

const TableCell& TableRow::cell(int column) const
{
    static const TableCell empty;
    return column >= 0 && column < cells.size() ? cells.at(column) : empty;
}

} // namespace kmh
