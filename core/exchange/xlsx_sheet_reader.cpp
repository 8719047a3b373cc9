// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet_reader.h"

#include "core/domain/text.h"
#include "core/exchange/cell_place.h"
#include "core/exchange/xlsx_number.h"

#include <limits>

namespace kmh {

namespace {

constexpr qsizetype kMostMerged = 200'000;
constexpr qint64 kLongestRow = 16 * 1024 * 1024;
constexpr int kHuge = std::numeric_limits<int>::max();

} // namespace

XlsxSheetReader::XlsxSheetReader(XmlPull& xml, const XlsxGround& ground, const QString& sheet)
    : m_xml(xml)
    , m_limits(ground.limits)
    , m_sheet(sheet)
    , m_cells(xml, ground, [this](const QString& trouble) { complainHere(trouble); })
{
}

void XlsxSheetReader::complainAt(const QString& where, const QString& trouble) const
{
    m_xml.complain(kmh::tr("at %1, %2").arg(where, trouble));
}

void XlsxSheetReader::complainHere(const QString& trouble) const
{
    complainAt(m_sheet + u'!' + columnLetters(std::max(m_column, 0)) + QString::number(m_row),
               trouble);
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
    readRowNumber();
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
    row.number = m_row;
}

/// From the row's reference, or the number after the row before it until a cell says otherwise.
void XlsxSheetReader::readRowNumber()
{
    m_row = m_row < kHuge ? m_row + 1 : kHuge;
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
}

void XlsxSheetReader::place(std::string_view reference, bool isFirst)
{
    const std::optional<CellPlace> place = cellPlace(reference);
    const bool fits =
        place && (place->row == m_row || (!m_rowIsSure && isFirst && place->row > m_row));
    if (!fits)
        complainHere(kmh::tr("there is a cell in a wrong place"));
    m_row = place->row;
    m_rowIsSure = true;
    m_column = place->column;
}

void XlsxSheetReader::readCell(TableRow& row)
{
    std::string_view type = "n";
    char typeCopy[16];
    bool placed = false;
    std::size_t style = 0;
    XmlPull::Attribute attribute;
    while (m_xml.nextAttribute(attribute)) {
        if (attribute.name == "r") {
            place(attribute.value, m_column < 0);
            placed = true;
        } else if (attribute.name == "s") {
            style = numberIn<std::size_t>(attribute.value).value_or(0);
        } else if (attribute.name == "t") {
            const std::size_t length = std::min(attribute.value.size(), sizeof typeCopy);
            attribute.value.copy(typeCopy, length);
            type = std::string_view(typeCopy, length);
        }
    }
    if (!placed)
        m_column = std::min(m_column, kHuge - 1) + 1;
    TableCell cell = m_cells.read(type, style);
    if ((m_rowBytes += m_cells.size()) > kLongestRow)
        complainHere(kmh::tr("there is too long a text"));
    if (!cell.isEmpty() || cell.formula)
        keep(row, std::move(cell));
}

/// Puts a cell that says something into its column.
void XlsxSheetReader::keep(TableRow& row, TableCell&& cell)
{
    if (m_column >= m_limits.columns)
        complainHere(kmh::tr("there are more than %1 columns").arg(m_limits.columns));
    if (m_row > m_limits.rows)
        complainHere(kmh::tr("there are more than %1 rows").arg(m_limits.rows));
    if (m_column < row.cells.size()) {
        TableCell& there = row.cells[m_column];
        if (!there.isEmpty())
            complainHere(kmh::tr("there are two cells in one place"));
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
    if (first->column >= m_limits.columns || first->row > m_limits.rows)
        return;
    merged.append({first->row, first->column, std::min(last->row, m_limits.rows),
                   std::min(last->column, m_limits.columns - 1)});
    if (merged.size() > kMostMerged)
        complainAt(m_sheet, kmh::tr("more than %1 areas are merged").arg(kMostMerged));
}

} // namespace kmh
