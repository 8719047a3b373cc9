// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kmh {

/// What files of ours say of themselves (docProps/custom.xml): the sheet whose figures are meant to
/// be imported; everything else in such a file is made from them, earlier versions among it.
inline constexpr char kFiguresSheetProperty[] = "kmh-figures-sheet";

} // namespace kmh
