// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_command.h"

#include "core/domain/entry_states.h"
#include "core/domain/error.h"
#include "ui/desk.h"

#include <QtCore/QSet>

#include <utility>

namespace kmh {

namespace {

/// Whether an edit can never be recorded again: what it takes the place of is not in force any
/// more, or must stay.
class IsStale
{
public:
    explicit IsStale(const Desk& desk)
        : m_desk(desk)
    {
    }

    bool operator()(const EntryEdit& edit) const
    {
        const auto current = m_desk.workbook().entry(edit.after.id);
        if (!current || !edit.before)
            return current && !current->removed;
        return isFrozen(*current) || !current->saysTheSame(*edit.before);
    }
    bool operator()(const AttachmentEdit& edit) const
    {
        const auto current = m_desk.workbook().entry(edit.entry);
        return current && isFrozen(*current);
    }
    bool operator()(const FiguresEdit& edit) const
    {
        QVector<FigureKey> keys;
        for (const FigureChange& change : edit.figures)
            keys.append(change.key);
        const FiguresInForce now = m_desk.workbook().figuresInForce(keys);
        QSet<FigureKey> seen; // a figure changed twice is told by its first change
        for (const FigureChange& change : edit.figures) {
            if (seen.contains(change.key))
                continue;
            seen.insert(change.key);
            const auto found = now.constFind(change.key);
            const bool exists = found != now.cend();
            if (exists != change.before.has_value() ||
                (exists && !found->saysTheSame(*change.before)))
                return true;
        }
        return false;
    }
    template<class Other>
    bool operator()(const Other&) const
    {
        return false;
    }

private:
    bool isFrozen(const Entry& entry) const
    {
        const Ledger* ledger = m_desk.plan().ledger(entry.ledger);
        return ledger && kmh::isFrozen(ledger->kind, entry);
    }

    const Desk& m_desk;
};

/// The workbook holds what a file holds once it was attached; the stack need not hold it as well.
QVector<Edit> withoutContent(QVector<Edit> edits)
{
    for (Edit& edit : edits) {
        if (auto* attachment = std::get_if<AttachmentEdit>(&edit))
            attachment->content.clear();
    }
    return edits;
}

} // namespace

EditCommand::EditCommand(Desk& desk, QVector<Edit> edits, QVector<Edit> inverses, QString note,
                         QString undoNote, const QString& text)
    : QUndoCommand(text)
    , m_desk(desk)
    , m_edits(withoutContent(std::move(edits)))
    , m_inverses(withoutContent(std::move(inverses)))
    , m_note(std::move(note))
    , m_undoNote(std::move(undoNote))
{
}

void EditCommand::undo()
{
    step(m_inverses, m_undoNote, &QUndoStack::redo);
}

void EditCommand::redo()
{
    step(m_edits, m_note, &QUndoStack::undo);
}

void EditCommand::step(const QVector<Edit>& edits, const QString& note, void (QUndoStack::*back)())
{
    if (std::exchange(m_done, false) || write(edits, note))
        return;
    if (isStale(edits))
        setObsolete(true);
    else
        stepBack(back);
}

bool EditCommand::isStale(const QVector<Edit>& edits) const
{
    try {
        // Several edits of one step may build on each other, so only the first tells.
        return std::visit(IsStale(m_desk), edits.first());
    } catch (const Error&) {
        return false; // not to be known while the workbook cannot be read
    }
}

bool EditCommand::write(const QVector<Edit>& edits, const QString& note)
{
    try {
        m_desk.write(edits, note);
        return true;
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return false;
    }
}

/// The stack counts a step as done whatever became of it, and can be told otherwise only after.
void EditCommand::stepBack(void (QUndoStack::*back)())
{
    m_done = true;
    QUndoStack* stack = &m_desk.undoStack();
    QObject::connect(
        stack, &QUndoStack::indexChanged, stack, [stack, back] { (stack->*back)(); },
        Qt::SingleShotConnection);
}

} // namespace kmh
