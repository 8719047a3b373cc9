// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_cells.h"

#include "core/domain/reported_words.h"
#include "core/domain/text.h"
#include "core/exchange/cell_figure.h"
#include "core/report/code_labels.h"

#include <array>

namespace kmh {

namespace {

constexpr std::array kQualities = {Quality::Preliminary, Quality::Final, Quality::Estimated};

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

} // namespace

FilledNumber filledNumber(const TableCell& cell, const Indicator& indicator)
{
    const CellFigure read = readCellFigure(cell, {}, indicator);
    switch (read.kind) {
    case CellFigure::Kind::Nothing:
    case CellFigure::Kind::Absent: return {};
    case CellFigure::Kind::Figure: return {read.figure};
    case CellFigure::Kind::Problem: break;
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
    if (text.trimmed().isEmpty())
        return Quality::Preliminary;
    for (const Quality quality : kQualities) {
        if (text.trimmed() == qualityLabel(quality))
            return quality;
    }
    return qualityNamed(text);
}

} // namespace kmh
