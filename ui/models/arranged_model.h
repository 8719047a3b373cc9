// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QVector>

namespace kmh {

/// A table whose rows are given once and shown as a person arranges them: sorted by a column, and
/// only those that hold certain words. Row numbers are those shown; whoever asks for a row by the
/// number an index or a view gives gets the right one.
///
/// Rows are compared by SortRole where a column has it (numbers, days, moments), else by the
/// urgency of its lights, else by the words as the Chinese read them: 果洛, 海西, 西宁, 玉树. What
/// says nothing comes last, whichever way round. Equal rows stay as they were given.
class ArrangedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A column below 0 shows the rows as they were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Only rows in which every word is in some cell; empty words show all.
    void setWords(const QString& words);

    /// How many rows there are, shown or not.
    int allRowCount() const { return givenRowCount(); }
    /// Where the row given as the n-th is shown; -1 where it is not.
    int shownRow(int given) const;

    int rowCount(const QModelIndex& parent = {}) const override;

protected:
    /// The rows as they were given.
    virtual int givenRowCount() const = 0;
    virtual QVariant givenData(int row, int column, int role) const = 0;

    int givenRow(int shown) const { return m_shown.at(shown); }
    /// To be called within a reset, when rows or columns are others.
    void arrangeAnew();

private:
    QVector<QVariant> sortKeys() const;
    QVector<int> sorted() const;
    bool holdsWords(int given) const;
    QVector<int> arranged() const;
    void leaveOut(const QVector<int>& kept);
    void takeIn(const QVector<int>& kept);

    QVector<int> m_shown; ///< given rows in the order they are shown
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QStringList m_words;
};

} // namespace kmh
