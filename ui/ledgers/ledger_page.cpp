// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_page.h"

#include "core/domain/error.h"
#include "ui/entries/entry_actions.h"
#include "ui/ledgers/entry_detail.h"
#include "ui/ledgers/filter_bar.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/ledgers/ledger_list.h"
#include "ui/ledgers/ledger_model.h"
#include "ui/ledgers/ledger_table.h"
#include "ui/ledgers/ledger_totals.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

// Shares of the page's height.
constexpr int kTableShare = 65;
constexpr int kDetailShare = 35;
constexpr double kListWidth = 20; // of the text size
constexpr qsizetype kMostButtons = 8;

} // namespace

LedgerPage::LedgerPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("ledgers"), tr("Ledgers"), desk, parent)
    , m_list(new LedgerList(desk))
    , m_model(new LedgerModel(desk, this))
    , m_detail(new EntryDetail(desk))
    , m_later(new QTimer(this))
    , m_actions(new EntryActions(desk, this))
{
    const int gap = cardGap(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    m_list->setFixedWidth(int(theme::em(font()) * kListWidth));
    layout->addWidget(m_list);
    auto* right = new QWidget;
    QVBoxLayout* column = makeColumn(right);
    addShare(column, makeEntries(), kTableShare);
    addShare(column, m_detail, kDetailShare);
    layout->addWidget(right, 1);
    makeActions();
    setFocusProxy(m_table);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &LedgerPage::showEntry);
    connect(m_list, &LedgerList::ledgerChosen, this, [this] {
        m_filter->setFilter({}, this->desk().plan());
        showLedger();
    });
    connect(m_list, &LedgerList::left, this, [this] { m_table->setFocus(); });
}

QWidget* LedgerPage::makeEntries()
{
    m_card = new Card(tr("Ledgers"));
    keepLeastHeight(m_card);
    m_filter = new FilterBar(desk().plan());
    m_totals = new LedgerTotals;
    m_totals->hide();
    m_table = new LedgerTable(m_model);
    m_table->setAccessibleName(tr("Entries"));
    m_card->body()->addWidget(m_filter);
    m_card->body()->addWidget(m_totals);
    m_card->body()->addWidget(m_table, 1);
    connect(m_filter, &FilterBar::filterChanged, this, &LedgerPage::filterAsTyped);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &LedgerModel::sorted, this, [this] {
        select(0);
        m_table->scrollToTop();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerPage::followRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_later,
            qOverload<>(&QTimer::start));
    connect(m_table, &Table::rowActivated, this, &LedgerPage::edit);
    return m_card;
}

void LedgerPage::makeActions()
{
    makePageAction(this, tr("Filter"), "Ctrl+F", tr("To the words the ledger is filtered by"),
                   [this] {
                       m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
                       m_filter->edit()->selectAll();
                   });
    const QList<QAction*> own = m_actions->actions();
    for (QAction* action : own.mid(0, kMostButtons))
        addButton(action);
    connect(m_actions, &EntryActions::entryRecorded, this,
            [this](EntryId id) { followRecorded(id); });
    connect(m_actions, &EntryActions::ledgerRecorded, this,
            [this](const Ledger& ledger) { followRecorded(ledger); });
    m_links = {
        addLink(tr("To its unit"), tr("Everything the unit leads and owes"), &LedgerPage::goToUnit),
        addLink(tr("To its prefecture"), tr("Everything of the prefecture or county"),
                &LedgerPage::goToPlace),
        addLink(tr("To its measure"), tr("The page of the measure it carries out"),
                &LedgerPage::goToMeasure),
        addLink(tr("To the notice's words"), tr("The words of the notice it follows up"),
                &LedgerPage::goToQuote)};
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_table->addActions(own);
    if (!own.isEmpty())
        m_table->addAction(line);
    m_table->addActions(m_links);
}

/// Its words and whether it is offered at all change with the ledger and the entry.
QWidget* LedgerPage::addButton(QAction* action)
{
    QPushButton* button = makeActionButton(action);
    m_card->setCorner(button);
    const auto follow = [button, action] {
        button->setText(buttonText(action));
        button->setToolTip(action->toolTip());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QAction* LedgerPage::addLink(const QString& text, const QString& help, void (LedgerPage::*go)())
{
    return makePageAction(this, text, "", help, [this, go] { (this->*go)(); });
}

QList<QAction*> LedgerPage::pageActions() const
{
    return m_actions->actions() + m_links;
}

EntryQuery LedgerPage::query() const
{
    const LedgerRow* row = m_list->current();
    EntryQuery query = m_filter->filter().query(desk().plan(), row ? row->ledger.code : QString(),
                                                desk().period().lastDay());
    query.asOf = desk().asOf();
    return query;
}

void LedgerPage::refresh()
{
    try {
        m_list->reload();
        m_totals->readRates(desk());
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    m_filter->setFilter(m_filter->filter(), desk().plan());
    m_card->setDemo(assessment().snapshot->demo);
    m_list->setDemo(assessment().snapshot->demo);
    const LedgerRow* row = m_list->current();
    if (!row || m_model->query().ledger != row->ledger.code) {
        showLedger();
        return;
    }
    m_card->setTitle(row->ledger.name);
    m_actions->setLedger(row->ledger);
    reload(Keep::Anywhere);
    showEntry();
}

/// The chosen ledger from its first entry on.
void LedgerPage::showLedger()
{
    const LedgerRow* row = m_list->current();
    if (!row)
        return;
    m_card->setTitle(row->ledger.name);
    m_filter->setKind(row->ledger.kind);
    m_filter->setFilter(m_filter->filter(), desk().plan());
    m_actions->setLedger(row->ledger);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setLedger(row->ledger, query());
    }
    showTotals();
    select(0);
    m_table->scrollToTop();
    showEntry();
}

void LedgerPage::filterAsTyped()
{
    reload(Keep::NearTop);
    m_later->start();
}

/// Reads anew; the same entry stays selected where it is still found, else what took its place.
void LedgerPage::reload(Keep keep)
{
    const int before = m_table->currentIndex().row();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setQuery(query());
    }
    showTotals();
    int row = -1;
    if (m_entry)
        row =
            keep == Keep::Anywhere ? m_model->rowOf(m_entry->id) : m_model->rowNearTop(m_entry->id);
    if (row < 0)
        row = keep == Keep::Anywhere ? before : 0;
    select(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
}

void LedgerPage::select(int row)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->setCurrentIndex(m_model->rowCount() > 0 ? m_model->index(row, 0) : QModelIndex());
    }
    followRow();
}

void LedgerPage::select(EntryId id)
{
    select(std::max(0, m_model->rowOf(id)));
    showEntry();
}

void LedgerPage::followRow()
{
    if (m_filling)
        return;
    const Entry* entry = m_model->entry(m_table->currentIndex().row());
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_later->start();
}

bool LedgerPage::isOneSelected() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    return std::all_of(selection.begin(), selection.end(), [&](const QItemSelectionRange& range) {
        return range.height() == 1 && range.top() == selection.first().top();
    });
}

/// What is selected, in full, and what can be done with it.
void LedgerPage::showEntry()
{
    m_later->stop();
    // What is done is done to one: where several are selected nobody could tell to which.
    m_actions->setEntry(isOneSelected() ? m_entry : std::nullopt);
    m_detail->setEntry(m_model->kind(), m_entry);
    const auto has = [this](EntryField field) { return m_entry && m_entry->has(field); };
    const bool quoted =
        m_entry && desk().plan().itemQuote(m_entry->text(EntryField::Item)).has_value();
    const bool enabled[] = {has(EntryField::Unit),
                            has(EntryField::Region) || has(EntryField::County),
                            has(EntryField::Measure), quoted};
    for (qsizetype i = 0; i < m_links.size(); ++i)
        m_links.at(i)->setEnabled(enabled[i]);
}

void LedgerPage::showTotals()
{
    const LedgerRow* row = m_list->current();
    const EntryTally& tally = m_model->tally();
    const bool struckOut = m_filter->filter().removed; // they count among themselves
    m_filter->setCount(tally.count, row && !struckOut ? row->count : tally.count);
    m_filter->setDay(desk().period().lastDay());
    m_table->setEmptyText(struckOut || (row && row->count > 0)
                              ? tr("No entry fits the choice above.")
                              : tr("Nothing is in this ledger yet."));
    const bool projects = m_model->kind() == LedgerKind::Projects && !struckOut;
    m_totals->setVisible(projects);
    if (projects)
        m_totals->setTally(desk().plan(), m_model->tally(), m_filter->filter().region);
}

void LedgerPage::sortBy(std::optional<EntryField> field, bool descending)
{
    const QScopedValueRollback filling(m_filling, true);
    m_model->sort(field ? m_model->columnOf(*field) : -1,
                  descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->showOrder();
}

void LedgerPage::edit()
{
    for (QAction* action : m_actions->actions()) {
        if (action->objectName() == QLatin1String("edit-entry"))
            action->trigger();
    }
}

} // namespace kmh
