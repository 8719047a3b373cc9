// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/office_package.h"

#include "core/exchange/cannot_write.h"
#include "core/exchange/xml_out.h"
#include "core/exchange/zip_writer.h"

#include <QtCore/QSaveFile>
#include <QtCore/QStringList>

#include <algorithm>

namespace kmh {

namespace {

constexpr auto kOffice = "application/vnd.openxmlformats-officedocument.";
constexpr auto kRelationsType = "application/vnd.openxmlformats-package.relationships+xml";
constexpr auto kCoreType = "application/vnd.openxmlformats-package.core-properties+xml";
constexpr auto kKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto kCoreKind =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

constexpr QLatin1String kCore("docProps/core.xml");
constexpr QLatin1String kApp("docProps/app.xml");

/// A part's name as another one refers to it: from the folder that one is in.
QString seenFrom(const QString& part, const QString& target)
{
    QStringList from = part.split(u'/');
    QStringList to = target.split(u'/');
    from.removeLast();
    while (!from.isEmpty() && to.size() > 1 && from.first() == to.first()) {
        from.removeFirst();
        to.removeFirst();
    }
    return QStringLiteral("../").repeated(from.size()) + to.join(u'/');
}

QByteArray relationsXml(const QString& part, const QVector<PartRelation>& relations)
{
    XmlOut xml;
    xml.open("Relationships",
             {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const PartRelation& relation : relations) {
        const QByteArray kind =
            relation.target == kCore ? QByteArray(kCoreKind) : kKinds + relation.kind;
        xml.leaf("Relationship", {{"Id", relation.id.constData()},
                                  {"Type", kind.constData()},
                                  {"Target", seenFrom(part, relation.target)}});
    }
    return xml.close().done();
}

/// Where a part's relations stand.
QString relationsOf(const QString& part)
{
    const auto folder = part.lastIndexOf(u'/') + 1;
    return part.left(folder) + QStringLiteral("_rels/") + part.mid(folder) +
           QStringLiteral(".rels");
}

} // namespace

OfficePackage::OfficePackage(const QString& main, const PackageProperties& properties)
    : m_madeAt(properties.madeAt)
    , m_main(main)
{
    addProperties(properties);
}

void OfficePackage::addProperties(const PackageProperties& properties)
{
    const QString moment =
        properties.madeAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    XmlOut core;
    core.open(
        "cp:coreProperties",
        {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
         {"xmlns:dcterms", "http://purl.org/dc/terms/"},
         {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    core.element("dc:title", properties.title);
    core.element("dc:creator", properties.author);
    core.element("cp:lastModifiedBy", properties.author);
    if (properties.madeAt.isValid()) {
        core.element("dcterms:created", moment, {{"xsi:type", "dcterms:W3CDTF"}});
        core.element("dcterms:modified", moment, {{"xsi:type", "dcterms:W3CDTF"}});
    }
    m_parts.append({kCore, kCoreType, core.close().done(), {}});

    XmlOut app;
    app.open(
        "Properties",
        {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    app.element("Application", QStringLiteral("kaimenhong")).raw(properties.application);
    add(kApp, "extended-properties+xml", app.close().done());
}

void OfficePackage::add(const QString& name, const QByteArray& contentType,
                        const QByteArray& content, const QVector<PartRelation>& relations)
{
    m_parts.append({name, kOffice + contentType, content, relations});
}

QByteArray OfficePackage::contentTypes() const
{
    XmlOut xml;
    xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    xml.leaf("Default", {{"Extension", "rels"}, {"ContentType", kRelationsType}});
    xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    for (const Part& part : m_parts)
        xml.leaf("Override", {{"PartName", QString(u'/' + part.name)},
                              {"ContentType", part.contentType.constData()}});
    return xml.close().done();
}

void OfficePackage::save(const QString& path, const Progress& progress) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        cannotWrite(path);
    ZipWriter zip(file, m_madeAt);
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes()); // first, as programs expect
    zip.add(relationsOf({}), relationsXml({}, {{"rId1", "officeDocument", m_main},
                                               {"rId2", {}, kCore},
                                               {"rId3", "extended-properties", kApp}}));
    int done = 0;
    for (const Part& part : m_parts) {
        zip.add(part.name, part.content);
        if (!part.relations.isEmpty())
            zip.add(relationsOf(part.name), relationsXml(part.name, part.relations));
        tell(progress, double(++done) / double(m_parts.size()));
    }
    zip.finish();
    if (!file.commit())
        cannotWrite(path);
}

} // namespace kmh
