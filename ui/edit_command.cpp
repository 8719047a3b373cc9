// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_command.h"

#include "core/domain/error.h"
#include "ui/desk.h"

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
    write(m_inverse, m_undoNote);
}

void EditCommand::redo()
{
    if (m_written)
        m_written = false;
    else
        write(m_edit, m_note);
}

void EditCommand::write(const Edit& edit, const QString& note)
{
    try {
        m_desk.write(edit, note);
    } catch (const Error& error) {
        setObsolete(true);
        Q_EMIT m_desk.failed(error.sentence());
    }
}

} // namespace kmh
