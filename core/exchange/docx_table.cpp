// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_table.h"

#include "core/exchange/docx_text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kLeastShare = 0.05;

const char* alignWord(BulletinTable::Align align)
{
    switch (align) {
    case BulletinTable::Align::Left: return "left";
    case BulletinTable::Align::Center: return "center";
    case BulletinTable::Align::Right: return "right";
    }
    Q_UNREACHABLE();
}

/// Twips, which sum up to the whole.
QVector<qint64> widthsOf(const BulletinTable& table, double width)
{
    const auto shareOf = [](const BulletinTable::Column& column) {
        return std::isfinite(column.share) ? std::max(kLeastShare, column.share) : 1.;
    };
    double all = 0;
    for (const BulletinTable::Column& column : table.columns)
        all += shareOf(column);
    QVector<qint64> widths;
    double before = 0;
    for (const BulletinTable::Column& column : table.columns) {
        const double after = before + shareOf(column);
        widths.append(twips(width * after / all) - twips(width * before / all));
        before = after;
    }
    return widths;
}

void writeCell(XmlOut& xml, const QString& text, qint64 width, const char* style, const char* align)
{
    xml.open("w:tc").open("w:tcPr");
    xml.leaf("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    xml.leaf("w:vAlign", {{"w:val", "center"}}).close();
    openWordParagraph(xml, style);
    if (align)
        xml.leaf("w:jc", {{"w:val", align}});
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
    const QVector<qint64> widths = widthsOf(table, width);
    xml.open("w:tbl");
    writeProperties(xml, table, width);
    xml.open("w:tblGrid");
    for (const qint64 column : widths)
        xml.leaf("w:gridCol", {{"w:w", column}});
    xml.close();
    openRow(xml, true);
    for (qsizetype i = 0; i < widths.size(); ++i)
        writeCell(xml, table.columns.at(i).title, widths.at(i), docxStyle::kTableHead, nullptr);
    xml.close();
    for (const QStringList& row : table.rows) {
        openRow(xml, false);
        for (qsizetype i = 0; i < widths.size(); ++i)
            writeCell(xml, row.value(i), widths.at(i), docxStyle::kTableText,
                      alignWord(table.columns.at(i).align));
        xml.close();
    }
    xml.close();
}

} // namespace kmh
