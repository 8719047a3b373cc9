// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kmh {

/// Shows a window before all others, taken out of the task bar where it was put there.
void comeToFront(QWidget& window);

} // namespace kmh
