// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QVector>

namespace kmh {

/// The cells of a Word document's table while its text is read, and its rows as lines with tabs
/// between their cells, as they are when copied into a text: a cell over two columns is followed by
/// an empty one, paragraphs within a cell are joined by a space.
class DocxTableText
{
public:
    /// `text` is what is read so far; it grows while the cells are read.
    explicit DocxTableText(qsizetype start)
        : m_start(start)
    {
    }

    void beginRow() { m_rows.append(QVector<Cell>()); }
    void beginCell(qsizetype at);
    void setSpan(int columns);
    void endCell(qsizetype at);

    /// Puts the rows in the place of the cells at the end of `text`, unless the table only lays
    /// text out: has one column or one row, or whole pages in a cell.
    void putRows(QByteArray& text) const;

private:
    struct Cell
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int span = 1;
    };

    bool isLayout(const QByteArray& text) const;

    qsizetype m_start;
    QVector<QVector<Cell>> m_rows;
};

} // namespace kmh
