// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_table.h"

#include "core/exchange/docx_columns.h"
#include "core/exchange/docx_text.h"

namespace kmh {

namespace {

const char* alignWord(BulletinTable::Align align)
{
    switch (align) {
    case BulletinTable::Align::Left: return "left";
    case BulletinTable::Align::Center: return "center";
    case BulletinTable::Align::Right: return "right";
    }
    Q_UNREACHABLE();
}

struct CellLook
{
    const char* style = docxStyle::kTableText;
    const char* align = nullptr; ///< the style's own
    bool keepsNext = false;      ///< on the page of what comes next
};

void writeCell(XmlOut& xml, const QString& text, qint64 width, const CellLook& look)
{
    xml.open("w:tc").open("w:tcPr");
    xml.leaf("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    xml.leaf("w:vAlign", {{"w:val", "center"}}).close();
    openWordParagraph(xml, look.style);
    if (look.keepsNext)
        xml.leaf("w:keepNext");
    if (look.align)
        xml.leaf("w:jc", {{"w:val", look.align}});
    xml.close();
    writeWordRun(xml, text);
    xml.close().close();
}

void writeProperties(XmlOut& xml, const BulletinTable& table, double width)
{
    xml.open("w:tblPr").leaf("w:tblStyle", {{"w:val", docxStyle::kTable}});
    xml.leaf("w:tblW", {{"w:w", twips(width)}, {"w:type", "dxa"}});
    xml.leaf("w:jc", {{"w:val", "center"}}).leaf("w:tblLayout", {{"w:type", "fixed"}});
    xml.leaf("w:tblLook", {{"w:val", "0020"}, // a first row
                           {"w:firstRow", "1"},
                           {"w:lastRow", "0"},
                           {"w:firstColumn", "0"},
                           {"w:lastColumn", "0"},
                           {"w:noHBand", "1"},
                           {"w:noVBand", "1"}});
    if (!table.caption.isEmpty()) // for those who cannot see it
        xml.leaf("w:tblCaption", {{"w:val", table.caption}});
    xml.close();
}

void openRow(XmlOut& xml, bool isHead)
{
    xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
    if (isHead)
        xml.leaf("w:tblHeader");
    xml.close();
}

} // namespace

void writeDocxTable(XmlOut& xml, const BulletinTable& table, double width)
{
    const QVector<qint64> widths = docxColumnWidths(table, width);
    xml.open("w:tbl");
    writeProperties(xml, table, width);
    xml.open("w:tblGrid");
    for (const qint64 column : widths)
        xml.leaf("w:gridCol", {{"w:w", column}});
    xml.close();
    openRow(xml, true);
    for (qsizetype i = 0; i < widths.size(); ++i)
        writeCell(xml, table.columns.at(i).title, widths.at(i), {.style = docxStyle::kTableHead});
    xml.close();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        openRow(xml, false);
        // The last row stays with the note under it.
        const bool keepsNext = row + 1 == table.rows.size() && !table.note.isEmpty();
        for (qsizetype i = 0; i < widths.size(); ++i)
            writeCell(xml, table.rows.at(row).value(i), widths.at(i),
                      {docxStyle::kTableText, alignWord(table.columns.at(i).align), keepsNext});
        xml.close();
    }
    xml.close();
}

} // namespace kmh
