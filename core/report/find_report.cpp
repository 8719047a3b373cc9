// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/find_report.h"

#include "core/domain/text.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QString kindName(FindKind kind)
{
    switch (kind) {
    case FindKind::Measure: return u"measure"_s;
    case FindKind::Indicator: return u"indicator"_s;
    case FindKind::Unit: return u"unit"_s;
    case FindKind::Place: return u"place"_s;
    case FindKind::Ledger: return u"ledger"_s;
    case FindKind::Item: return u"item"_s;
    case FindKind::Entry: return u"entry"_s;
    case FindKind::Words: return u"words"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject hitJson(const Plan& plan, const FindHit& hit)
{
    QJsonArray marks;
    for (const FindRange& mark : hit.marks)
        marks.append(QJsonArray{mark.start, mark.length});
    return {{"title"_L1, hit.title},
            {"marks"_L1, marks},
            {"where"_L1, jsonText(hit.where)},
            {"light"_L1, jsonLight(hit.light)},
            {"due"_L1, jsonText(hit.due.toString(Qt::ISODate))},
            {"measure"_L1, hit.measure ? QJsonValue(plan.measure(*hit.measure).no) : QJsonValue()},
            {"entry"_L1, hit.entry ? QJsonValue(hit.entry->value) : QJsonValue()},
            {"quote"_L1, hit.quote ? QJsonValue(QJsonObject{{"start"_L1, hit.quote->start},
                                                            {"length"_L1, hit.quote->length}})
                                   : QJsonValue()}};
}

} // namespace

QString foundText(const Snapshot& snapshot, const QVector<FindGroup>& groups)
{
    QString text = reportHeading(snapshot, {periodLabel(snapshot.period)}) + u'\n';
    if (groups.isEmpty())
        return text + tr("Nothing found.") + u'\n';
    for (const FindGroup& group : groups) {
        text += tr("%1: %2").arg(group.title).arg(group.count) + u'\n';
        for (const FindHit& hit : group.hits) {
            QStringList parts{hit.title};
            if (!hit.where.isEmpty())
                parts.append(hit.where);
            if (hit.light)
                parts.append(lightText(*hit.light));
            text += u"  "_s + parts.join(u" | "_s) + u'\n';
        }
    }
    return text;
}

QJsonObject foundJson(const Snapshot& snapshot, const QString& typed,
                      const QVector<FindGroup>& groups)
{
    QJsonArray list;
    for (const FindGroup& group : groups) {
        QJsonArray hits;
        for (const FindHit& hit : group.hits)
            hits.append(hitJson(*snapshot.plan, hit));
        list.append(QJsonObject{{"kind"_L1, kindName(group.kind)},
                                {"title"_L1, group.title},
                                {"count"_L1, group.count},
                                {"hits"_L1, hits}});
    }
    QJsonObject json = reportHeadJson(snapshot);
    json["find"_L1] = typed;
    json["groups"_L1] = list;
    return json;
}

} // namespace kmh
