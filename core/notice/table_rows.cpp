// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/table_rows.h"

#include "core/notice/brackets.h"
#include "core/notice/official_forms.h"
#include "core/notice/unit_words.h"

#include <algorithm>

namespace kmh {

namespace {

using Holds = NoticeColumn::Holds;

constexpr qsizetype kLongestGroup = 40;
constexpr int kLongestOpenCell = 300;      ///< that goes on in the next line
constexpr std::size_t kMostOpenLines = 12; ///< of it

/// 5000, 1.5, 3-5: a number that does not say of what.
bool isBareNumber(QStringView words)
{
    return !words.isEmpty() && words.front().isDigit() && words.back().isDigit() &&
           std::all_of(words.begin(), words.end(),
                       [](QChar c) { return c.isDigit() || QStringView(u".,-~—～").contains(c); });
}

/// What a document ends with, or the next begins with: none of a table's cells.
bool isSign(QStringView words)
{
    return wholeDay(words) || words.startsWith(u"附件");
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

/// Whether a line may go on with the row.
bool TableRows::fits(const NoticeLine& line, const QVector<Quote>& cells) const
{
    return m_cells.size() + cells.size() - 1 <= m_columns.size() &&
           !isNumberAlone(CleanText(m_text, cells.first()).words()) &&
           !numberingAt(line.words.words()) && (cells.size() > 1 || !isSign(line.words.words()));
}

/// Ends in 、 or within brackets.
bool TableRows::isOpenCell(const Quote& cell) const
{
    const CleanText words(m_text, cell);
    int open = 0;
    for (const QChar c : words.words())
        open += isOpeningBracket(c) ? 1 : isClosingBracket(c) ? -1 : 0;
    return open > 0 || (!words.isEmpty() && QStringView(u"、，").contains(words.words().back()));
}

bool TableRows::isFinishedBy(std::span<const NoticeLine> lines) const
{
    for (const NoticeLine& line : lines.first(std::min(lines.size(), kMostOpenLines))) {
        const QVector<Quote> cells = cellsOf(line);
        if (line.kind != NoticeLine::Kind::Text || !fits(line, cells))
            return false;
        if (cells.size() > 1)
            return true;
    }
    return false;
}

bool TableRows::goesOn(std::span<const NoticeLine> lines)
{
    if (m_cells.isEmpty() || m_cells.size() == m_columns.size() ||
        m_cells.last().length > kLongestOpenCell)
        return false;
    const NoticeLine& line = lines.front();
    const QVector<Quote> cells = cellsOf(line);
    if (!fits(line, cells))
        return false;
    if (cells.size() == 1 && !isOpenCell(m_cells.last()) && !isFinishedBy(lines.subspan(1)))
        return false;
    m_cells.last().length = cells.first().end() - m_cells.last().start;
    m_cells += cells.mid(1);
    return true;
}

bool TableRows::takesHead(const NoticeLine& line)
{
    const bool isBelowHead = m_isBelowHead;
    m_isBelowHead = false;
    const QVector<Quote> cells = cellsOf(line);
    if (cells.size() < 2) // as most lines
        return false;
    QStringList heads;
    for (const Quote& cell : cells)
        heads.append(CleanText(m_text, cell).words());
    const auto columns = tableHeadOf(heads);
    if (!columns)
        return isBelowHead && refineTableHead(m_columns, heads);
    m_columns = *columns;
    m_isBelowHead = true;
    m_isBelowNumber = false;
    return true;
}

/// Whether a row says who answers or by when for something.
bool TableRows::answers(const QVector<Quote>& cells) const
{
    bool any = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Holds holds = m_columns.at(i).holds;
        const CleanText words(m_text, cells.at(i));
        if (holds == Holds::Task && isNumberAlone(words.words()))
            return false;
        any = any || ((holds == Holds::Who || holds == Holds::When) && !words.isEmpty());
    }
    return any;
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
    if (m_isBelowNumber && !answers(cells)) {
        m_columns.clear();
        return false;
    }
    m_isBelowNumber = false;
    m_cells = cells;
    return true;
}

/// Behind a numbered line the table may go on, with the line as a heading of its rows.
void TableRows::takeOther(const NoticeLine& line)
{
    m_group.clear(); // the line may be a heading itself
    if (line.words.words().contains(u'。'))
        m_columns.clear();
    m_isBelowNumber = m_isBelowNumber || numberingAt(line.words.words());
}

/// Whether what stands in a column of numbers or groups is a heading; longer words are the row's.
bool TableRows::isHeading(qsizetype column) const
{
    const Holds holds = m_columns.at(column).holds;
    return (holds == Holds::Number || holds == Holds::Group) &&
           cell(column).size() <= kLongestGroup;
}

QVector<NoticeParagraph> TableRows::take()
{
    QVector<NoticeParagraph> read;
    CleanText number;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const CleanText words = isHeading(i) ? cell(i) : CleanText();
        if (m_columns.at(i).holds == Holds::Number && isNumberAlone(words.words())) {
            number = words;
        } else if (!words.isEmpty() && words.words() != m_group) {
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
        const NoticeColumn& column = m_columns.at(i);
        const CleanText said = isHeading(i) ? CleanText() : cell(i);
        if (said.isEmpty())
            continue;
        const int place = said.quote(0, 1).start;
        if (!words.isEmpty())
            words.append(u"\n", place);
        if (column.holds == Holds::Who)
            words.append(QString(column.head + u'：'), place);
        else if (column.holds == Holds::When)
            words.append(u"完成时限：", place);
        const bool lacksUnit = !column.unit.isEmpty() && isBareNumber(said.words());
        if (lacksUnit && column.holds == Holds::Other)
            words.append(column.head, place);
        words.append(said);
        if (lacksUnit)
            words.append(column.unit, said.quote(said.size() - 1, 1).start);
    }
    return words;
}

} // namespace kmh
