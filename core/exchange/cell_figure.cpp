// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_figure.h"

#include "core/domain/number_input.h"
#include "core/domain/plain_text.h"
#include "core/domain/reported_words.h"
#include "core/domain/text.h"
#include "core/exchange/unit_scale.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace kmh {

namespace {

CellFigure problem(const QString& sentence)
{
    return {CellFigure::Kind::Problem, 0, sentence};
}

CellFigure figure(double value)
{
    return {CellFigure::Kind::Figure, value};
}

/// Plain digits, which nearly every cell of a long .csv holds, without a pattern.
std::optional<double> plainNumber(const QString& text)
{
    if (text.isEmpty() || text.size() > 20)
        return {};
    for (const QChar c : text) {
        if ((c < u'0' || c > u'9') && c != u'.' && c != u'-')
            return {};
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

CellFigure inWrongUnit(const QString& unit, const Indicator& indicator)
{
    return problem(kmh::tr("“%1” is counted in %2, which a figure in %3 cannot be turned into; "
                           "mend the unit or the figure.")
                       .arg(indicator.name, indicator.unit, unit));
}

CellFigure inTwoUnits(const QString& unit, const Indicator& indicator)
{
    return problem(kmh::tr("The unit “%1” does not say in which of them “%2” is counted; give it "
                           "one unit, in its row or the header of its column.")
                       .arg(unit, indicator.name));
}

CellFigure scaled(double number, const QString& unit, const Indicator& indicator)
{
    if (unit.isEmpty() || unit == indicator.unit)
        return figure(number);
    std::optional<double> factor = unitFactor(unit, indicator.unit);
    if (factor)
        return figure(converted(number, *factor));
    for (const QString& one : unitsIn(unit)) {
        const auto fitting = unitFactor(one, indicator.unit);
        if (fitting && factor && *fitting != *factor)
            return inTwoUnits(unit, indicator);
        factor = fitting ? fitting : factor;
    }
    return factor ? figure(converted(number, *factor)) : inWrongUnit(unit, indicator);
}

CellFigure percentage(double number, const Indicator& indicator)
{
    return indicator.unit == u"%" ? figure(number) : inWrongUnit(QStringLiteral("%"), indicator);
}

CellFigure readText(const QString& text, const QString& unit, const Indicator& indicator)
{
    static const QRegularExpression behind(QStringLiteral(R"(^(.*[\d.])([^\d.]+)$)"));
    if (const auto number = plainNumber(text))
        return scaled(*number, unit, indicator);
    if (const auto number = readNumber(text))
        return number->percent ? percentage(number->value, indicator)
                               : scaled(number->value, unit, indicator);
    if (isAbsentMark(text))
        return {CellFigure::Kind::Absent};
    const auto match = behind.match(plainText(text));
    const auto number = match.hasMatch() ? readNumber(match.captured(1)) : std::nullopt;
    if (!number || number->percent)
        return problem(
            kmh::tr("“%1” is no number; write the figure in digits.").arg(text.left(40)));
    QString typed = match.captured(2);
    // A bare 万 or 亿 counts what the indicator counts.
    if (typed == u"万" || typed == u"亿" || typed == u"万亿") {
        static const QRegularExpression scale(QStringLiteral("^(?:万亿|万|亿)"));
        typed += QString(indicator.unit).remove(scale);
    }
    if (!isUnit(typed) && typed != plainText(indicator.unit))
        return problem(
            kmh::tr("“%1” is more than a number; write only the figure.").arg(text.left(40)));
    return scaled(number->value, typed, indicator);
}

} // namespace

bool isAbsentMark(const QString& text)
{
    return saysNoFigure(text);
}

CellFigure readCellFigure(const TableCell& cell, const QString& unit, const Indicator& indicator)
{
    switch (cell.kind) {
    case TableCell::Kind::Empty: return {};
    case TableCell::Kind::Text:
        return cell.text.trimmed().isEmpty() ? CellFigure() : readText(cell.text, unit, indicator);
    case TableCell::Kind::Number:
        if (!std::isfinite(cell.number))
            return problem(kmh::tr("The cell holds no number a figure can have."));
        return cell.percent ? percentage(converted(cell.number, 100.0), indicator)
                            : scaled(cell.number, unit, indicator);
    case TableCell::Kind::Date:
        return problem(kmh::tr("A day, %1, stands where a figure should; write the figure.")
                           .arg(cell.shown()));
    case TableCell::Kind::Boolean:
        return problem(
            kmh::tr("%1 stands where a figure should; write the figure.")
                .arg(cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE")));
    case TableCell::Kind::Fault:
        return problem(
            kmh::tr("The formula there comes to %1; mend it, or write the figure.").arg(cell.text));
    }
    Q_UNREACHABLE();
}

} // namespace kmh
