// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/explainer.h"

namespace kmh {

/// What a light's word means, whatever it stands beside.
QString lightMeaning(Light light);

// What What's This? shows, as rich text.

/// A light with rule, formula, inputs and reason.
QString lightHelp(const Explained& explained);
/// A light of which only the reason is at hand, if that.
QString lightHelp(Light light, bool overridden, const QString& reason);

} // namespace kmh
