// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"
#include "ui/entries/attachment_copies.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <optional>

class QAction;
class QDialog;

namespace kmh {

class Desk;
class EntryDialog;

/// Everything a person can do to a ledger and the entry selected in it, as actions that work while
/// the keyboard is anywhere on `parent`. Their texts and whether they can be used follow the
/// ledger, the entry and the desk; where nothing can be recorded they say why.
class EntryActions : public QObject
{
    Q_OBJECT

public:
    EntryActions(Desk& desk, QWidget* parent);
    ~EntryActions() override;

    void setLedger(const Ledger& ledger);
    /// The entry selected; none where nothing is.
    void setEntry(std::optional<Entry> entry);
    /// In the order they are offered; those that make no sense for the ledger are not visible.
    /// Their object names: add-entry, edit-entry, next-step, strike-out,
    /// restore-entry, entry-history, attachments, prices, new-list, rename-list, remove-list.
    QList<QAction*> actions() const { return m_actions; }

Q_SIGNALS:
    /// An entry was added, or said something new of.
    void entryRecorded(kmh::EntryId entry);
    /// A list was started or renamed.
    void ledgerRecorded(const kmh::Ledger& ledger);

private:
    enum class Command;
    struct Declaration;
    static const QVector<Declaration>& declarations();

    void addAction(const Declaration& declaration);
    void follow();
    void run(Command command);
    bool takeInForce(Command command);
    void dispatch(Command command);
    void show(EntryDialog* dialog);
    void showLedgerDialog(const std::optional<Ledger>& ledger);
    void strikeOut();
    void putBack();
    bool recordStruckOut(const Entry& before, const QString& reason);
    void removeList();
    QAction* action(Command command) const;
    QWidget* window() const;

    Desk& m_desk;
    QWidget* m_parent;
    std::optional<Ledger> m_ledger;
    std::optional<Entry> m_entry;
    QList<QAction*> m_actions;
    QHash<int, QAction*> m_byCommand;
    AttachmentCopies m_copies; ///< of attached files that were opened
};

} // namespace kmh
