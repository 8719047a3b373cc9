// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notice_report.h"

#include "core/domain/period.h"
#include "core/domain/text.h"
#include "core/notice/draft_plan.h"
#include "core/report/coverage_rows.h"
#include "core/report/json_value.h"
#include "core/report/model_json.h"
#include "core/report/text_table.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QString severityCode(NoticeIssue::Severity severity)
{
    return severity == NoticeIssue::Severity::Doubt ? QStringLiteral("doubt")
                                                    : QStringLiteral("note");
}

/// How many of each thing a measure has.
struct Counts
{
    int units = 0;
    int targets = 0;
    int deliverables = 0;
    int projects = 0;
    int others = 0; ///< mechanisms, money
};

QHash<DraftId, Counts> countsByMeasure(const Draft& draft)
{
    QHash<DraftId, Counts> counts;
    for (const DraftItem& item : draft.items) {
        if (!item.parent)
            continue;
        Counts& of = counts[*item.parent];
        of.units += contentOf<DraftResponsibility>(item) ? 1 : 0;
        of.targets += contentOf<DraftTarget>(item) ? 1 : 0;
        of.deliverables += contentOf<DraftDeliverable>(item) ? 1 : 0;
        of.projects += contentOf<DraftProject>(item) ? 1 : 0;
        of.others += contentOf<DraftMechanism>(item) || contentOf<DraftFunding>(item) ? 1 : 0;
    }
    return counts;
}

QString headText(const Draft& draft)
{
    const DraftHead& head = draft.head;
    QStringList lines{head.title};
    for (const QString& said : {head.documentNo, head.issuer, head.issued.toString(Qt::ISODate),
                                head.period ? periodLabel(*head.period) : QString()}) {
        if (!said.isEmpty())
            lines.append(said);
    }
    return lines.join(u'\n') + u'\n';
}

QString measuresText(const Draft& draft)
{
    const QHash<DraftId, Counts> counts = countsByMeasure(draft);
    TextTable table({{kmh::tr("No.")},
                     {kmh::tr("Measure")},
                     {kmh::tr("Units"), TextTable::Align::Right},
                     {kmh::tr("Targets"), TextTable::Align::Right},
                     {kmh::tr("Deliverables"), TextTable::Align::Right},
                     {kmh::tr("Projects"), TextTable::Align::Right},
                     {kmh::tr("Mechanisms, money"), TextTable::Align::Right}});
    for (const DraftItem& item : draft.items) {
        if (const auto* section = contentOf<DraftSection>(item))
            table.addRow({{}, section->title, {}, {}, {}, {}, {}});
        const auto* measure = contentOf<DraftMeasure>(item);
        if (!measure)
            continue;
        const Counts of = counts.value(item.id);
        table.addRow({QString::number(measure->no), measure->title, QString::number(of.units),
                      QString::number(of.targets), QString::number(of.deliverables),
                      QString::number(of.projects), QString::number(of.others)});
    }
    return table.text();
}

QString issuesText(const Draft& draft)
{
    QString text;
    for (const NoticeIssue& issue : draft.issues)
        text += kmh::tr("Line %1: %2").arg(issue.line).arg(issue.message) + u'\n';
    return text;
}

} // namespace

QJsonObject noticeJson(const Draft& draft)
{
    QJsonObject json = modelJson(planOf(draft));
    QJsonObject plan = json["plan"_L1].toObject();
    if (!draft.head.period)
        plan["period"_L1] = QJsonValue();
    plan["open"_L1] = int(openPoints(draft).size());
    json["plan"_L1] = plan;
    QJsonArray issues;
    for (const NoticeIssue& issue : draft.issues)
        issues.append(QJsonObject{
            {"line"_L1, issue.line},
            {"severity"_L1, severityCode(issue.severity)},
            {"message"_L1, issue.message},
            {"quote"_L1, issue.quote ? jsonText(issue.quote->in(draft.text)) : QJsonValue()}});
    json["issues"_L1] = issues;
    return json;
}

QString noticeText(const Draft& draft)
{
    const QString coverage = coverageSentence(coverageRows(planOf(draft)));
    return QStringList{headText(draft), measuresText(draft), coverage + u'\n', issuesText(draft)}
        .join(u'\n');
}

} // namespace kmh
