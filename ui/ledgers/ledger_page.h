// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "ui/pages/page.h"

class QTimer;

namespace kmh {

class Card;
class EntryActions;
class EntryDetail;
class FilterBar;
class LedgerList;
class LedgerModel;
class LedgerTable;
class LedgerTotals;

/// The ledgers (台账): everything the notice asks for, tracked to its end. One is chosen at the
/// left; its entries are filtered, sorted and worked on in the table, the selected one is told in
/// full below.
class LedgerPage : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(Desk& desk, QWidget* parent = nullptr);

    /// Ledger, selected entry, order and filter.
    QString place() const override;
    void setPlace(const QString& place) override;
    /// A ledger with filters, or an entry selected in its ledger.
    bool open(const Subject& subject) override;
    QList<QAction*> pageActions() const override;

protected:
    void refresh() override;

private:
    /// What is looked for again after the rows were read anew.
    enum class Keep { Anywhere, NearTop };

    QWidget* makeEntries();
    void makeActions();
    QWidget* addButton(QAction* action);
    QAction* addLink(const QString& text, const QString& help, void (LedgerPage::*go)());
    void showLedger();
    void reload(Keep keep);
    void select(int row);
    void select(EntryId id);
    void filterAsTyped();
    void followRow();
    void showTotals();
    bool isOneSelected() const;
    void showEntry();
    EntryQuery query() const;
    bool openLedger(const EntryQuery& query);
    bool openEntry(EntryId id);
    void sortBy(std::optional<EntryField> field, bool descending);
    void edit();
    void followRecorded(EntryId id);
    void followRecorded(const Ledger& ledger);
    void goToUnit();
    void goToPlace();
    void goToMeasure();
    void goToQuote();

    LedgerList* m_list;
    FilterBar* m_filter = nullptr;
    LedgerTotals* m_totals = nullptr;
    LedgerModel* m_model;
    LedgerTable* m_table = nullptr;
    Card* m_card = nullptr;
    EntryDetail* m_detail;
    QTimer* m_later; ///< shows the selected entry once typing pauses
    EntryActions* m_actions;
    QList<QAction*> m_links;
    std::optional<Entry> m_entry; ///< the selected one
    bool m_filling = false;
};

} // namespace kmh
