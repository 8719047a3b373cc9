// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QVector>

namespace kmh {

/// The cells of a Word document's table while its text is read, and its rows as lines with tabs
/// between their cells, as they are when copied into a text: a cell over two columns is followed by
/// an empty one, paragraphs within a cell are joined by a space. Of a cell over several rows that
/// says who answers or by when (core/notice/table_head.h) each row has the words, for it is said of
/// each; any other stands in the first row only, or its amount would be asked of every one.
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
    void setContinued(); ///< it is part of the cell above
    void endCell(qsizetype at);

    /// Puts the rows in the place of the cells at the end of `text`, unless the table only lays
    /// text out: has one column or one row, or no head and either two rows, as a letterhead has, or
    /// whole pages in a cell. Ends soon behind `most` bytes; the rest is left out then.
    void putRows(QByteArray& text, qsizetype most) const;

private:
    struct Cell
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int span = 1;
        bool continued = false;
    };
    using Row = QVector<Cell>;

    bool isLayout(const QByteArray& text) const;
    bool hasHead(const QByteArray& text) const;

    qsizetype m_start;
    QVector<Row> m_rows;
};

} // namespace kmh
