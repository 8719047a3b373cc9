// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_table_text.h"

#include "core/notice/clean_text.h"
#include "core/notice/table_head.h"

#include <QtCore/QByteArrayList>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostSpan = 64;             ///< columns; Word's most is 63
constexpr qsizetype kMostParagraphs = 12; ///< in a cell of a table that is one
constexpr qsizetype kFewRows = 2;         ///< of a table without a head that lays text out

QString headWords(const QByteArray& cell)
{
    const QString words = QString::fromUtf8(cell);
    return CleanText(words, {0, int(words.size())}).words();
}

QStringList headWords(const QByteArrayList& cells)
{
    QStringList words;
    for (const QByteArray& cell : cells)
        words.append(headWords(cell));
    return words;
}

/// Fills the cells that go on with one above, column by column.
class MergedCells
{
public:
    bool isFilled(qsizetype column) const
    {
        using Holds = NoticeColumn::Holds;
        const Holds holds = column < m_columns.size() ? m_columns.at(column).holds : Holds::Other;
        return holds == Holds::Who || holds == Holds::When;
    }
    QByteArray above(qsizetype column) const { return m_above.value(column); }

    /// A row's cells as they stand now, one for each column.
    void take(const QByteArrayList& row)
    {
        const bool isBelowHead = m_isHead;
        m_isHead = false;
        m_above = row;
        if (row.size() > kMostTableColumns)
            return;
        const QStringList heads = headWords(row);
        if (const auto columns = tableHeadOf(heads)) {
            m_columns = *columns;
            m_isHead = true;
        } else if (isBelowHead) {
            refineTableHead(m_columns, heads);
        }
    }

private:
    QVector<NoticeColumn> m_columns;
    QByteArrayList m_above;
    bool m_isHead = false;
};

bool isEmpty(const QByteArrayList& row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const QByteArray& cell) { return cell.isEmpty(); });
}

QByteArray wordsOf(const QByteArray& text, qsizetype start, qsizetype end)
{
    QByteArray words = text.mid(start, end - start);
    words.replace('\t', ' ');
    return words.trimmed().replace('\n', ' ');
}

} // namespace

void DocxTableText::beginCell(qsizetype at)
{
    if (m_rows.isEmpty())
        beginRow();
    m_rows.last().append({at, at});
}

void DocxTableText::setSpan(int columns)
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().span = std::clamp(columns, 1, kMostSpan);
}

void DocxTableText::setContinued()
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().continued = true;
}

void DocxTableText::endCell(qsizetype at)
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().end = at;
}

void DocxTableText::putRows(QByteArray& text, qsizetype most) const
{
    if (isLayout(text))
        return;
    QByteArray lines;
    MergedCells merged;
    for (const Row& row : m_rows) {
        QByteArrayList cells;
        for (const Cell& cell : row) {
            const qsizetype column = cells.size();
            QByteArray words = wordsOf(text, cell.start, cell.end);
            if (cell.continued && words.isEmpty() && merged.isFilled(column))
                words = merged.above(column);
            cells.append(words);
            cells.resize(column + cell.span);
        }
        if (!isEmpty(cells)) // of others only their line is left, however many cells they have
            lines += cells.join('\t');
        lines += '\n';
        merged.take(cells);
        if (m_start + lines.size() > most)
            break;
    }
    text.truncate(m_start);
    text += lines;
}

bool DocxTableText::hasHead(const QByteArray& text) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        if (row.size() > kMostTableColumns)
            return false;
        QStringList heads;
        for (const Cell& cell : row)
            heads.append(headWords(wordsOf(text, cell.start, cell.end)));
        return tableHeadOf(heads).has_value();
    });
}

bool DocxTableText::isLayout(const QByteArray& text) const
{
    if (m_rows.size() < 2 ||
        std::none_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.size() > 1; }))
        return true;
    if (hasHead(text))
        return false;
    const auto isPage = [&](const Cell& cell) {
        return std::count(text.begin() + cell.start, text.begin() + cell.end, '\n') >
               kMostParagraphs;
    };
    const bool hasPages = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return std::any_of(row.begin(), row.end(), isPage);
    });
    const bool isEven = std::all_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.size() == m_rows.first().size();
    });
    return m_rows.size() <= kFewRows || (hasPages && !isEven);
}

} // namespace kmh
