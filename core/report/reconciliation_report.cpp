// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reconciliation_report.h"

#include "core/domain/text.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QString tableOf(const QVector<FindingRow>& rows, bool acknowledged)
{
    QVector<TextTable::Column> columns{
        {tr("Doubt"), Align::Left},       {tr("Indicator"), Align::Left},
        {tr("Region"), Align::Left},      {tr("Period"), Align::Left},
        {tr("Figure"), Align::Right},     {tr("Held against"), Align::Right},
        {tr("Difference"), Align::Right}, {tr("In words"), Align::Left}};
    if (acknowledged)
        columns += {
            {tr("Explained by"), Align::Left}, {tr("When"), Align::Left}, {tr("Why"), Align::Left}};
    TextTable table(columns);
    for (const FindingRow& row : rows) {
        QStringList cells{row.kind,  row.name,     row.region,     row.period,
                          row.found, row.expected, row.difference, row.text};
        if (acknowledged)
            cells += {row.by, row.when, row.why};
        table.addRow(cells);
    }
    return rows.isEmpty() ? QString() : u'\n' + table.text();
}

QJsonObject findingJson(const Plan& plan, const FindingRow& row)
{
    const Finding& finding = row.finding;
    const Indicator& indicator = plan.indicator(finding.indicator);
    return {{"key"_L1, finding.key(plan)},
            {"kind"_L1, findingCode(finding.kind)},
            {"label"_L1, row.kind},
            {"code"_L1, indicator.code},
            {"measure"_L1, plan.measure(row.measure).no},
            {"sector"_L1, plan.sector(row.sector).name},
            {"name"_L1, indicator.name},
            {"region"_L1, reportName(plan, finding.region)},
            {"period"_L1, finding.period.code()},
            {"unit"_L1, indicator.unit},
            {"found"_L1, jsonNumber(finding.found)},
            {"expected"_L1, jsonNumber(finding.expected)},
            {"difference"_L1, jsonNumber(finding.difference())},
            {"text"_L1, row.text},
            {"acknowledged"_L1,
             finding.acknowledged ? jsonStamp(finding.acknowledged->stamp) : QJsonValue()}};
}

} // namespace

QString reconciliationText(const Snapshot& snapshot, const Reconciliation& reconciliation,
                           bool withAcknowledged)
{
    QString text = reportHeading(snapshot, {tr("reconciliation"), periodLabel(snapshot.period)}) +
                   reconciliationSentence(reconciliation) + u'\n' +
                   tableOf(reconciliation.open, false);
    if (withAcknowledged)
        text += tableOf(reconciliation.acknowledged, true);
    return text;
}

QJsonObject reconciliationJson(const Snapshot& snapshot, const Reconciliation& reconciliation,
                               bool withAcknowledged)
{
    const Plan& plan = *snapshot.plan;
    QJsonArray findings;
    for (const FindingRow& row : reconciliation.open)
        findings.append(findingJson(plan, row));
    if (withAcknowledged) {
        for (const FindingRow& row : reconciliation.acknowledged)
            findings.append(findingJson(plan, row));
    }
    QJsonObject json = reportHeadJson(snapshot);
    json["period"_L1] = snapshot.period.code();
    json["open"_L1] = reconciliation.open.size();
    json["acknowledged"_L1] = reconciliation.acknowledged.size();
    json["findings"_L1] = findings;
    return json;
}

} // namespace kmh
