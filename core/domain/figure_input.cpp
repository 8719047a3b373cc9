// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figure_input.h"

#include "core/domain/number_input.h"
#include "core/domain/text.h"

namespace kmh {

FigureInput readFigure(const QString& text, const Indicator& indicator)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto number = readNumber(text);
    if (indicator.unit == QLatin1String("%")) {
        if (!number)
            return {{}, tr("“%1” is not a number; write it in digits, such as 12.5.").arg(text)};
        return {number->value, {}};
    }
    if (number && number->percent)
        return {
            {},
            tr("“%1” is a percentage; this indicator is counted in %2.").arg(text, indicator.unit)};
    if (const auto amount = readAmount(text, indicator.unit))
        return {amount, {}};
    return {
        {},
        tr("“%1” is not an amount of %2; write it in digits, with 万 or 亿 behind them where you "
           "like.")
            .arg(text, indicator.unit)};
}

} // namespace kmh
