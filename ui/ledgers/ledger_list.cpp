// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_list.h"

#include "core/domain/entry_states.h"
#include "core/domain/number_format.h"
#include "core/evaluation/tally_sum.h"
#include "ui/desk.h"
#include "ui/pages/table.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

using Rows = ColumnModel<LedgerRow>;

QString nameOf(const LedgerRow& row)
{
    if (isOwed(row.ledger.kind))
        return row.ledger.name;
    return LedgerList::tr("%1 (%2 watched)").arg(row.ledger.name, formatNumber(row.count, 0));
}

QVariant alarm(const LedgerRow& row, int role)
{
    return role == Qt::ForegroundRole && row.overdue > 0 ? QVariant(lightInk(Light::Behind))
                                                         : QVariant();
}

QVector<Column<LedgerRow>> columns()
{
    using Counts = Column<LedgerRow>;
    Counts name{LedgerList::tr("Ledger"), nameOf};
    Counts open{LedgerList::tr("Still open"), [](const LedgerRow& row) {
                    return isOwed(row.ledger.kind) ? formatNumber(row.open, 0) : absentNumber();
                }};
    Counts overdue{LedgerList::tr("Overdue"),
                   [](const LedgerRow& row) { return formatNumber(row.overdue, 0); }};
    open.alignment = overdue.alignment = Qt::AlignRight | Qt::AlignVCenter;
    overdue.extra = alarm;
    return {name, open, overdue};
}

} // namespace

LedgerList::LedgerList(Desk& desk, QWidget* parent)
    : Card(tr("Ledgers"), parent)
    , m_desk(desk)
    , m_rows(new Rows(columns(), this))
    , m_table(new Table(m_rows, 0))
{
    m_table->setAccessibleName(tr("Ledgers"));
    body()->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT ledgerChosen();
    });
    connect(m_table, &Table::rowActivated, this, &LedgerList::left);
}

void LedgerList::reload()
{
    QVector<LedgerRow> rows;
    for (const Ledger& ledger : m_desk.plan().ledgers) {
        if (ledger.kind == LedgerKind::Rounds)
            continue;
        EntryQuery query{.ledger = ledger.code};
        query.asOf = m_desk.asOf();
        const EntryTally tally =
            m_desk.workbook().tallyEntries(query, {}, m_desk.period().lastDay()).value(0);
        rows.append({ledger, tally.count, isOwed(ledger.kind) ? openIn(tally) : 0, tally.overdue});
    }
    const QString chosen = current() ? current()->ledger.code : QString();
    const QScopedValueRollback filling(m_filling, true);
    m_rows->setRows(rows);
    if (!choose(chosen) && !rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

const LedgerRow* LedgerList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows->rowCount() ? &m_rows->row(row) : nullptr;
}

bool LedgerList::choose(const QString& code)
{
    const QScopedValueRollback filling(m_filling, true);
    const QVector<LedgerRow>& all = m_rows->rows();
    const auto wanted = std::find_if(all.begin(), all.end(),
                                     [&](const LedgerRow& row) { return row.ledger.code == code; });
    if (wanted == all.end())
        return false;
    const int given = int(wanted - all.begin());
    if (m_rows->shownRow(given) < 0)
        m_table->showAllRows(); // hidden by the words looked for
    m_table->setCurrentIndex(m_rows->index(m_rows->shownRow(given), 0));
    return true;
}

} // namespace kmh
