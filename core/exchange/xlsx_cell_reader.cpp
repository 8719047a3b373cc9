// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_cell_reader.h"

#include "core/domain/text.h"
#include "core/exchange/xlsx_number.h"
#include "core/exchange/xlsx_text.h"

#include <cmath>

namespace kmh {

namespace {

constexpr qsizetype kLongestText = 1024 * 1024;

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

XlsxCellReader::XlsxCellReader(XmlPull& xml, const XlsxGround& ground, XmlPull::Complaint complain)
    : m_xml(xml)
    , m_ground(ground)
    , m_complain(std::move(complain))
{
}

TableCell XlsxCellReader::read(std::string_view type, std::size_t style)
{
    TableCell cell;
    m_value.resize(0);
    m_hasValue = false;
    readContent(cell);
    if (m_value.size() > kLongestText)
        m_complain(kmh::tr("there is too long a text"));
    if (m_hasValue)
        readValue(cell, type, style);
    return cell;
}

/// The elements of a cell: formula, value, text of its own.
void XlsxCellReader::readContent(TableCell& cell)
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

void XlsxCellReader::readValue(TableCell& cell, std::string_view type, std::size_t style)
{
    if (type == "n") {
        readNumber(cell, style);
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
void XlsxCellReader::readNumber(TableCell& cell, std::size_t style)
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
        style < m_ground.shapes.size() ? m_ground.shapes[style] : NumberShape::Plain;
    cell.percent = shape == NumberShape::Percent;
    if (shape != NumberShape::Moment)
        return;
    if (const std::optional<QDateTime> moment = momentOf(*number, m_ground.epoch)) {
        cell.kind = TableCell::Kind::Date;
        cell.moment = *moment;
    }
}

void XlsxCellReader::readShared(TableCell& cell)
{
    const std::optional<qsizetype> index = numberIn<qsizetype>(trimmed(m_value));
    if (!index || *index < 0 || *index >= m_ground.strings.size())
        m_complain(kmh::tr("a text is missing"));
    cell.text = m_ground.strings.at(*index);
    if (!cell.text.isEmpty())
        cell.kind = TableCell::Kind::Text;
}

} // namespace kmh
