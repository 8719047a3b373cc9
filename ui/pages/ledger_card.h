// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledger_models.h"
#include "ui/theme/card.h"

#include <functional>

class QStackedWidget;
class QTabBar;

namespace kmh {

class Table;

/// A sector's ledgers as tables, one at a time: deliverables, projects, and funding with
/// mechanisms.
class LedgerCard : public Card
{
    Q_OBJECT

public:
    explicit LedgerCard(QWidget* parent = nullptr);

    void setSector(const Assessment& assessment, SectorId sector);
    /// Brings a measure's first deliverable into view.
    void showMeasure(int measureNo);

Q_SIGNALS:
    /// Asks for the ledger's line of an item of the notice, by its code.
    void itemRequested(const QString& code);

private:
    void addLedger(Table* table);
    void offerLine(Table* table, std::function<QString(int row)> codeOf);
    void explain(const DeliverableRow& row);

    QTabBar* m_ledgers;
    QStackedWidget* m_stack;
    DeliverableModel* m_deliverables;
    ProjectModel* m_projects;
    ArrangementModel* m_arrangements;
    Table* m_deliverableTable;
    Table* m_projectTable;
};

} // namespace kmh
