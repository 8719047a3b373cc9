// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// A value of an indicator as typed: a number, nothing at all, or a problem as a sentence.
struct ValueInput
{
    std::optional<double> value;
    QString problem;
};

/// Reads what was typed for an indicator, in its unit; a % is for percentages only.
ValueInput readValue(const QString& text, const Indicator& indicator);

/// A value as it is put into a field to be changed: all its decimals, no unit, no separators.
QString valueForEditing(double value);

} // namespace kmh
