// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_actions.h"

#include "core/domain/text.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

namespace kmh {

void showSteps(const QUndoStack& stack, QAction& undo, QAction& redo)
{
    undo.setEnabled(stack.canUndo());
    undo.setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    redo.setEnabled(stack.canRedo());
    redo.setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

} // namespace kmh
