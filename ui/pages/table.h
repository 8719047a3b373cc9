// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QItemSelectionModel>
#include <QtCore/QVector>
#include <QtWidgets/QTableView>

namespace kmh {

class ArrangedModel;
class FrozenColumns;
class TableHeader;

/// A read-only table as all our pages show them: whole rows, no grid, lights painted, one column
/// that takes what room is left; Tab leaves it, ↑ ↓ move, Enter activates. Space explains the light
/// of a row where an Explainer tells of it, and activates the row where none does.
///
/// A person sorts it by a click on a header or from its menu, looks for words in it (Ctrl+F),
/// copies rows with their headers (Ctrl+C), and keeps its first columns in sight. The menu begins
/// with the actions a page has added.
class Table : public QTableView
{
    Q_OBJECT

public:
    /// Who puts the rows in order. An ArrangedModel (every ColumnModel) does and is looked through
    /// for words too; a model of another kind is sorted only where it says that its own sort() does
    /// it, taking a column below 0 for its own order, and looks for words by itself.
    enum class Sorting { Arranged, ByModel };

    /// `stretched` is the column that takes the remaining width.
    Table(QAbstractItemModel* model, int stretched, QWidget* parent = nullptr);
    Table(QAbstractItemModel* model, int stretched, Sorting sorting, QWidget* parent = nullptr);

    /// Fits the other columns to what they show; a column's share of the table's width is limited
    /// to a third, the rest elides and is in the tooltip. Where they leave too little for the
    /// stretched column to be read, the table scrolls sideways.
    void fitColumns();

    /// Keeps the column that takes what is left between two widths in pixels: where the others
    /// leave it less the table scrolls sideways, and what is beyond the larger is shared by all.
    void setStretchedBetween(int least, int most);
    /// How many rows the table never gets smaller than.
    void setRowsAtLeast(int rows);
    /// For a table whose rows are activated to explain their lights, with what can be done about
    /// them: Space then does the same.
    void setEnterExplains() { m_enterExplains = true; }
    /// Shown when there are no rows.
    void setEmptyText(const QString& text);

    /// The row the keyboard is on; -1 where it is on none.
    int currentRow() const { return currentIndex().row(); }
    /// Puts the keyboard on a row; on none where there is no such row.
    void selectRowAt(int row);

    /// Selects rows by the places they were given to an ArrangedModel in, and puts the keyboard on
    /// the last; those not shown are passed over.
    void selectGivenRows(const QVector<int>& rows);
    /// The rows selected by those places, in their order, however they are arranged.
    QVector<int> selectedGivenRows() const;

    bool canSort() const { return m_canSort; }
    /// Not by a column whose header the model gives the UnsortableRole.
    bool canSortBy(int column) const;
    /// A column below 0 for the rows' own order.
    void sortBy(int column, Qt::SortOrder order);
    bool canLookForWords() const;
    /// Opens the line above the header that takes the words.
    void lookForWords();
    /// Closes it: no row is hidden any more.
    void showAllRows();
    /// Keeps that many first columns in sight while the table scrolls sideways; 0 for none.
    void setFrozenColumns(int count);
    int frozenColumns() const;
    /// The selected rows, from top to bottom, with the headers, on the clipboard.
    void copyRows() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// A row was asked to open: Enter, a double click, or Space where there is no light to explain.
    void rowActivated(int row);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    /// Lets Qt go where a key leads, selecting on the way with Shift.
    void moveByKey(QKeyEvent* event);
    bool isByHand() const { return m_byHand; }
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setUpRows();
    void setUpHeader();
    /// Null where the model puts its rows in order in another way.
    ArrangedModel* arranged() const;
    void shareStretched(int taken);
    void followCount();
    bool explainLight();
    void showMenu(int column, const QPoint& at, const QList<QAction*>& first);

    int m_stretched;
    int m_stretchedAtLeast = 0;
    int m_stretchedAtMost = 0;
    int m_rowsAtLeast = 2;
    bool m_canSort = false;
    bool m_byHand = false; ///< a key or the mouse is at work on the selection
    bool m_enterExplains = false;
    QString m_emptyText;
    TableHeader* m_header;
    FrozenColumns* m_frozen = nullptr; ///< made when first asked for
};

} // namespace kmh
