// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger_card.h"

#include "ui/dialogs/explanation_popup.h"
#include "ui/help/explainer.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

enum Ledger { Deliverables, Projects, Arrangements };
constexpr int kNameColumn = 2; // of deliverables and of arrangements
constexpr int kProjectNameColumn = 1;

template<class Model>
void scrollToMeasure(QAbstractItemView* view, const Model& model, int measureNo)
{
    const int row = model.rowWhere([&](const auto& item) { return item.measureNo == measureNo; });
    if (row >= 0)
        view->scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
}

} // namespace

LedgerCard::LedgerCard(QWidget* parent)
    : Card(tr("Ledgers"), parent)
    , m_ledgers(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_deliverables(makeDeliverableModel(this))
    , m_projects(makeProjectModel(this))
    , m_arrangements(makeArrangementModel(this))
    , m_deliverableTable(new Table(m_deliverables, kNameColumn))
    , m_projectTable(new Table(m_projects, kProjectNameColumn))
{
    m_ledgers->setObjectName(QStringLiteral("segments"));
    m_ledgers->setDrawBase(false);
    m_ledgers->setExpanding(false);
    m_ledgers->setAccessibleName(tr("Which ledger is shown"));
    setCorner(m_ledgers);
    addLedger(m_deliverableTable);
    addLedger(m_projectTable);
    auto* arrangementTable = new Table(m_arrangements, kNameColumn);
    addLedger(arrangementTable);
    m_deliverableTable->setAccessibleName(tr("Deliverables"));
    m_projectTable->setAccessibleName(tr("Projects"));
    arrangementTable->setAccessibleName(tr("Funding and mechanisms"));
    body()->addWidget(m_stack, 1);

    connect(m_ledgers, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_deliverableTable, &Table::rowActivated, this,
            [this](int row) { explain(m_deliverables->row(row)); });
    m_deliverableTable->setEnterExplains();
    Explainer::forRows(m_deliverableTable, [this](const QModelIndex& index) {
        const DeliverableRow& row = m_deliverables->row(index.row());
        return Explained{row.deliverable.name, row.light, false, row.assessment.explanation};
    });
    connect(m_projectTable, &Table::rowActivated, this,
            [this](int row) { Q_EMIT itemRequested(m_projects->row(row).project.code); });
    offerLine(m_deliverableTable,
              [this](int row) { return m_deliverables->row(row).deliverable.code; });
    offerLine(m_projectTable, [this](int row) { return m_projects->row(row).project.code; });
}

void LedgerCard::offerLine(Table* table, std::function<QString(int row)> codeOf)
{
    auto* action = new QAction(tr("To its line in the ledgers"), table);
    table->addAction(action);
    connect(action, &QAction::triggered, this, [this, table, codeOf = std::move(codeOf)] {
        if (const QModelIndex index = table->currentIndex(); index.isValid())
            Q_EMIT itemRequested(codeOf(index.row()));
    });
}

void LedgerCard::addLedger(Table* table)
{
    m_stack->addWidget(table);
    m_ledgers->addTab(QString());
}

void LedgerCard::setSector(const Assessment& assessment, SectorId sector)
{
    m_deliverables->setRows(deliverableRows(assessment, sector));
    m_projects->setRows(projectRows(assessment, sector));
    m_arrangements->setRows(arrangementRows(assessment, sector));
    const auto done =
        std::count_if(m_deliverables->rows().begin(), m_deliverables->rows().end(),
                      [](const DeliverableRow& row) { return row.light == Light::Met; });
    m_ledgers->setTabText(Deliverables,
                          tr("Deliverables %1/%2").arg(done).arg(m_deliverables->allRowCount()));
    m_ledgers->setTabText(Projects, tr("Projects %1").arg(m_projects->allRowCount()));
    m_ledgers->setTabText(Arrangements,
                          tr("Funding and mechanisms %1").arg(m_arrangements->allRowCount()));
    m_ledgers->setTabEnabled(Projects, m_projects->allRowCount() > 0);
    m_ledgers->setTabEnabled(Arrangements, m_arrangements->allRowCount() > 0);
    setDemo(assessment.snapshot->demo);
}

void LedgerCard::showMeasure(int measureNo)
{
    scrollToMeasure(m_deliverableTable, *m_deliverables, measureNo);
    scrollToMeasure(m_projectTable, *m_projects, measureNo);
}

void LedgerCard::explain(const DeliverableRow& row)
{
    ExplanationPopup::open(m_deliverableTable, row.deliverable.name, row.light,
                           row.assessment.explanation, tr("To its line in the ledgers"),
                           [this, code = row.deliverable.code] { Q_EMIT itemRequested(code); });
}

} // namespace kmh
