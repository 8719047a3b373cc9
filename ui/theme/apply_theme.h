// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace kmh {

/// Gives the whole application the theme: our style, the light palette and the base font at
/// `textScale` times its normal size. May be called again when the text size changes.
void applyTheme(QApplication& app, double textScale = 1);

} // namespace kmh
