// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_cells.h"

#include "core/domain/number_input.h"
#include "core/domain/text.h"
#include "core/report/code_labels.h"
#include "core/report/json_value.h"

#include <array>
#include <cmath>

namespace kmh {

namespace {

constexpr std::array kQualities = {Quality::Preliminary, Quality::Final, Quality::Estimated};
/// As a form issued in Chinese has them, whatever the language now.
constexpr std::array kInChinese = {u"初步", u"核定", u"估计"};

bool isPercent(const Indicator& indicator)
{
    return indicator.unit == u"%";
}

FilledNumber problem(const QString& shown, const Indicator& indicator)
{
    return {{},
            isPercent(indicator)
                ? tr("“%1” is no number; write digits, 21.4 for 21.4%, and leave the cell empty "
                     "where there is no figure.")
                      .arg(shown)
                : tr("“%1” is no number of %2; write digits, and leave the cell empty where there "
                     "is no figure.")
                      .arg(shown, indicator.unit)};
}

FilledNumber readText(const QString& text, const Indicator& indicator)
{
    if (text.trimmed().isEmpty())
        return {};
    if (isPercent(indicator)) {
        if (const auto number = readNumber(text))
            return {number->value};
    } else if (const auto amount = readAmount(text, indicator.unit)) {
        return {*amount};
    }
    return problem(text, indicator);
}

} // namespace

FilledNumber filledNumber(const TableCell& cell, const Indicator& indicator)
{
    switch (cell.kind) {
    case TableCell::Kind::Empty: return {};
    case TableCell::Kind::Text: return readText(cell.text, indicator);
    case TableCell::Kind::Number:
        if (cell.percent)
            return readText(cell.shown(), indicator);
        if (std::isfinite(cell.number))
            return {cell.number};
        break;
    case TableCell::Kind::Date:
    case TableCell::Kind::Boolean:
    case TableCell::Kind::Fault: break;
    }
    return problem(cell.shown(), indicator);
}

QStringList qualityChoices()
{
    QStringList choices;
    for (const Quality quality : kQualities)
        choices.append(qualityLabel(quality));
    return choices;
}

std::optional<Quality> filledQuality(const QString& text)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return Quality::Preliminary;
    for (size_t i = 0; i < kQualities.size(); ++i) {
        if (word == qualityLabel(kQualities[i]) || word == qualityCode(kQualities[i]) ||
            word == QStringView(kInChinese[i]))
            return kQualities[i];
    }
    return {};
}

} // namespace kmh
