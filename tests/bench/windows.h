// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_window.h"

#include <memory>

namespace kmh::bench {

/// The baseline: a window with one empty chart.
std::unique_ptr<QMainWindow> makeEmptyWindow();

/// The desk as the program opens it first, with the bundled demonstration.
std::unique_ptr<DeskWindow> makeDeskWindow();

/// What the program does before its window, and an empty one would not: texts and looks.
void prepareForDesk();

} // namespace kmh::bench
