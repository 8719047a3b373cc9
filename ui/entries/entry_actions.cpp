// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_actions.h"

#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/recording.h"
#include "ui/entries/attachments_dialog.h"
#include "ui/entries/entry_dialog.h"
#include "ui/entries/entry_history_dialog.h"
#include "ui/entries/ledger_dialog.h"
#include "ui/entries/next_step.h"
#include "ui/entries/prices_dialog.h"
#include "ui/pages/action_button.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace kmh {

enum class EntryActions::Command {
    Add,
    EditEntry,
    NextStep,
    StrikeOut,
    Restore,
    History,
    Attachments,
    Prices,
    NewList,
    RenameList,
    RemoveList,
};

struct EntryActions::Declaration
{
    Command command;
    const char* name;
    const char* text;
    const char* shortcut; ///< a second one after a semicolon
    const char* help;
    bool records;    ///< cannot be used where nothing can be recorded
    bool needsEntry; ///< is about the entry selected
};

const QVector<EntryActions::Declaration>& EntryActions::declarations()
{
    static const QVector<Declaration> all = {
        {Command::Add, "add-entry", QT_TR_NOOP("&Add…"), "Ins; Ctrl+Shift+J",
         QT_TR_NOOP("Add an entry to this ledger"), true, false},
        {Command::EditEntry, "edit-entry", QT_TR_NOOP("&Edit…"), "F2",
         QT_TR_NOOP("Change what is said of the entry selected"), true, true},
        {Command::NextStep, "next-step", QT_TR_NOOP("&Next step…"), "Ctrl+Shift+Right",
         QT_TR_NOOP("Take the entry selected to its next state"), true, true},
        {Command::StrikeOut, "strike-out", QT_TR_NOOP("&Strike out…"), "Del",
         QT_TR_NOOP("Take the entry selected out of the ledger; it stays in the history"), true,
         true},
        {Command::Restore, "restore-entry", QT_TR_NOOP("Put &back…"), "",
         QT_TR_NOOP("Put the struck out entry back into the ledger"), true, true},
        {Command::History, "entry-history", QT_TR_NOOP("&History…"), "Ctrl+H",
         QT_TR_NOOP("Every version of the entry selected, and restoring one"), false, true},
        {Command::Attachments, "attachments", QT_TR_NOOP("A&ttached files…"), "Ctrl+Shift+A",
         QT_TR_NOOP("Attach files to the entry selected, open them, take them away"), false, true},
        {Command::Prices, "prices", QT_TR_NOOP("&Prices…"), "Ctrl+Shift+G",
         QT_TR_NOOP("Type or paste the prices of the goods in this ledger"), false, false},
        {Command::NewList, "new-list", QT_TR_NOOP("New &list…"), "",
         QT_TR_NOOP("Start a list of your own"), true, false},
        {Command::RenameList, "rename-list", QT_TR_NOOP("&Rename the list…"), "",
         QT_TR_NOOP("Change the name of this list"), true, false},
        {Command::RemoveList, "remove-list", QT_TR_NOOP("Re&move the list…"), "",
         QT_TR_NOOP("Take this list away; nothing in it may be open"), true, false},
    };
    return all;
}

EntryActions::EntryActions(Desk& desk, QWidget* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parent(parent)
{
    for (const Declaration& declaration : declarations())
        addAction(declaration);
    connect(&desk, &Desk::assessmentChanged, this, &EntryActions::follow);
    follow();
}

EntryActions::~EntryActions() = default;

void EntryActions::addAction(const Declaration& declaration)
{
    const QStringList keys = QString::fromLatin1(declaration.shortcut).split(u';');
    QAction* action = makePageAction(m_parent, tr(declaration.text),
                                     keys.first().toLatin1().constData(), tr(declaration.help),
                                     [this, command = declaration.command] { run(command); });
    if (keys.size() > 1)
        action->setShortcuts({QKeySequence(keys.at(0)), QKeySequence(keys.at(1).trimmed())});
    action->setObjectName(QLatin1String(declaration.name));
    action->setStatusTip(tr(declaration.help));
    m_actions.append(action);
    m_byCommand.insert(int(declaration.command), action);
}

QAction* EntryActions::action(Command command) const
{
    return m_byCommand.value(int(command));
}

QWidget* EntryActions::window() const
{
    return m_parent->window();
}

void EntryActions::setLedger(const Ledger& ledger)
{
    m_ledger = ledger;
    if (m_entry && m_entry->ledger != ledger.code)
        m_entry.reset();
    follow();
}

void EntryActions::setEntry(std::optional<Entry> entry)
{
    m_entry = std::move(entry);
    follow();
}

void EntryActions::follow()
{
    const bool frozen = m_ledger && m_entry && isFrozen(m_ledger->kind, *m_entry);
    const bool gone = m_entry && m_entry->removed;
    const auto step = m_ledger && m_entry ? nextStep(m_ledger->kind, *m_entry) : std::nullopt;
    for (const Declaration& declaration : declarations()) {
        bool enabled = declaration.command == Command::NewList || m_ledger;
        if (declaration.needsEntry)
            enabled = enabled && m_entry && !(declaration.records && frozen);
        action(declaration.command)->setEnabled(enabled);
    }
    QAction* next = action(Command::NextStep);
    next->setText(step ? step->text : tr("&Next step…"));
    next->setEnabled(next->isEnabled() && step);
    const LedgerKind kind = m_ledger ? m_ledger->kind : LedgerKind::List;
    const bool own = m_ledger && isOfficesOwn(*m_ledger);
    action(Command::Prices)->setVisible(kind == LedgerKind::Prices);
    action(Command::NextStep)->setVisible(kind != LedgerKind::Prices && !gone);
    // Of what was struck out only the history is left, and putting it back.
    for (const Command command : {Command::EditEntry, Command::StrikeOut, Command::Attachments})
        action(command)->setVisible(!gone);
    action(Command::Restore)->setVisible(gone);
    for (const Command command : {Command::NewList, Command::RenameList, Command::RemoveList})
        action(command)->setVisible(kind == LedgerKind::List);
    for (const Command command : {Command::RenameList, Command::RemoveList})
        action(command)->setEnabled(own);
}

void EntryActions::run(Command command)
{
    const auto& all = declarations();
    const auto declared = std::find_if(
        all.begin(), all.end(), [&](const Declaration& other) { return other.command == command; });
    if (const QString reason = m_desk.whyReadOnly(); declared->records && !reason.isEmpty()) {
        Q_EMIT m_desk.failed(reason);
        return;
    }
    try {
        if (declared->needsEntry && declared->records && !takeInForce(command))
            return;
        dispatch(command);
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
}

/// The page may show it as it was; what is changed is what is in force. False, and told, where
/// somebody else has left nothing to do to it.
bool EntryActions::takeInForce(Command command)
{
    const Entry shown = *m_entry;
    const auto inForce = m_desk.workbook().entry(shown.id);
    const bool isThere = inForce && inForce->removed == (command == Command::Restore) &&
                         !isFrozen(m_ledger->kind, *inForce);
    if (isThere && (command != Command::NextStep || nextStep(m_ledger->kind, *inForce))) {
        m_entry = inForce;
        return true;
    }
    setEntry({});
    m_desk.reload();
    Q_EMIT m_desk.failed(tr("Somebody else has meanwhile finished “%1”, struck it out or put it "
                            "back; the ledger was read anew.")
                             .arg(shown.name()));
    return false;
}

void EntryActions::dispatch(Command command)
{
    switch (command) {
    case Command::Add: show(EntryDialog::toAdd(m_desk, *m_ledger, window())); break;
    case Command::EditEntry:
        show(EntryDialog::toEdit(m_desk, *m_ledger, *m_entry, window()));
        break;
    case Command::NextStep: show(EntryDialog::toStep(m_desk, *m_ledger, *m_entry, window())); break;
    case Command::StrikeOut: strikeOut(); break;
    case Command::Restore: putBack(); break;
    case Command::History:
        (new EntryHistoryDialog(m_desk, *m_ledger, m_entry->id, window()))->open();
        break;
    case Command::Attachments:
        (new AttachmentsDialog(m_desk, *m_entry, m_copies, window()))->open();
        break;
    case Command::Prices: (new PricesDialog(m_desk, *m_ledger, window()))->open(); break;
    case Command::NewList: showLedgerDialog({}); break;
    case Command::RenameList: showLedgerDialog(m_ledger); break;
    case Command::RemoveList: removeList(); break;
    }
}

void EntryActions::show(EntryDialog* dialog)
{
    connect(dialog, &EntryDialog::recorded, this, &EntryActions::entryRecorded);
    dialog->open();
}

void EntryActions::showLedgerDialog(const std::optional<Ledger>& ledger)
{
    auto* dialog = new LedgerDialog(m_desk, ledger, window());
    connect(dialog, &LedgerDialog::recorded, this, &EntryActions::ledgerRecorded);
    dialog->open();
}

void EntryActions::strikeOut()
{
    const Entry before = *m_entry;
    QString subject = tr("“%1” is taken out of the ledger. It stays in the history, and the last "
                         "change can be undone with Ctrl+Z.")
                          .arg(before.name());
    if (before.has(EntryField::Item))
        subject += QLatin1Char('\n') +
                   tr("The notice itself asks for it: once struck out, nobody follows it up here.");
    auto* dialog = new ReasonDialog(tr("Strike out an entry"), subject, tr("Strike out"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder(
        [this, dialog, before] { return recordStruckOut(before, dialog->reason()); });
    dialog->open();
}

bool EntryActions::recordStruckOut(const Entry& before, const QString& reason)
{
    Entry after = before;
    after.removed = true;
    return recordEdit(window(), m_desk, EntryEdit{before, after}, reason,
                      tr("Strike out: %1").arg(before.name()));
}

void EntryActions::putBack()
{
    const Entry before = *m_entry;
    auto* dialog = new ReasonDialog(
        tr("Put back an entry"),
        tr("“%1” is put back into the ledger as it was when it was struck out.").arg(before.name()),
        tr("Put back"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder([this, dialog, before] {
        Entry after = before;
        after.removed = false;
        return recordEdit(window(), m_desk, EntryEdit{before, after}, dialog->reason(),
                          tr("Put back: %1").arg(before.name()));
    });
    dialog->open();
}

void EntryActions::removeList()
{
    const Ledger before = *m_ledger;
    const int open = m_desk.workbook().countEntries({.ledger = before.code, .closed = false});
    if (open > 0) {
        Q_EMIT m_desk.failed(tr("“%1” still has %2 open entries; close them or strike them out "
                                "before the list is taken away.",
                                nullptr, int(open))
                                 .arg(before.name)
                                 .arg(open));
        return;
    }
    auto* dialog = new ReasonDialog(
        tr("Remove a list"),
        tr("“%1” is no longer shown; what was recorded in it stays in the workbook.")
            .arg(before.name),
        tr("Remove the list"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder([this, dialog, before] {
        Ledger after = before;
        after.removed = true;
        return recordEdit(window(), m_desk, LedgerEdit{before, after}, dialog->reason(),
                          tr("Remove the list: %1").arg(before.name));
    });
    dialog->open();
}

} // namespace kmh
