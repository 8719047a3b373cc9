// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"

#include <QtCore/QObject>

class QAction;

namespace kmh {

class Desk;

/// What can be done with a ledger and the entry selected in it.
class EntryActions : public QObject
{
    Q_OBJECT

public:
    EntryActions(Desk& desk, QWidget* parent);

    void setLedger(const Ledger& ledger);
    void setEntry(std::optional<Entry> entry);
    QList<QAction*> actions() const;

Q_SIGNALS:
    /// An entry was added, or said something new of.
    void entryRecorded(kmh::EntryId entry);
    /// A list was started or renamed.
    void ledgerRecorded(const kmh::Ledger& ledger);

private:
    QList<QAction*> m_actions;
};

} // namespace kmh
