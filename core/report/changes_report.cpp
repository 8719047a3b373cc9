// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changes_report.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_fields.h"
#include "core/domain/text.h"
#include "core/report/change_rows.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QString kindCode(Revision::Kind kind)
{
    switch (kind) {
    case Revision::Kind::Figure: return u"figure"_s;
    case Revision::Kind::Target: return u"target"_s;
    case Revision::Kind::Course: return u"course"_s;
    case Revision::Kind::Override: return u"override"_s;
    case Revision::Kind::Break: return u"break"_s;
    case Revision::Kind::Deliverable: return u"deliverable"_s;
    case Revision::Kind::Project: return u"project"_s;
    case Revision::Kind::Rule: return u"rule"_s;
    case Revision::Kind::Entry: return u"entry"_s;
    case Revision::Kind::Price: return u"price"_s;
    case Revision::Kind::Attachment: return u"attachment"_s;
    case Revision::Kind::List: return u"list"_s;
    }
    Q_UNREACHABLE();
}

template<class Item, class ItemId>
const Item& itemOf(const QVector<Item>& items, ItemId id)
{
    return *std::find_if(items.begin(), items.end(), [&](const Item& i) { return i.id == id; });
}

/// The code of what a change or a light is of; null for the plan's rule.
QJsonValue itemCode(const Plan& plan, const std::optional<IndicatorId>& indicator,
                    const std::optional<DeliverableId>& deliverable,
                    const std::optional<ProjectId>& project)
{
    if (indicator)
        return plan.indicator(*indicator).code;
    if (deliverable)
        return itemOf(plan.deliverables, *deliverable).code;
    if (project)
        return itemOf(plan.projects, *project).code;
    return QJsonValue::Null;
}

QJsonValue regionJson(const Plan& plan, const std::optional<RegionId>& region)
{
    return region ? reportName(plan, *region) : QJsonValue();
}

QJsonValue fieldJson(const FieldValue& value)
{
    struct Json
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(double number) const { return jsonNumber(number); }
        QJsonValue operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
        QJsonValue operator()(qint64 id) const { return id; }
    };
    return std::visit(Json{}, value);
}

/// What a line of a ledger adds: what was said anew.
void addFields(const Revision& revision, QJsonObject& json)
{
    QJsonArray fields;
    QJsonArray said;
    for (const FieldChange& change : revision.fields) {
        const QString column = QLatin1String(fieldSpec(change.field).column);
        fields.append(column);
        said.append(QJsonObject{{"field"_L1, column},
                                {"before"_L1, fieldJson(change.before)},
                                {"after"_L1, fieldJson(change.after)}});
    }
    json["fields"_L1] = fields;
    json["said"_L1] = said;
}

/// What is recorded in the ledgers adds which one it is of.
void addLedger(const Revision& revision, QJsonObject& json)
{
    if (revision.entry)
        json["entry"_L1] = revision.entry->value;
    json["ledger"_L1] = revision.ledger;
    switch (revision.kind) {
    case Revision::Kind::Price:
        json["day"_L1] = revision.onDay.toString(Qt::ISODate);
        json["unit"_L1] = jsonText(revision.unit);
        return;
    case Revision::Kind::Attachment: json["file"_L1] = revision.file; break;
    case Revision::Kind::List: break;
    default: addFields(revision, json);
    }
    json["added"_L1] = revision.added;
    json["removed"_L1] = revision.removed;
}

QJsonObject changeJson(const Plan& plan, const ChangeRow& row)
{
    const Revision& r = row.change.revision;
    QJsonObject json{
        {"at"_L1, jsonMoment(r.stamp.at)},
        {"kind"_L1, kindCode(r.kind)},
        {"code"_L1, itemCode(plan, r.indicator, r.deliverable, r.project)},
        {"name"_L1, row.measure || !r.ledger.isEmpty() ? QJsonValue(row.name) : QJsonValue()},
        {"measure"_L1, row.measure ? plan.measure(*row.measure).no : QJsonValue()},
        {"region"_L1, regionJson(plan, r.region)},
        {"period"_L1, jsonPeriod(r.period)},
        {"unit"_L1, r.indicator ? plan.indicator(*r.indicator).unit : QJsonValue()},
        {"before"_L1, jsonNumber(r.before)},
        {"after"_L1, jsonNumber(r.after)},
        {"code_before"_L1, jsonText(r.codeBefore)},
        {"code_after"_L1, jsonText(r.codeAfter)},
        {"light_before"_L1, jsonLight(row.change.lightBefore)},
        {"light_after"_L1, jsonLight(row.change.lightAfter)},
        {"by"_L1, jsonText(r.stamp.by)},
        {"reason"_L1, jsonText(r.stamp.note)},
        {"source"_L1, jsonText(r.source)},
        {"demo"_L1, r.demo}};
    if (!r.ledger.isEmpty())
        addLedger(r, json);
    if (!row.origin.isEmpty()) {
        json["file"_L1] = jsonText(r.file);
        json["cell"_L1] = jsonText(r.cell);
    }
    return json;
}

QJsonObject lightJson(const Plan& plan, const LightChange& light)
{
    const QString name = light.indicator ? plan.indicator(*light.indicator).name
                                         : itemOf(plan.deliverables, *light.deliverable).name;
    return {{"code"_L1, itemCode(plan, light.indicator, light.deliverable, {})},
            {"name"_L1, name},
            {"region"_L1, regionJson(plan, light.region)},
            {"light_before"_L1, jsonLight(light.before)},
            {"light_after"_L1, jsonLight(light.after)}};
}

QString lightsText(const Change& change)
{
    const auto word = [](const std::optional<Light>& light) {
        return light ? lightLabel(*light) : tr("no light");
    };
    if (!change.lightBefore && !change.lightAfter)
        return {};
    return change.changedLight()
               ? tr("%1 → %2").arg(word(change.lightBefore), word(change.lightAfter))
               : word(change.lightAfter);
}

} // namespace

QString changesText(const ChangesReport& report)
{
    const QDateTime& from = report.before.snapshot->asOf;
    const QString heading =
        reportHeading(report.after, {tr("changes since %1").arg(momentLabel(from))}) +
        changeSentence(report.before, report.after, report.changes) + u'\n';
    if (report.changes.isEmpty())
        return heading;
    TextTable table({{tr("When"), Align::Left},
                     {tr("What"), Align::Left},
                     {tr("Item"), Align::Left},
                     {tr("Region"), Align::Left},
                     {tr("Period"), Align::Left},
                     {tr("Before"), Align::Right},
                     {tr("After"), Align::Right},
                     {tr("Light"), Align::Left},
                     {tr("By"), Align::Left},
                     {tr("Source"), Align::Left},
                     {tr("Why"), Align::Left}});
    for (const ChangeRow& row : changeRows(report.after.plan(), report.changes))
        table.addRow({row.when, row.what, row.name, row.region, row.period, row.before, row.after,
                      lightsText(row.change), row.by,
                      row.origin.isEmpty() ? row.source : tr("%1 (%2)").arg(row.source, row.origin),
                      row.why});
    return heading + u'\n' + table.text();
}

QJsonObject changesJson(const ChangesReport& report)
{
    const Plan& plan = report.after.plan();
    QJsonArray changes;
    for (const ChangeRow& row : changeRows(plan, report.changes))
        changes.append(changeJson(plan, row));
    QJsonArray lights;
    for (const LightChange& light : changedLights(report.before, report.after))
        lights.append(lightJson(plan, light));
    QJsonObject json = reportHeadJson(report.after);
    json["from"_L1] = jsonMoment(report.before.snapshot->asOf);
    json["to"_L1] = jsonMoment(report.after.snapshot->asOf);
    json["changes"_L1] = changes;
    json["lights"_L1] = lights;
    return json;
}

} // namespace kmh
