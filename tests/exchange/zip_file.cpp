// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/zip_file.h"

#include "tests/support/catch.h"
#include "tests/support/zip_container.h"

#include <QtCore/QFile>

namespace kmh::test {

namespace {

const char* const kRels = "http://schemas.openxmlformats.org/package/2006/relationships";
const char* const kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

void add(QVector<ZipContent>& zip, const QString& name, const PartPieces& pieces)
{
    ZipContent part{name, {}};
    for (QByteArray piece = pieces(); !piece.isEmpty(); piece = pieces())
        part.bytes += piece;
    zip.append(part);
}

PartPieces relations(const QVector<QPair<QByteArray, QByteArray>>& targets)
{
    QByteArray xml = QByteArray("<Relationships xmlns=\"") + kRels + "\">";
    for (const auto& [type, target] : targets)
        xml += "<Relationship Id=\"" + type + "\" Type=\"" + kTypes + "/" + type + "\" Target=\"" +
               target + "\"/>";
    return repeated(xml + "</Relationships>", {}, 0, {});
}

} // namespace

PartPieces repeated(const QByteArray& first, const QByteArray& piece, int times,
                    const QByteArray& last)
{
    return [=, step = 0]() mutable {
        const int at = step++;
        if (at == 0 && !first.isEmpty())
            return first;
        return at <= times ? piece : at == times + 1 ? last : QByteArray();
    };
}

void packXlsx(const QString& path, const PartPieces& sheet, const PartPieces& texts)
{
    QVector<ZipContent> zip;
    add(zip, QStringLiteral("_rels/.rels"), relations({{"officeDocument", "xl/workbook.xml"}}));
    add(zip, QStringLiteral("xl/workbook.xml"),
        repeated(QByteArray("<workbook xmlns:r=\"") + kTypes +
                     "\"><sheets><sheet name=\"Sheet1\" r:id=\"worksheet\"/></sheets></workbook>",
                 {}, 0, {}));
    add(zip, QStringLiteral("xl/_rels/workbook.xml.rels"),
        texts ? relations({{"worksheet", "sheet.xml"}, {"sharedStrings", "texts.xml"}})
              : relations({{"worksheet", "sheet.xml"}}));
    add(zip, QStringLiteral("xl/sheet.xml"), sheet);
    if (texts)
        add(zip, QStringLiteral("xl/texts.xml"), texts);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(zipped(zip, Packing::Deflated)) > 0);
}

} // namespace kmh::test
