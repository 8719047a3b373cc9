// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_input.h"

#include "core/domain/number_input.h"
#include "core/domain/text.h"

namespace kmh {

ValueInput readValue(const QString& text, const Indicator& indicator)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto number = readNumber(text);
    if (!number)
        return {{}, tr("“%1” is not a number; write it in digits, such as 12.5.").arg(text)};
    if (number->percent && indicator.unit != QLatin1String("%"))
        return {
            {},
            tr("“%1” is a percentage; this indicator is counted in %2.").arg(text, indicator.unit)};
    return {number->value, {}};
}

QString valueForEditing(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace kmh
