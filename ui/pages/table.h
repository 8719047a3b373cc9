// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace kmh {

/// A read-only table as all our pages show them: whole rows, no grid, lights painted, one column
/// that takes what room is left; Tab leaves it, ↑ ↓ move, Enter activates.
class Table : public QTableView
{
    Q_OBJECT

public:
    /// `stretched` is the column that takes the remaining width.
    Table(QAbstractItemModel* model, int stretched, QWidget* parent = nullptr);

    /// Fits the other columns to what they show; a column's share of the table's width is limited
    /// to a third, the rest elides and is in the tooltip.
    void fitColumns();

    /// Keeps the column that takes what is left between two widths: where the others leave it less
    /// the table scrolls sideways, and what is beyond the larger is shared by all.
    void setStretchedBetween(int least, int most);
    /// How many rows the table never gets smaller than.
    void setRowsAtLeast(int rows);
    /// Shown when there are no rows.
    void setEmptyText(const QString& text);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A row was asked to open: Enter, Space or a double click.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_stretched;
    int m_stretchedAtLeast = 0;
    int m_stretchedAtMost = 0;
    int m_rowsAtLeast = 2;
    QString m_emptyText;
};

} // namespace kmh
