// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_cell.h"

#include "core/report/report_head.h"

#include <cmath>

namespace kmh {

ExportCell ExportCell::of(const QString& text)
{
    if (text.isEmpty())
        return {};
    return {.kind = Kind::Text, .text = text};
}

ExportCell ExportCell::of(std::optional<double> number, int decimals, const QString& suffix)
{
    if (!number || !std::isfinite(*number))
        return {};
    return {.kind = Kind::Number, .number = *number, .decimals = decimals, .suffix = suffix};
}

ExportCell ExportCell::exactly(std::optional<double> number, int decimals)
{
    ExportCell cell = of(number, decimals);
    cell.exact = true;
    return cell;
}

ExportCell ExportCell::percent(std::optional<double> ratio)
{
    if (!ratio || !std::isfinite(*ratio))
        return {};
    return {.kind = Kind::Percent, .number = *ratio, .decimals = 1};
}

ExportCell ExportCell::of(Light light)
{
    return {.kind = Kind::Text, .text = lightText(light), .light = light};
}

ExportCell ExportCell::of(QDate day)
{
    if (!day.isValid())
        return {};
    return {.kind = Kind::Day, .moment = day.startOfDay()};
}

ExportCell ExportCell::of(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    return {.kind = Kind::Moment, .moment = moment.toLocalTime()};
}

} // namespace kmh
