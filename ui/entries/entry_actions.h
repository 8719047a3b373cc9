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
    void setEntry(const std::optional<Entry>& entry);
    QList<QAction*> actions() const;

private:
    QList<QAction*> m_actions;
};

} // namespace kmh
