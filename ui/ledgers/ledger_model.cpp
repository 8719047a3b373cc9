// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_model.h"

#include "core/domain/error.h"
#include "core/domain/number_format.h"
#include "core/evaluation/entry_light.h"
#include "core/report/ledger_labels.h"
#include "ui/desk.h"
#include "ui/theme/light_icon.h"

namespace kmh {

LedgerModel::LedgerModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_columns(ledgerColumns(m_ledger.kind)) // a table wants to know of columns from the first
{
}

void LedgerModel::setLedger(const Ledger& ledger, const EntryQuery& query)
{
    beginResetModel();
    m_ledger = ledger;
    m_columns = ledgerColumns(ledger.kind);
    m_query = query;
    m_sortBy.reset();
    m_descending = false;
    load();
    endResetModel();
}

void LedgerModel::setQuery(const EntryQuery& query)
{
    const int before = m_tally.count;
    m_query = query;
    load();
    const int now = m_tally.count;
    if (now != before) { // the views are told of one number after the other
        m_tally.count = before;
        if (now > before)
            beginInsertRows({}, before, now - 1);
        else
            beginRemoveRows({}, now, before - 1);
        m_tally.count = now;
        now > before ? endInsertRows() : endRemoveRows();
    }
    if (const int kept = std::min(before, now); kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

/// The first window is read at once: it is what is shown, and often all there is.
void LedgerModel::load()
{
    m_query.sortBy = m_sortBy;
    m_query.descending = m_descending;
    m_prices.clear();
    m_tally = {};
    const Workbook& workbook = m_desk.workbook();
    m_windows.setRead([this, &workbook](int offset, int limit) {
        return workbook.entries(m_query, offset, limit);
    });
    try {
        const int first = m_windows.firstCount();
        const QDate day = m_desk.period().lastDay();
        if (m_ledger.kind == LedgerKind::Projects)
            m_tally = workbook.tallyEntries(m_query, {}, day).value(0);
        else
            m_tally.count = first < EntryWindows::kSize ? first : workbook.countEntries(m_query);
    } catch (const Error& error) {
        m_tally = {};
        fail(error.sentence());
    }
}

/// Told later: a table may be in the middle of painting.
void LedgerModel::fail(const QString& sentence) const
{
    Desk* desk = &m_desk;
    QMetaObject::invokeMethod(
        desk, [desk, sentence] { Q_EMIT desk->failed(sentence); }, Qt::QueuedConnection);
}

const Entry* LedgerModel::entry(int row) const
{
    if (row < 0 || row >= m_tally.count)
        return nullptr;
    try {
        return m_windows.at(row);
    } catch (const Error& error) {
        fail(error.sentence());
        return nullptr;
    }
}

int LedgerModel::rowNearTop(EntryId id) const
{
    return m_tally.count > 0 ? m_windows.placeInFirst(id) : -1;
}

int LedgerModel::rowOf(EntryId id) const
{
    try {
        if (const int row = rowNearTop(id); row >= 0)
            return row;
        return m_desk.workbook().placeOfEntry(m_query, id).value_or(-1);
    } catch (const Error& error) {
        fail(error.sentence());
        return -1;
    }
}

const PriceStatus& LedgerModel::priceStatusOf(const Entry& entry) const
{
    auto known = m_prices.find(entry.id);
    if (known == m_prices.end()) {
        PriceStatus status;
        try {
            status = priceStatus(m_desk.workbook().prices(entry.id, m_desk.asOf()), entry);
        } catch (const Error& error) {
            fail(error.sentence());
        }
        known = m_prices.insert(entry.id, status);
    }
    return *known;
}

int LedgerModel::columnOf(EntryField field) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).kind == LedgerColumn::Kind::Field &&
            m_columns.at(column).field == field)
            return column;
    }
    return -1;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_tally.count;
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerColumn& column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment());
    const Entry* entry = this->entry(index.row());
    if (!entry)
        return {};
    if (const QVariant own = ownData(*entry, column, role); own.isValid())
        return own;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(*entry, column))
                                                              : QVariant();
}

QVariant LedgerModel::ownData(const Entry& entry, const LedgerColumn& column, int role) const
{
    using Kind = LedgerColumn::Kind;
    if (column.kind == Kind::Light && entry.removed) // judged by nothing any more
        return role == Qt::DisplayRole   ? QVariant(absentNumber())
               : role == Qt::ToolTipRole ? QVariant(tr("struck out"))
                                         : QVariant();
    if (column.kind == Kind::Light && m_ledger.kind == LedgerKind::Prices) {
        const QString warning = priceStatusOf(entry).warning;
        if (role == LightRole && !warning.isEmpty())
            return int(Light::Watch);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
                   ? QVariant(warning.isEmpty() ? absentNumber() : lightLabel(Light::Watch))
                   : QVariant();
    }
    if (column.kind == Kind::Light && (role == LightRole || role == Qt::ToolTipRole)) {
        const Verdict verdict = judgeEntry(entry, m_desk.period().lastDay());
        return role == LightRole ? QVariant(int(verdict.light)) : QVariant(verdict.reason);
    }
    if (column.kind == Kind::FundingBar) {
        if (role == FundingRole)
            return QVariant::fromValue(fundingAmounts(entry));
        if (role == Qt::ToolTipRole)
            return fundingSentence(fundingAmounts(entry));
    }
    if (column.kind == Kind::PriceWarning && role == Qt::ForegroundRole &&
        !priceStatusOf(entry).warning.isEmpty())
        return lightInk(Light::Watch);
    return {};
}

QString LedgerModel::text(const Entry& entry, const LedgerColumn& column) const
{
    using Kind = LedgerColumn::Kind;
    switch (column.kind) {
    case Kind::Light: return lightLabel(judgeEntry(entry, m_desk.period().lastDay()).light);
    case Kind::Field: return fieldText(m_desk.plan(), entry, column.field);
    case Kind::FundingBar: return {};
    default: return priceText(priceStatusOf(entry), column.kind);
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_columns.at(section).header(m_ledger.kind);
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(section).alignment());
    if (role == UnsortableRole) // what is made of several fields is not the workbook's
        return m_columns.at(section).kind != LedgerColumn::Kind::Field;
    return {};
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    const bool byField = column >= 0 && column < m_columns.size() &&
                         m_columns.at(column).kind == LedgerColumn::Kind::Field;
    const auto sortBy = byField ? std::optional(m_columns.at(column).field) : std::nullopt;
    const bool descending = byField && order == Qt::DescendingOrder;
    if (sortBy == m_sortBy && descending == m_descending)
        return;
    m_sortBy = sortBy;
    m_descending = descending;
    setQuery(m_query);
    Q_EMIT sorted();
}

} // namespace kmh
