// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_table.h"

#include "core/exchange/pptx_geometry.h"
#include "core/exchange/pptx_text.h"
#include "core/report/report_head.h"

#include <algorithm>

namespace kmh {

namespace {

/// PowerPoint's own “No Style, No Grid”.
constexpr auto kPlainStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

void writeCell(XmlOut& xml, const SlideTable& table, const SlideTable::Cell& cell)
{
    xml.open("a:tc").open("a:txBody");
    xml.leaf("a:bodyPr").leaf("a:lstStyle");
    LetterLook look{table.textSize, cell.color, cell.bold};
    look.align = cell.align;
    std::optional<LeadingMark> mark;
    if (cell.mark)
        mark = LeadingMark{lightSign(cell.mark->light), cell.mark->color, cell.indent};
    writeParagraphs(xml, cell.text, look, LineBreaks::Paragraphs, mark);
    xml.close();
    // A font a little wider than the slide's shall not break a line: the side that the letters do
    // not begin at is free.
    using Align = SlideText::Align;
    const double left = cell.align == Align::Left ? kSlideCellInset : 0;
    const double right = cell.align == Align::Right ? kSlideCellInset : 0;
    xml.open("a:tcPr", {{"marL", emu(left + (cell.mark ? 0. : std::max(0., cell.indent)))},
                        {"marR", emu(right)},
                        {"marT", "0"},
                        {"marB", "0"},
                        {"anchor", "ctr"}});
    for (const char* side : {"a:lnL", "a:lnR", "a:lnT"})
        xml.open(side, {{"w", "0"}}).leaf("a:noFill").close();
    xml.open("a:lnB", {{"w", emu(kSlideRowLine)}, {"cap", "flat"}, {"cmpd", "sng"}});
    writeSolidFill(xml, table.lineColor);
    xml.leaf("a:prstDash", {{"val", "solid"}}).close();
    xml.leaf("a:noFill").close().close();
}

} // namespace

void writePptxTable(XmlOut& xml, const SlideTable& table)
{
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
    xml.open("a:tbl").open("a:tblPr", {{"firstRow", "1"}});
    xml.element("a:tableStyleId", QString::fromLatin1(kPlainStyle)).close();
    xml.open("a:tblGrid");
    double right = 0;
    for (const double width : table.columns) {
        xml.leaf("a:gridCol", {{"w", std::max(qint64(1), emu(right + width) - emu(right))}});
        right += width;
    }
    xml.close();
    double bottom = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const double height = row == 0 ? table.headHeight : table.rowHeight;
        xml.open("a:tr", {{"h", std::max(qint64(0), emu(bottom + height) - emu(bottom))}});
        bottom += height;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            writeCell(xml, table, table.rows.at(row).value(column));
        xml.close();
    }
    xml.close().close().close();
}

} // namespace kmh
