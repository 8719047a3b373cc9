// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_relations.h"

#include "core/domain/text.h"
#include "core/exchange/xlsx_workbook.h"
#include "core/exchange/xml_pull.h"

namespace kmh {

namespace {

constexpr qsizetype kMostRelations = 100'000;

QString relationsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

} // namespace

QString resolvedTarget(const QString& part, const QString& target)
{
    QString path = target;
    path.replace(u'\\', u'/');
    if (!path.startsWith(u'/'))
        path.prepend(u'/' + part.left(part.lastIndexOf(u'/') + 1));
    // Climbing above the root stays there.
    QStringList way;
    for (const QString& step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            way.isEmpty() ? void() : way.removeLast();
        else if (step != u".")
            way.append(step);
    }
    return way.join(u'/');
}

QVector<XlsxRelation> relationsOf(ZipParts& parts, const QString& part)
{
    QVector<XlsxRelation> relations;
    const QString name = relationsPart(part);
    if (!parts.contains(name))
        return relations;
    const auto source = parts.openSmall(name);
    XmlPull xml(*source, complaintAbout(parts, name));
    for (XmlPull::Token token = xml.next(); token != XmlPull::Token::Finished; token = xml.next()) {
        if (token != XmlPull::Token::Start || xml.name() != "Relationship" ||
            xml.attribute("TargetMode") == QLatin1String("External"))
            continue;
        const QString type = xml.attribute("Type").value_or(QString());
        const QString target = xml.attribute("Target").value_or(QString());
        QString resolved = resolvedTarget(part, target);
        if (!parts.contains(resolved))
            resolved = resolvedTarget(
                part, QString::fromUtf8(QByteArray::fromPercentEncoding(target.toUtf8())));
        relations.append({xml.attribute("Id").value_or(QString()),
                          type.mid(type.lastIndexOf(u'/') + 1), resolved});
        if (relations.size() > kMostRelations)
            xml.complain(kmh::tr("it refers to more than %1 parts").arg(kMostRelations));
    }
    return relations;
}

QString targetOfType(const QVector<XlsxRelation>& relations, QLatin1String type)
{
    for (const XlsxRelation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

} // namespace kmh
