// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace kmh {

/// Asks whether what was typed in a dialog is to be thrown away, without blocking; closes it as
/// rejected if so.
void askToDiscard(QDialog& dialog);

} // namespace kmh
