// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_actions.h"

#include <QtWidgets/QWidget>

namespace kmh {

EntryActions::EntryActions(Desk&, QWidget* parent)
    : QObject(parent)
{
}

void EntryActions::setLedger(const Ledger&) {}

void EntryActions::setEntry(std::optional<Entry>) {}

QList<QAction*> EntryActions::actions() const
{
    return m_actions;
}

} // namespace kmh
