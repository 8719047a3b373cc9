// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kmh {

/// Puts whatever takes the keyboard in `part`, or `part` itself, right behind `before` in the tab
/// order and keeps its own order. For what is made after that which it is read before. `before`
/// need not take the keyboard; both are in one window.
void setTabOrderBehind(QWidget& before, QWidget& part);

} // namespace kmh
