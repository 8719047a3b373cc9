// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_moment.h"
#include "core/exchange/xlsx_strings.h"
#include "core/exchange/xlsx_styles.h"

namespace kmh {

/// What the cells of a sheet stand on.
struct XlsxGround
{
    XlsxStrings strings;
    std::vector<NumberShape> shapes; ///< by style
    XlsxEpoch epoch = XlsxEpoch::From1900;
    TableLimits limits;
};

/// Reads what is in the cells of a sheet (ECMA-376 part 1, 18.3.1.4).
class XlsxCellReader
{
public:
    /// `complain` is called with what is wrong with the cell at hand, and has to throw.
    XlsxCellReader(XmlPull& xml, const XlsxGround& ground, XmlPull::Complaint complain);

    /// The cell whose Start was last, with its attributes t and s; goes to its End.
    TableCell read(std::string_view type, std::size_t style);
    /// How many bytes of UTF-8 the last cell took in the sheet.
    qsizetype size() const { return m_value.size(); }

private:
    void readContent(TableCell& cell);
    void readValue(TableCell& cell, std::string_view type, std::size_t style);
    void readNumber(TableCell& cell, std::size_t style);
    void readShared(TableCell& cell);

    XmlPull& m_xml;
    const XlsxGround& m_ground;
    XmlPull::Complaint m_complain;
    QByteArray m_value; ///< of the cell at hand
    bool m_hasValue = false;
};

} // namespace kmh
