// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace kmh::theme {

/// How lights and marks are coloured. Blue and orange are told apart by people who cannot tell red
/// from green; shape and word stand beside the colour in either.
enum class ColourSet { Standard, BlueOrange };

/// The set in use, of the whole program as its font is: windows, charts, print and files written.
/// What is painted already keeps its colours until it is painted again.
ColourSet colourSet();
void setColourSet(ColourSet set);

/// As it is written in settings and on the command line: standard or blue-orange.
QString colourSetCode(ColourSet set);
/// Nothing for a code there is no set of.
std::optional<ColourSet> colourSetOf(const QString& code);

} // namespace kmh::theme
