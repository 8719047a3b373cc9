// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_lines.h"
#include "core/notice/notice_paragraphs.h"
#include "core/notice/table_head.h"

#include <span>

namespace kmh {

/// Reads the rows of a table of measures, whose cells stand in a line with tabs between them: as
/// they are copied out of a table, and as a Word document's tables are read
/// (core/exchange/notice_file.h).
///
/// A row reads as if its cells were printed as paragraphs, those that say who answers and by when
/// behind the head of their column as a label.
class TableRows
{
public:
    explicit TableRows(const QString& text)
        : m_text(text)
    {
    }

    /// Whether the first of some lines goes on with the row before it, whose cell is in several
    /// lines. One without a tab does where the cell is not finished, or a line that follows soon
    /// finishes the row; else it stands behind a row whose last cells are empty.
    bool goesOn(std::span<const NoticeLine> lines);
    /// Whether a line is a table's head; rows that follow are read by it.
    bool takesHead(const NoticeLine& line);
    /// Whether a line begins a row; the one before it is taken.
    bool takesRow(const NoticeLine& line);
    /// What stands between a table's rows, or behind them, and is none.
    void takeOther(const NoticeLine& line);

    /// Gives the row away, with a heading before it where its group is a new one.
    QVector<NoticeParagraph> take();

private:
    QVector<Quote> cellsOf(const NoticeLine& line) const;
    bool fits(const NoticeLine& line, const QVector<Quote>& cells) const;
    bool isOpenCell(const Quote& cell) const;
    bool isFinishedBy(std::span<const NoticeLine> lines) const;
    bool answers(const QVector<Quote>& cells) const;
    bool isHeading(qsizetype column) const;
    CleanText cell(qsizetype column) const;
    CleanText wordsOfRow() const;

    const QString& m_text;
    QVector<NoticeColumn> m_columns; ///< none outside tables
    QVector<Quote> m_cells;          ///< of the row that is being read
    QString m_group;
    bool m_isBelowHead = false;   ///< the head may have a second line
    bool m_isBelowNumber = false; ///< a list may stand where the table's rows did
};

} // namespace kmh
