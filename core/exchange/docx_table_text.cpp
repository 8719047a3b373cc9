// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_table_text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostSpan = 64;             ///< columns; Word's most is 63
constexpr qsizetype kMostParagraphs = 12; ///< in a cell of a table that is one

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

void DocxTableText::endCell(qsizetype at)
{
    if (!m_rows.isEmpty() && !m_rows.last().isEmpty())
        m_rows.last().last().end = at;
}

void DocxTableText::putRows(QByteArray& text) const
{
    if (isLayout(text))
        return;
    QByteArray lines;
    for (const QVector<Cell>& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QByteArray cell = text.mid(row.at(i).start, row.at(i).end - row.at(i).start);
            cell.replace('\t', ' ');
            lines += (i > 0 ? "\t" : "") + cell.trimmed().replace('\n', ' ');
            lines += QByteArray(row.at(i).span - 1, '\t');
        }
        lines += '\n';
    }
    text.truncate(m_start);
    text += lines;
}

bool DocxTableText::isLayout(const QByteArray& text) const
{
    if (m_rows.size() < 2 ||
        std::none_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.size() > 1; }))
        return true;
    for (const QVector<Cell>& row : m_rows) {
        for (const Cell& cell : row) {
            const auto* const start = text.begin() + cell.start;
            if (std::count(start, text.begin() + cell.end, '\n') > kMostParagraphs)
                return true;
        }
    }
    return false;
}

} // namespace kmh
