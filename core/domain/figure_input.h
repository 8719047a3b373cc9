// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// A figure as typed or pasted: a number in the indicator's unit, nothing at all, or a problem as a
/// sentence.
struct FigureInput
{
    std::optional<double> value = {};
    QString problem = {};
};

/// Reads what readAmount() does, with 万, 亿 and the unit behind it (35,000 is 3.5亿 of 万元); of
/// an indicator in % also with a %, and nothing else behind it. Blank text is no figure and no
/// problem.
FigureInput readFigure(const QString& text, const Indicator& indicator);

} // namespace kmh
