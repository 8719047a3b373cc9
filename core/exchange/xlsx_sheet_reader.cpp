// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet_reader.h"

#include "core/domain/text.h"
#include "core/exchange/xlsx_text.h"

#include <charconv>
#include <cmath>

namespace kmh {

namespace {

constexpr qsizetype kMostMerged = 200'000;
constexpr qint64 kLongestText = 1024 * 1024;
constexpr qint64 kLongestRow = 16 * 1024 * 1024;
constexpr int kHuge = std::numeric_limits<int>::max();

template<typename Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    return number;
}

std::string_view trimmed(const QByteArray& bytes)
{
    std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    qint64 column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = std::min<qint64>(column * 26 + (reference[i] - 'A' + 1), kHuge);
    qint64 row = 0;
    const std::size_t letters = i;
    for (; i < reference.size() && reference[i] >= '0' && reference[i] <= '9'; ++i)
        row = std::min<qint64>(row * 10 + (reference[i] - '0'), kHuge);
    if (letters == 0 || letters == i || i != reference.size() || row == 0)
        return std::nullopt;
    return CellPlace{int(column - 1), int(row)};
}

XlsxSheetReader::XlsxSheetReader(XmlPull& xml, const XlsxGround& ground, const QString& sheet)
    : m_xml(xml)
    , m_ground(ground)
    , m_sheet(sheet)
{
}

void XlsxSheetReader::complainAt(const QString& where, const QString& trouble) const
{
    m_xml.complain(kmh::tr("at %1, %2").arg(where, trouble));
}

QString XlsxSheetReader::shown(int row, int column) const
{
    return m_sheet + u'!' + columnLetters(column) + QString::number(row);
}

/// Goes to the first row; false for a sheet that has none.
bool XlsxSheetReader::findRows()
{
    if (m_part != Part::Before)
        return m_part == Part::Rows;
    for (XmlPull::Token token = m_xml.next(); token != XmlPull::Token::Finished;
         token = m_xml.next()) {
        if (token != XmlPull::Token::Start || m_xml.depth() == 1)
            continue;
        if (m_xml.name() == "sheetData") {
            m_part = Part::Rows;
            return true;
        }
        m_xml.skipElement();
    }
    m_part = Part::After;
    return false;
}

bool XlsxSheetReader::nextRow(TableRow& row)
{
    if (!findRows())
        return false;
    for (;;) {
        const XmlPull::Token token = m_xml.next();
        if (token == XmlPull::Token::End) {
            m_part = Part::After;
            return false;
        }
        if (token != XmlPull::Token::Start)
            continue;
        if (m_xml.name() != "row") {
            m_xml.skipElement();
            continue;
        }
        readRow(row);
        if (!row.cells.isEmpty())
            return true;
    }
}

void XlsxSheetReader::readRow(TableRow& row)
{
    row.cells.resize(0);
    m_column = -1;
    m_rowBytes = 0;
    const int before = m_row;
    m_row = before < kHuge ? before + 1 : kHuge;
    m_rowIsSure = false;
    XmlPull::Attribute attribute;
    while (m_xml.nextAttribute(attribute)) {
        if (attribute.name != "r")
            continue;
        const auto number = numberIn<qint64>(attribute.value);
        if (!number || *number < m_row)
            complainAt(m_sheet, kmh::tr("its rows are out of order"));
        m_row = int(std::min<qint64>(*number, kHuge));
        m_rowIsSure = true;
    }
    for (;;) {
        const XmlPull::Token token = m_xml.next();
        if (token == XmlPull::Token::End)
            break;
        if (token != XmlPull::Token::Start)
            continue;
        if (m_xml.name() == "c")
            readCell(row);
        else
            m_xml.skipElement();
    }
    while (!row.cells.isEmpty() && row.cells.constLast().isEmpty())
        row.cells.removeLast();
    row.number = m_row;
}

void XlsxSheetReader::place(TableRow& row, std::string_view reference)
{
    const std::optional<CellPlace> place = cellPlace(reference);
    if (!place || (m_rowIsSure && place->row != m_row) || (!m_rowIsSure && place->row < m_row))
        complainAt(shown(m_row, m_column + 1), kmh::tr("there is a cell in a wrong place"));
    if (!row.cells.isEmpty() && place->row != m_row)
        complainAt(shown(m_row, m_column + 1), kmh::tr("there is a cell in a wrong place"));
    m_row = place->row;
    m_rowIsSure = true;
    m_column = place->column;
}

void XlsxSheetReader::readCell(TableRow& row)
{
    std::string_view type = "n";
    char typeCopy[16];
    bool placed = false;
    m_style = 0;
    XmlPull::Attribute attribute;
    while (m_xml.nextAttribute(attribute)) {
        if (attribute.name == "r") {
            place(row, attribute.value);
            placed = true;
        } else if (attribute.name == "s") {
            m_style = numberIn<std::size_t>(attribute.value).value_or(0);
        } else if (attribute.name == "t") {
            const std::size_t length = std::min(attribute.value.size(), sizeof typeCopy);
            attribute.value.copy(typeCopy, length);
            type = std::string_view(typeCopy, length);
        }
    }
    if (!placed)
        m_column = std::min(m_column, kHuge - 1) + 1;
    TableCell cell;
    m_value.resize(0);
    m_hasValue = false;
    readContent(cell);
    if (m_value.size() > kLongestText || (m_rowBytes += m_value.size()) > kLongestRow)
        complainAt(shown(m_row, m_column), kmh::tr("there is too long a text"));
    if (m_hasValue)
        readValue(cell, type);
    if (!cell.isEmpty() || cell.formula)
        keep(row, std::move(cell));
}

/// The elements of a cell: formula, value, text of its own.
void XlsxSheetReader::readContent(TableCell& cell)
{
    for (;;) {
        const XmlPull::Token token = m_xml.next();
        if (token == XmlPull::Token::End)
            return;
        if (token != XmlPull::Token::Start)
            continue;
        if (m_xml.name() == "v") {
            appendSpacedText(m_xml, m_value);
            m_hasValue = true;
        } else if (m_xml.name() == "is") {
            appendRichText(m_xml, m_value);
            m_hasValue = true;
        } else {
            cell.formula = cell.formula || m_xml.name() == "f";
            m_xml.skipElement();
        }
    }
}

void XlsxSheetReader::readValue(TableCell& cell, std::string_view type)
{
    if (type == "n") {
        readNumber(cell);
    } else if (type == "s") {
        readShared(cell);
    } else if (type == "b") {
        const std::string_view value = trimmed(m_value);
        cell.kind = TableCell::Kind::Boolean;
        cell.number = value == "1" || value == "true" ? 1 : 0;
    } else {
        cell.text = xlsxText(m_value.constData(), m_value.size());
        cell.kind = type == "e" ? TableCell::Kind::Fault : TableCell::Kind::Text;
        if (type == "d") {
            if (const auto moment = momentOf(cell.text, m_ground.epoch)) {
                cell = {.kind = TableCell::Kind::Date, .moment = *moment, .formula = cell.formula};
                return;
            }
        }
        if (cell.text.isEmpty())
            cell.kind = TableCell::Kind::Empty;
    }
}

/// A number that is none is a fault of that cell and not of the file.
void XlsxSheetReader::readNumber(TableCell& cell)
{
    const std::string_view value = trimmed(m_value);
    if (value.empty())
        return;
    const std::optional<double> number = numberIn<double>(value);
    if (!number || !std::isfinite(*number)) {
        cell.kind = TableCell::Kind::Fault;
        cell.text = xlsxText(value.data(), qsizetype(value.size()));
        return;
    }
    cell.kind = TableCell::Kind::Number;
    cell.number = *number;
    const NumberShape shape =
        m_style < m_ground.shapes.size() ? m_ground.shapes[m_style] : NumberShape::Plain;
    cell.percent = shape == NumberShape::Percent;
    if (shape != NumberShape::Moment)
        return;
    if (const std::optional<QDateTime> moment = momentOf(*number, m_ground.epoch)) {
        cell.kind = TableCell::Kind::Date;
        cell.moment = *moment;
    }
}

void XlsxSheetReader::readShared(TableCell& cell)
{
    const std::optional<qsizetype> index = numberIn<qsizetype>(trimmed(m_value));
    if (!index || *index < 0 || *index >= m_ground.strings.size())
        complainAt(shown(m_row, m_column), kmh::tr("a text is missing"));
    cell.text = m_ground.strings.at(*index);
    if (!cell.text.isEmpty())
        cell.kind = TableCell::Kind::Text;
}

/// Puts a cell that says something into its column.
void XlsxSheetReader::keep(TableRow& row, TableCell&& cell)
{
    if (m_column >= m_ground.limits.columns)
        complainAt(shown(m_row, m_column),
                   kmh::tr("there are more than %1 columns").arg(m_ground.limits.columns));
    if (m_row > m_ground.limits.rows)
        complainAt(shown(m_row, m_column),
                   kmh::tr("there are more than %1 rows").arg(m_ground.limits.rows));
    if (m_column < row.cells.size()) {
        TableCell& there = row.cells[m_column];
        if (!there.isEmpty())
            complainAt(shown(m_row, m_column), kmh::tr("there are two cells in one place"));
        there = std::move(cell);
        return;
    }
    row.cells.resize(m_column);
    row.cells.append(std::move(cell));
}

QVector<MergedCells> XlsxSheetReader::mergedCells()
{
    QVector<MergedCells> merged;
    if (findRows())
        m_xml.skipElement();
    for (XmlPull::Token token = m_xml.next(); token != XmlPull::Token::Finished;
         token = m_xml.next()) {
        if (token == XmlPull::Token::Start && m_xml.name() == "mergeCell")
            addMerged(merged, m_xml.attribute("ref").value_or(QString()));
    }
    return merged;
}

void XlsxSheetReader::addMerged(QVector<MergedCells>& merged, const QString& reference)
{
    const QByteArray ends = reference.toUtf8();
    const std::string_view text(ends.constData(), std::size_t(ends.size()));
    const std::size_t colon = text.find(':');
    const std::optional<CellPlace> first = cellPlace(text.substr(0, colon));
    const std::optional<CellPlace> last =
        colon == std::string_view::npos ? first : cellPlace(text.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        complainAt(m_sheet, kmh::tr("%1 cannot be merged").arg(reference));
    if (first->column >= m_ground.limits.columns || first->row > m_ground.limits.rows)
        return;
    merged.append({first->row, first->column, std::min(last->row, m_ground.limits.rows),
                   std::min(last->column, m_ground.limits.columns - 1)});
    if (merged.size() > kMostMerged)
        complainAt(m_sheet, kmh::tr("more than %1 areas are merged").arg(kMostMerged));
}

} // namespace kmh
