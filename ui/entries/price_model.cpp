// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/price_model.h"

#include "core/domain/number_format.h"
#include "core/domain/number_input.h"
#include "core/evaluation/price_check.h"
#include "ui/models/value_input.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

/// With two decimals, or as many as it has.
QString priceText(double price)
{
    const QString exact = QString::number(price, 'g', 12);
    const auto dot = exact.indexOf(u'.');
    return formatNumber(price, dot < 0 ? 2 : std::max(2, int(exact.size() - dot - 1)));
}

QString thresholdText(const Entry& goods, int column)
{
    const auto limit = goods.number(column == PriceModel::BelowColumn ? EntryField::WarnBelow
                                                                      : EntryField::WarnAbove);
    return limit ? priceText(*limit) : absentNumber();
}

} // namespace

void PriceModel::setGoods(const QVector<Entry>& goods, const QVector<Day>& days,
                          const QVector<Price>& prices)
{
    beginResetModel();
    m_goods = goods;
    m_days = days;
    m_cells.fill(QVector<Cell>(days.size()), goods.size());
    m_others.fill({}, goods.size());
    for (const Price& price : prices) {
        for (int row = 0; row < goods.size(); ++row) {
            if (goods.at(row).id != price.entry)
                continue;
            const auto day = std::find_if(days.begin(), days.end(),
                                          [&](const Day& d) { return d.day == price.day; });
            if (day == days.end())
                m_others[row].insert(price.day, price.value);
            else
                m_cells[row][day - days.begin()] = {price.value, price.source, price.value, {}};
        }
    }
    endResetModel();
}

QVector<Edit> PriceModel::edits(const QString& source) const
{
    QVector<Edit> edits;
    for (int row = 0; row < m_goods.size(); ++row) {
        for (int i = 0; i < m_days.size(); ++i) {
            const Cell& cell = m_cells.at(row).at(i);
            if (cell.value != cell.recorded)
                edits.append(PriceEdit{m_goods.at(row).id, m_days.at(i).day, cell.recorded,
                                       cell.value, source, cell.source});
        }
    }
    return edits;
}

bool PriceModel::isChanged() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const QVector<Cell>& cells) {
        return std::any_of(cells.begin(), cells.end(),
                           [](const Cell& cell) { return cell.isChanged(); });
    });
}

QStringList PriceModel::gather(bool changedOnly,
                               QString (PriceModel::*sentence)(int, int) const) const
{
    QStringList sentences;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstDayColumn; column < columnCount(); ++column) {
            const QString said = changedOnly && !cell(row, column).isChanged()
                                     ? QString()
                                     : (this->*sentence)(row, column);
            if (!said.isEmpty())
                sentences.append(said);
        }
    }
    return sentences;
}

QStringList PriceModel::problems() const
{
    return gather(true, &PriceModel::refusal);
}

QStringList PriceModel::doubts() const
{
    return gather(true, &PriceModel::doubt);
}

QString PriceModel::where(int row, int column) const
{
    return tr("%1, %2").arg(m_goods.at(row).name(), m_days.at(column - FirstDayColumn).label);
}

QString PriceModel::refusal(int row, int column) const
{
    const QString& refused = cell(row, column).refused;
    return refused.isEmpty() ? QString()
                             : tr("%1: “%2” is no price; write it in digits, such as 12.5.")
                                   .arg(where(row, column), refused);
}

QString PriceModel::doubt(int row, int column) const
{
    const auto price = cell(row, column).value;
    if (!price)
        return {};
    const Entry& goods = m_goods.at(row);
    const auto before = previous(row, column);
    const PriceDoubt doubt = doubtPrice(goods, *price, before);
    QStringList reasons;
    if (doubt.step)
        reasons.append((*doubt.step > 0 ? tr("%1 up from the price before, %2")
                                        : tr("%1 down from the price before, %2"))
                           .arg(formatRatioPercent(std::abs(*doubt.step)), priceText(*before)));
    if (doubt.belowBand)
        reasons.append(tr("below the warning price %1").arg(thresholdText(goods, BelowColumn)));
    if (doubt.aboveBand)
        reasons.append(tr("above the warning price %1").arg(thresholdText(goods, AboveColumn)));
    return reasons.isEmpty()
               ? QString()
               : tr("%1: %2 is %3; is it right?")
                     .arg(where(row, column), priceText(*price), reasons.join(tr(", ")));
}

std::optional<double> PriceModel::previous(int row, int column) const
{
    const QDate day = m_days.at(column - FirstDayColumn).day;
    QDate found;
    std::optional<double> price;
    for (int i = 0; i < m_days.size(); ++i) {
        const auto& value = m_cells.at(row).at(i).value;
        if (value && m_days.at(i).day < day && (!found.isValid() || m_days.at(i).day > found)) {
            found = m_days.at(i).day;
            price = value;
        }
    }
    const QMap<QDate, double>& others = m_others.at(row);
    auto other = others.lowerBound(day);
    if (other != others.begin() && (!found.isValid() || std::prev(other).key() > found))
        price = std::prev(other).value();
    return price;
}

const PriceModel::Cell& PriceModel::cell(int row, int column) const
{
    return m_cells.at(row).at(column - FirstDayColumn);
}

void PriceModel::read(Cell& cell, int row, const QString& text) const
{
    const QString unit = m_goods.at(row).text(EntryField::FigureUnit);
    auto price = readAmount(text, unit);
    if (!price) // 68.5元 will do for 元/公斤
        price = readAmount(text, unit.section(u'/', 0, 0));
    const bool empty = text.trimmed().isEmpty();
    const bool sound = price && *price > 0;
    cell.value = sound ? price : std::nullopt;
    cell.refused = empty || sound ? QString() : text.trimmed();
}

QString PriceModel::paste(const QModelIndex& from, const QString& text)
{
    if (!m_editable || !from.isValid())
        return {};
    const int left = std::max(int(FirstDayColumn), from.column());
    int over = 0;
    const QVector<QStringList> rows = pastedGrid(text);
    for (int i = 0; i < rows.size(); ++i) {
        for (int j = 0; j < rows.at(i).size(); ++j) {
            const int row = from.row() + i;
            const int column = left + j;
            if (row < rowCount() && column < columnCount())
                read(m_cells[row][column - FirstDayColumn], row, rows.at(i).at(j));
            else if (!rows.at(i).at(j).trimmed().isEmpty())
                ++over;
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
    return over > 0 ? tr("%1 of the values pasted found no goods or no day and were left out.",
                         nullptr, int(over))
                          .arg(over)
                    : QString();
}

void PriceModel::clear(const QModelIndex& cell)
{
    setData(cell, QString(), Qt::EditRole);
}

int PriceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_goods.size());
}

int PriceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstDayColumn + int(m_days.size());
}

QVariant PriceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (column < FirstDayColumn) {
        if (role == Qt::ForegroundRole)
            return theme::kSecondaryText;
        return role == Qt::DisplayRole ? thresholdText(m_goods.at(row), column) : QVariant();
    }
    const Cell& shown = cell(row, column);
    const QString remark = shown.refused.isEmpty() ? doubt(row, column) : refusal(row, column);
    const QString mark = remark.isEmpty() ? QString() : QStringLiteral("? ");
    switch (role) {
    case Qt::EditRole:
        return !shown.refused.isEmpty() ? shown.refused
               : shown.value            ? valueForEditing(*shown.value)
                                        : QString();
    case Qt::DisplayRole:
        return !shown.refused.isEmpty() ? mark + shown.refused
               : shown.value            ? mark + priceText(*shown.value)
                                        : QString();
    case Qt::ToolTipRole: return remark;
    case Qt::BackgroundRole: return remark.isEmpty() ? QVariant() : QVariant(theme::kQuote);
    case Qt::FontRole:
        return theme::font(shown.isChanged() ? theme::TextSize::Strong : theme::TextSize::Body);
    default: return {};
    }
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const Entry& goods = m_goods.at(section);
        const QString unit = goods.text(EntryField::FigureUnit);
        return unit.isEmpty() ? goods.name() : tr("%1 (%2)").arg(goods.name(), unit);
    }
    switch (section) {
    case BelowColumn: return tr("Warn below");
    case AboveColumn: return tr("Warn above");
    default: return m_days.at(section - FirstDayColumn).label;
    }
}

Qt::ItemFlags PriceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.column() >= FirstDayColumn ? flags | Qt::ItemIsEditable : flags;
}

bool PriceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() == index.data(Qt::EditRole).toString())
        return true; // looked at and left as it was
    read(m_cells[index.row()][index.column() - FirstDayColumn], index.row(), value.toString());
    // The days after it may be remarkable now, or not any more.
    Q_EMIT dataChanged(index.siblingAtColumn(FirstDayColumn),
                       index.siblingAtColumn(columnCount() - 1));
    Q_EMIT edited();
    return true;
}

} // namespace kmh
