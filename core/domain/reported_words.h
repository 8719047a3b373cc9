// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"

namespace kmh {

// What words beside and instead of figures mean; the same in a return form and in any other table.
// Width, case and spaces do not matter.

/// Whether a text says that there is no figure: a dash of any kind, /, 无, 未报, n/a; also an empty
/// one.
bool saysNoFigure(const QString& text);

/// 初步, 快报, 核定, 估计 and the like, and their codes; nothing for any other text.
std::optional<Quality> qualityNamed(const QString& text);

} // namespace kmh
