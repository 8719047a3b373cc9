// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_command.h"

#include "core/domain/error.h"
#include "ui/desk.h"

#include <utility>

namespace kmh {

EditCommand::EditCommand(Desk& desk, Edit edit, Edit inverse, QString note, QString undoNote,
                         const QString& text)
    : QUndoCommand(text)
    , m_desk(desk)
    , m_edit(std::move(edit))
    , m_inverse(std::move(inverse))
    , m_note(std::move(note))
    , m_undoNote(std::move(undoNote))
{
}

void EditCommand::undo()
{
    if (!std::exchange(m_done, false) && !write(m_inverse, m_undoNote))
        stepBack(&QUndoStack::redo);
}

void EditCommand::redo()
{
    if (!std::exchange(m_done, false) && !write(m_edit, m_note))
        stepBack(&QUndoStack::undo);
}

bool EditCommand::write(const Edit& edit, const QString& note)
{
    try {
        m_desk.write(edit, note);
        return true;
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return false;
    }
}

/// The stack counts a step as done whatever became of it, and can be told otherwise only after.
void EditCommand::stepBack(void (QUndoStack::*step)())
{
    m_done = true;
    QUndoStack* stack = &m_desk.undoStack();
    QObject::connect(
        stack, &QUndoStack::indexChanged, stack, [stack, step] { (stack->*step)(); },
        Qt::SingleShotConnection);
}

} // namespace kmh
