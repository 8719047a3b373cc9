// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/table_rows.h"

#include "core/notice/unit_words.h"

#include <algorithm>

namespace kmh {

namespace {

using Holds = TableColumn::Holds;

constexpr qsizetype kLongestNumber = 8;
constexpr qsizetype kLongestGroup = 40;
constexpr int kLongestOpenCell = 300; ///< that goes on in the next line

/// 3, 3., （三）, 1-2: nothing but what numbers are written with.
bool isNumber(QStringView words)
{
    const bool digits = std::any_of(words.begin(), words.end(), [](QChar c) {
        return c.isDigit() || QStringView(u"一二三四五六七八九十百").contains(c);
    });
    return digits && words.size() <= kLongestNumber &&
           std::all_of(words.begin(), words.end(), [](QChar c) {
               return c.isDigit() || QStringView(u"一二三四五六七八九十百（）()、.-—").contains(c);
           });
}

} // namespace

/// From the line's first character to its last, tabs around its words included: they are empty
/// cells.
QVector<Quote> TableRows::cellsOf(const NoticeLine& line) const
{
    int start = line.quote.start;
    while (start > 0 && m_text.at(start - 1) != u'\n')
        --start;
    QVector<Quote> cells;
    for (int at = start; cells.size() <= kMostTableColumns; ++at) {
        const bool ends = at == m_text.size() || m_text.at(at) == u'\n';
        if (!ends && m_text.at(at) != u'\t')
            continue;
        cells.append({start, at - start});
        start = at + 1;
        if (ends)
            break;
    }
    return cells;
}

bool TableRows::goesOn(const NoticeLine& line)
{
    if (m_cells.isEmpty() || m_cells.size() == m_columns.size())
        return false;
    const QVector<Quote> cells = cellsOf(line);
    if (m_cells.size() + cells.size() - 1 > m_columns.size() ||
        m_cells.last().length > kLongestOpenCell ||
        isNumber(CleanText(m_text, cells.first()).words()) || numberingAt(line.words.words()))
        return false;
    m_cells.last().length = cells.first().end() - m_cells.last().start;
    m_cells += cells.mid(1);
    return true;
}

bool TableRows::takesHead(const NoticeLine& line)
{
    const QVector<Quote> cells = cellsOf(line);
    if (cells.size() < 2) // as most lines
        return false;
    QStringList heads;
    for (const Quote& cell : cells)
        heads.append(CleanText(m_text, cell).words());
    const auto columns = tableHeadOf(heads);
    if (columns)
        m_columns = *columns;
    return columns.has_value();
}

bool TableRows::takesRow(const NoticeLine& line)
{
    if (m_columns.isEmpty())
        return false;
    const QVector<Quote> cells = cellsOf(line);
    const auto filled = std::count_if(cells.begin(), cells.end(), [&](const Quote& cell) {
        return !CleanText(m_text, cell).isEmpty();
    });
    if (filled < 2 || cells.size() > m_columns.size())
        return false;
    m_cells = cells;
    return true;
}

void TableRows::takeOther(const NoticeLine& line)
{
    m_group.clear(); // the line may be a heading itself
    if (line.words.words().contains(u'。'))
        m_columns.clear();
}

QVector<NoticeParagraph> TableRows::take()
{
    QVector<NoticeParagraph> read;
    CleanText number;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Holds holds = m_columns.at(i).holds;
        const CleanText words =
            holds == Holds::Number || holds == Holds::Group ? cell(i) : CleanText();
        if (holds == Holds::Number && isNumber(words.words())) {
            number = words;
        } else if (!words.isEmpty() && words.size() <= kLongestGroup && words.words() != m_group) {
            m_group = words.words();
            read.append({words});
        }
    }
    NoticeParagraph row;
    row.isRow = true;
    row.words = wordsOfRow();
    if (!row.words.isEmpty()) {
        row.sign = responsibilitySign(row.words.words());
        const int start = row.words.quote(0, 1).start;
        const int group = read.isEmpty() ? -1 : read.last().quote().start;
        const int printed = number.isEmpty() ? start : number.quote(0, 1).start;
        if (printed > group && printed < start) {
            row.number = Numbering{Numbering::Style::ArabicDot, 1, int(number.size())};
            row.words = number.append(row.words);
        }
        read.append(row);
    }
    m_cells.clear();
    return read;
}

/// Its lines are joined where they are no sentences; names in lines of their own are apart.
CleanText TableRows::cell(qsizetype column) const
{
    const CleanText whole(m_text, m_cells.at(column));
    CleanText words;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && whole.words().at(i) != u'\n')
            continue;
        const CleanText line = whole.mid(from, i - from);
        from = i + 1;
        if (line.isEmpty())
            continue;
        if (!words.isEmpty() && QStringView(u"。；;").contains(words.words().back()))
            words.append(u"\n", line.quote(0, 1).start);
        else if (!words.isEmpty() && endsLikeUnit(words.words()) && endsLikeUnit(line.words()))
            words.append(u"、", line.quote(0, 1).start);
        words.append(line);
    }
    return words;
}

CleanText TableRows::wordsOfRow() const
{
    CleanText words;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const TableColumn& column = m_columns.at(i);
        if (column.holds == Holds::Number || column.holds == Holds::Group)
            continue;
        const CleanText said = cell(i);
        if (said.isEmpty())
            continue;
        const int place = said.quote(0, 1).start;
        if (!words.isEmpty())
            words.append(u"\n", place);
        if (column.holds == Holds::Who)
            words.append(QString(column.head + u'：'), place);
        else if (column.holds == Holds::When)
            words.append(u"完成时限：", place);
        words.append(said);
    }
    return words;
}

} // namespace kmh
