// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QMap>

namespace kmh {

/// Goods by days: the price of each, to be changed by typing or pasting, with the prices they warn
/// below and above in the first two columns. What is no price stays where it was typed; one that is
/// remarkable (core/evaluation/price_check.h) is marked and asked about.
class PriceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BelowColumn, AboveColumn, FirstDayColumn };

    /// A column: the day a price is kept under, and what the column is called.
    struct Day
    {
        QDate day;
        QString label;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `prices` are those in force of all the goods, earlier ones too.
    void setGoods(const QVector<Entry>& goods, const QVector<Day>& days,
                  const QVector<Price>& prices);
    void setEditable(bool editable) { m_editable = editable; }

    /// What differs from what is recorded.
    QVector<Edit> edits(const QString& source) const;
    bool isChanged() const;
    /// A sentence for each cell that holds no price.
    QStringList problems() const;
    /// A question for each changed cell that is remarkable.
    QStringList doubts() const;

    /// Puts copied cells in from a cell on; says what did not fit.
    QString paste(const QModelIndex& from, const QString& text);
    void clear(const QModelIndex& cell);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A person changed prices.
    void edited();

private:
    struct Cell
    {
        std::optional<double> recorded;
        QString source; ///< of what is recorded
        std::optional<double> value;
        QString refused; ///< what was typed and is no price

        bool isChanged() const { return value != recorded || !refused.isEmpty(); }
    };

    void read(Cell& cell, int row, const QString& text) const;
    const Cell& cell(int row, int column) const;
    std::optional<double> previous(int row, int column) const;
    QString refusal(int row, int column) const;
    QString doubt(int row, int column) const;
    QString where(int row, int column) const;
    QStringList gather(bool changedOnly, QString (PriceModel::*sentence)(int, int) const) const;

    QVector<Entry> m_goods;
    QVector<Day> m_days;
    QVector<QVector<Cell>> m_cells;        ///< by goods and day
    QVector<QMap<QDate, double>> m_others; ///< recorded prices of other days, by goods
    bool m_editable = true;
};

} // namespace kmh
