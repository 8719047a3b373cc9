// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_search.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kAnySize = 14; // nobody sees this layout

/// A row of a table as one line: its cells are found together.
QString rowText(const QTextTable& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columns(); ++column) {
        QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
        cursor.setPosition(table.cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
        cells.append(cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char(' ')));
    }
    return cells.join(QStringLiteral(" · "));
}

QVector<ManualHit> linesOf(int chapter, const QString& markdown)
{
    QTextDocument document;
    document.setHtml(manualHtml(markdown, kAnySize));
    QVector<ManualHit> lines;
    const QTextTable* lastTable = nullptr;
    int lastRow = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextCursor cursor(block);
        QString text = block.text();
        const QTextTable* table = cursor.currentTable();
        const int row = table ? table->cellAt(cursor).row() : -1;
        if (table && table == lastTable && row == lastRow)
            continue;
        lastTable = table;
        lastRow = row;
        if (table)
            text = rowText(*table, row);
        text = text.replace(QChar(0xA0), QLatin1Char(' ')).simplified();
        text.remove(QChar::ObjectReplacementCharacter);
        if (!text.isEmpty())
            lines.append({chapter, block.blockNumber(), text});
    }
    return lines;
}

} // namespace

QStringList searchWords(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s\\x{3000}]+"));
    return text.split(kBetween, Qt::SkipEmptyParts);
}

ManualSearch::ManualSearch(const Manual& manual)
{
    for (int i = 0; i < manual.chapters().size(); ++i)
        m_lines.append(linesOf(i, manual.chapters().at(i).markdown));
}

QVector<ManualHit> ManualSearch::find(const QStringList& words) const
{
    QVector<ManualHit> hits;
    if (words.isEmpty())
        return hits;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(hits),
                 [&](const ManualHit& line) {
                     return std::all_of(words.begin(), words.end(), [&](const QString& word) {
                         return line.line.contains(word, Qt::CaseInsensitive);
                     });
                 });
    return hits;
}

} // namespace kmh
