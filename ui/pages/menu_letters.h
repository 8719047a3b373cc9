// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QAction;

namespace kmh {

/// Gives each entry of a menu that has none a letter of its own, by which it is chosen while the
/// menu is open: one of the text's, else the next free one behind it, as in “填报(&A)”.
void giveLetters(const QList<QAction*>& entries);

} // namespace kmh
