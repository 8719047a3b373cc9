// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QtGui/QUndoCommand>

namespace kmh {

class Desk;

/// An edit that has been written, and the one that puts back what was before. Undoing and redoing
/// write again; a failure is told through Desk::failed().
class EditCommand : public QUndoCommand
{
public:
    /// `undoNote` is recorded with the inverse.
    EditCommand(Desk& desk, Edit edit, Edit inverse, QString note, QString undoNote,
                const QString& text);

    void undo() override;
    void redo() override;

private:
    void write(const Edit& edit, const QString& note);

    Desk& m_desk;
    Edit m_edit;
    Edit m_inverse;
    QString m_note;
    QString m_undoNote;
    bool m_written = true; ///< the first redo() comes with the push, when it has been done
};

} // namespace kmh
