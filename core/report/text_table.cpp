// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_table.h"

#include <algorithm>

namespace kmh {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// The wide and fullwidth blocks of https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt
// that texts about a province can hold.
constexpr Range kWide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(std::begin(kWide), std::end(kWide), [c](const Range& range) {
        return range.first <= c && c <= range.last;
    });
    return wide ? 2 : 1;
}

QString padded(const QString& text, int width, TextTable::Align align)
{
    const QString spaces(std::max(0, width - displayWidth(text)), u' ');
    return align == TextTable::Align::Left ? text + spaces : spaces + text;
}

QString withoutTrailingSpaces(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += widthOf(c);
    return width;
}

TextTable::TextTable(QVector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::addRow(const QStringList& cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_rows.append(cells);
}

QString TextTable::text() const
{
    QStringList titles;
    QVector<int> widths;
    for (const Column& column : m_columns) {
        int width = displayWidth(column.title);
        for (const QStringList& row : m_rows)
            width = std::max(width, displayWidth(row.at(titles.size())));
        widths.append(width);
        titles.append(column.title);
    }
    QStringList rule;
    for (const int width : widths)
        rule.append(QString(width, u'-'));

    QString text = line(titles, widths) + line(rule, widths);
    for (const QStringList& row : m_rows)
        text += line(row, widths);
    return text;
}

QString TextTable::line(const QStringList& cells, const QVector<int>& widths) const
{
    QStringList parts;
    for (qsizetype i = 0; i < cells.size(); ++i)
        parts.append(padded(cells.at(i), widths.at(i), m_columns.at(i).align));
    return withoutTrailingSpaces(parts.join(QStringLiteral("  "))) + u'\n';
}

} // namespace kmh
