// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/domain/text.h"
#include "core/exchange/table_trouble.h"
#include "core/exchange/xlsx_relations.h"
#include "core/exchange/xml_pull.h"

#include <utility>

namespace kmh {

namespace {

constexpr qsizetype kMostSheets = 10'000;
constexpr qsizetype kMostProperties = 10'000;

bool isTrue(const std::optional<QString>& flag)
{
    return flag == QLatin1String("1") || flag == QLatin1String("true");
}

/// What a container is that has no workbook in it; empty where that cannot be told.
QString otherContainer(ZipParts& parts)
{
    if (!parts.contains(QStringLiteral("mimetype")))
        return {};
    const auto source = parts.openSmall(QStringLiteral("mimetype"));
    QByteArray type(256, '\0');
    type.truncate(source->read(type.data(), type.size()));
    if (type.contains("opendocument.spreadsheet"))
        return kmh::tr("an OpenDocument spreadsheet (.ods)");
    return {};
}

[[noreturn]] void refuseContainer(ZipParts& parts, const QString& main)
{
    if (main.endsWith(u".bin", Qt::CaseInsensitive))
        throw otherFormat(parts.path(), kmh::tr("a binary Excel workbook (.xlsb)"));
    const QString other = otherContainer(parts);
    if (!other.isEmpty())
        throw otherFormat(parts.path(), other);
    throw notATable(parts.path(), kmh::tr("a zip file of something else"));
}

[[noreturn]] void refuseRoot(ZipParts& parts, std::string_view root)
{
    if (root == "document")
        throw notATable(parts.path(), kmh::tr("a Word document"));
    if (root == "presentation")
        throw notATable(parts.path(), kmh::tr("a PowerPoint presentation"));
    throw notATable(parts.path(), kmh::tr("a zip file of something else"));
}

/// The sheets as the workbook lists them, their parts still being ids of relationships.
void readSheets(XmlPull& xml, ZipParts& parts, XlsxWorkbook& workbook)
{
    bool first = true;
    for (XmlPull::Token token = xml.next(); token != XmlPull::Token::Finished; token = xml.next()) {
        if (token != XmlPull::Token::Start)
            continue;
        if (first && xml.name() != "workbook")
            refuseRoot(parts, xml.name());
        first = false;
        if (xml.name() == "workbookPr" && isTrue(xml.attribute("date1904")))
            workbook.epoch = XlsxEpoch::From1904;
        if (xml.name() != "sheet")
            continue;
        const QString state = xml.attribute("state").value_or(QString());
        workbook.sheets.append({xml.attribute("name").value_or(QString()),
                                state == u"hidden" || state == u"veryHidden",
                                xml.prefixedAttribute("id").value_or(QString())});
        if (workbook.sheets.size() > kMostSheets)
            xml.complain(kmh::tr("it has more than %1 sheets").arg(kMostSheets));
    }
}

/// From ids to parts; what is no sheet of cells goes.
void findSheets(const ZipParts& parts, const QVector<XlsxRelation>& relations,
                XlsxWorkbook& workbook)
{
    QHash<QString, const XlsxRelation*> byId;
    for (const XlsxRelation& relation : relations)
        byId.insert(relation.id, &relation);
    QVector<XlsxWorkbook::Sheet> sheets;
    for (XlsxWorkbook::Sheet sheet : std::as_const(workbook.sheets)) {
        const XlsxRelation* const relation = byId.value(sheet.part);
        if (relation && relation->type != u"worksheet")
            continue;
        if (!relation || !parts.contains(relation->target))
            throw damagedTable(parts.path(), kmh::tr("its sheet %1 is missing").arg(sheet.name));
        sheet.part = relation->target;
        sheets.append(sheet);
    }
    workbook.sheets = sheets;
    if (sheets.isEmpty())
        throw notATable(parts.path(), kmh::tr("a workbook without a sheet of cells"));
}

} // namespace

std::function<void(const QString&)> complaintAbout(const ZipParts& parts, const QString& part)
{
    return [path = parts.path(), part](const QString& trouble) {
        throw damagedTable(path, kmh::tr("in its part %1, %2").arg(part, trouble));
    };
}

XlsxWorkbook readWorkbook(ZipParts& parts)
{
    const QVector<XlsxRelation> ofFile = relationsOf(parts, {});
    const QString main = targetOfType(ofFile, QLatin1String("officeDocument"));
    if (main.isEmpty() || main.endsWith(u".bin", Qt::CaseInsensitive))
        refuseContainer(parts, main);
    XlsxWorkbook workbook;
    {
        const auto source = parts.openSmall(main);
        XmlPull xml(*source, complaintAbout(parts, main));
        readSheets(xml, parts, workbook);
    }
    const QVector<XlsxRelation> relations = relationsOf(parts, main);
    findSheets(parts, relations, workbook);
    workbook.strings = targetOfType(relations, QLatin1String("sharedStrings"));
    workbook.styles = targetOfType(relations, QLatin1String("styles"));
    workbook.properties = targetOfType(ofFile, QLatin1String("custom-properties"));
    if (workbook.properties.isEmpty()) // as the strict namespace has it
        workbook.properties = targetOfType(ofFile, QLatin1String("customProperties"));
    return workbook;
}

QHash<QString, QString> readProperties(ZipParts& parts, const QString& part)
{
    QHash<QString, QString> properties;
    if (!parts.contains(part))
        return properties;
    const auto source = parts.openSmall(part);
    XmlPull xml(*source, complaintAbout(parts, part));
    QString name;
    for (XmlPull::Token token = xml.next(); token != XmlPull::Token::Finished; token = xml.next()) {
        if (token != XmlPull::Token::Start || xml.depth() < 2)
            continue;
        if (xml.depth() == 2)
            name = xml.attribute("name").value_or(QString());
        else
            properties.insert(name, QString::fromUtf8(xml.elementText()));
        if (properties.size() > kMostProperties)
            xml.complain(kmh::tr("it has more than %1 properties").arg(kMostProperties));
    }
    return properties;
}

} // namespace kmh
