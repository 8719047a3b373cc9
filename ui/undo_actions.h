// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QUndoStack;

namespace kmh {

/// The actions say what would be undone and redone, and are grey where there is nothing.
void showSteps(const QUndoStack& stack, QAction& undo, QAction& redo);

} // namespace kmh
