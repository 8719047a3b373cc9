// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QtGui/QUndoCommand>

class QUndoStack;

namespace kmh {

class Desk;

/// An edit that has been written, and the one that puts back what was before. Undoing and redoing
/// write again; a failure is told through Desk::failed(), and the stack goes back to where it was,
/// so that it can be tried again.
class EditCommand : public QUndoCommand
{
public:
    /// `undoNote` is recorded with the inverse.
    EditCommand(Desk& desk, Edit edit, Edit inverse, QString note, QString undoNote,
                const QString& text);

    void undo() override;
    void redo() override;

private:
    bool write(const Edit& edit, const QString& note);
    void stepBack(void (QUndoStack::*step)());

    Desk& m_desk;
    Edit m_edit;
    Edit m_inverse;
    QString m_note;
    QString m_undoNote;
    /// The next step has nothing to write: the first redo() comes with the push, when it has been
    /// done, and after a failure the stack only steps back.
    bool m_done = true;
};

} // namespace kmh
