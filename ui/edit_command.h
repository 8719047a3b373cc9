// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QtCore/QVector>
#include <QtGui/QUndoCommand>

class QUndoStack;

namespace kmh {

class Desk;

/// Edits that have been written, and those that put back what was before. Undoing and redoing write
/// again; a failure is told through Desk::failed(), and the stack goes back to where it was, so
/// that it can be tried again. A step that can never be done again, because an entry is not as the
/// step left it or a round was closed since, is dropped, so that it does not bar the way to those
/// before.
class EditCommand : public QUndoCommand
{
public:
    /// `undoNote` is recorded with the inverse.
    EditCommand(Desk& desk, QVector<Edit> edits, QVector<Edit> inverses, QString note,
                QString undoNote, const QString& text);

    void undo() override;
    void redo() override;

private:
    void step(const QVector<Edit>& edits, const QString& note, void (QUndoStack::*back)());
    bool write(const QVector<Edit>& edits, const QString& note);
    bool isStale(const QVector<Edit>& edits) const;
    void stepBack(void (QUndoStack::*back)());

    Desk& m_desk;
    QVector<Edit> m_edits;
    QVector<Edit> m_inverses;
    QString m_note;
    QString m_undoNote;
    /// The next step has nothing to write: the first redo() comes with the push, when it has been
    /// done, and after a failure the stack only steps back.
    bool m_done = true;
};

} // namespace kmh
