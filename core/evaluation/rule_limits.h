// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light_rule.h"

namespace kmh {

// A rule's limits as people write them: a ratio as it is, 百分点 as they are, a share in percent.

/// “0.9”, “30”, “80”: without its unit. Empty for a limit that does not exist.
QString limitText(LightRule::Form form, const std::optional<double>& limit);

/// What stands behind it: 百分点, %, or nothing.
QString limitUnit(LightRule::Form form);

/// Both with what they ask for: “on track from 80%, watch from 60%”; a dash for a rule without
/// limits.
QString limitsText(const LightRule& rule);

/// Reads a limit back, with or without its unit; nothing for what is no number.
std::optional<double> readLimit(LightRule::Form form, const QString& text);

} // namespace kmh
