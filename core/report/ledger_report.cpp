// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ledger_report.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_fields.h"
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/funding_flow.h"
#include "core/evaluation/project_rates.h"
#include "core/report/json_value.h"
#include "core/report/ledger_labels.h"
#include "core/report/price_report.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QJsonValue fieldJson(const Plan& plan, const Entry& entry, EntryField field)
{
    if (!entry.has(field))
        return {};
    const qint64 id = entry.ref<EntryId>(field).value_or(EntryId{}).value;
    switch (fieldSpec(field).type) {
    case FieldType::Number: return jsonNumber(entry.number(field));
    case FieldType::Day: return entry.day(field).toString(Qt::ISODate);
    case FieldType::Flag: return id != 0;
    case FieldType::Measure: return plan.measure(MeasureId{id}).no;
    case FieldType::Unit: return plan.unit(UnitId{id}).name;
    case FieldType::Region: return reportName(plan, RegionId{id});
    case FieldType::County: return plan.county(CountyId{id}).name;
    case FieldType::Entry: return id;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Level:
    case FieldType::State:
    case FieldType::Period: return entry.text(field);
    }
    Q_UNREACHABLE();
}

QString fieldKey(EntryField field)
{
    QString column = QLatin1String(fieldSpec(field).column);
    if (column.endsWith("_id"_L1))
        column.chop(3);
    return column;
}

/// How far the money of a funding has come, and what is odd about it.
void addFlow(const FundingFlow& flow, QJsonObject& json)
{
    QJsonArray doubts;
    for (const FundingFlow::Doubt doubt : flow.doubts)
        doubts.append(fundingDoubtText(flow, doubt));
    json["noticed"_L1] = jsonNumber(flow.noticed);
    json["allotted_share"_L1] = jsonNumber(flow.allottedShare());
    json["arrived_share"_L1] = jsonNumber(flow.arrivedShare());
    json["paid_share"_L1] = jsonNumber(flow.paidShare());
    json["doubts"_L1] = doubts;
}

QJsonObject entryJson(const Plan& plan, LedgerKind kind, const Entry& entry, QDate day)
{
    const Verdict verdict = judgeEntry(entry, day);
    QJsonObject json{{"id"_L1, entry.id.value},
                     {"item"_L1, jsonText(entry.text(EntryField::Item))},
                     {"light"_L1, lightCode(verdict.light)},
                     {"reason"_L1, verdict.reason},
                     {"recorded_at"_L1, jsonMoment(entry.stamp.at)},
                     {"recorded_by"_L1, jsonText(entry.stamp.by)},
                     {"demo"_L1, entry.demo}};
    for (const EntryField field : fieldsOf(kind))
        json[fieldKey(field)] = fieldJson(plan, entry, field);
    if (kind == LedgerKind::Funding)
        addFlow(fundingFlow(plan, entry), json);
    return json;
}

QString flowsText(const Plan& plan, const QVector<Entry>& entries)
{
    QString text;
    for (const Entry& entry : entries) {
        const FundingFlow flow = fundingFlow(plan, entry);
        text += u'\n' + fundingText(flow);
        for (const FundingFlow::Doubt doubt : flow.doubts)
            text += u"\n  ◆ "_s + fundingDoubtText(flow, doubt);
    }
    return text.isEmpty() ? text : text + u'\n';
}

QJsonObject headJson(const Snapshot& snapshot)
{
    QJsonObject json = reportHeadJson(snapshot);
    json["day"_L1] = snapshot.period.lastDay().toString(Qt::ISODate);
    return json;
}

} // namespace

QString ledgersText(const Snapshot& snapshot, const QVector<LedgerCount>& ledgers)
{
    TextTable table({{tr("Ledger"), Align::Left},
                     {tr("Code"), Align::Left},
                     {tr("Kind"), Align::Left},
                     {tr("Number of entries"), Align::Right},
                     {tr("Still open"), Align::Right},
                     {tr("Overdue"), Align::Right}});
    for (const LedgerCount& ledger : ledgers)
        table.addRow({ledger.name, ledger.code, ledgerKindLabel(ledger.kind),
                      QString::number(ledger.count), QString::number(ledger.open),
                      QString::number(ledger.overdue)});
    return reportHeading(snapshot, {tr("ledgers"), dayLabel(snapshot.period.lastDay())}) + u'\n' +
           table.text();
}

QJsonObject ledgersJson(const Snapshot& snapshot, const QVector<LedgerCount>& ledgers)
{
    QJsonArray list;
    for (const LedgerCount& ledger : ledgers)
        list.append(QJsonObject{{"code"_L1, ledger.code},
                                {"name"_L1, ledger.name},
                                {"kind"_L1, ledgerKindCode(ledger.kind)},
                                {"count"_L1, ledger.count},
                                {"open"_L1, ledger.open},
                                {"overdue"_L1, ledger.overdue}});
    QJsonObject json = headJson(snapshot);
    json["ledgers"_L1] = list;
    return json;
}

QString entriesText(const Snapshot& snapshot, const Ledger& ledger, const QVector<Entry>& entries,
                    const QVector<Price>& prices)
{
    const QVector<EntryField>& fields = columnsOf(ledger.kind);
    const auto isNumber = [](EntryField field) {
        return fieldSpec(field).type == FieldType::Number;
    };
    QVector<TextTable::Column> columns;
    for (const EntryField field : fields)
        columns.append(
            {fieldHeader(ledger.kind, field), isNumber(field) ? Align::Right : Align::Left});
    columns += {{tr("Light"), Align::Left}, {tr("Reason"), Align::Left}};
    TextTable table(columns);
    for (const Entry& entry : entries) {
        const Verdict verdict = judgeEntry(entry, snapshot.period.lastDay());
        QStringList cells;
        for (const EntryField field : fields)
            cells.append(fieldText(*snapshot.plan, entry, field));
        table.addRow(cells + QStringList{lightLabel(verdict.light), verdict.reason});
    }
    const QString heading =
        reportHeading(snapshot, {ledger.name, dayLabel(snapshot.period.lastDay()),
                                 tr("entries: %1").arg(entries.size())});
    if (entries.isEmpty())
        return heading;
    const QString text = heading + u'\n' + table.text();
    if (ledger.kind == LedgerKind::Prices)
        return text + pricesText(entries, prices);
    return ledger.kind == LedgerKind::Funding ? text + flowsText(*snapshot.plan, entries) : text;
}

QJsonObject entriesJson(const Snapshot& snapshot, const Ledger& ledger,
                        const QVector<Entry>& entries, const QVector<Price>& prices)
{
    QJsonArray list;
    for (const Entry& entry : entries) {
        QJsonObject json = entryJson(*snapshot.plan, ledger.kind, entry, snapshot.period.lastDay());
        if (ledger.kind == LedgerKind::Prices)
            addPrice(entry, prices, json);
        list.append(json);
    }
    QJsonObject json = headJson(snapshot);
    json["ledger"_L1] = ledger.code;
    json["entries"_L1] = list;
    return json;
}

QJsonArray ratesJson(const Snapshot& snapshot, const KeyProjects& projects)
{
    QJsonArray list;
    for (const ProjectRates& rates : projectRates(*snapshot.plan, projects))
        list.append(QJsonObject{{"region"_L1, reportName(*snapshot.plan, rates.region)},
                                {"listed"_L1, rates.listed},
                                {"started"_L1, rates.started},
                                {"started_share"_L1, jsonNumber(rates.startedShare())},
                                {"construction_without_start"_L1, rates.undated},
                                {"with_plan"_L1, rates.withPlan},
                                {"with_plan_and_completed"_L1, rates.withPlanAndCompleted},
                                {"completed_share"_L1, jsonNumber(rates.completedShare())}});
    return list;
}

} // namespace kmh
