// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notice_report.h"

#include "core/domain/period.h"
#include "core/domain/text.h"
#include "core/notice/draft_plan.h"
#include "core/notice/line_index.h"
#include "core/report/coverage_rows.h"
#include "core/report/json_value.h"
#include "core/report/model_json.h"
#include "core/report/text_table.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

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

/// The reader's, and what nobody would notice otherwise: words that nothing was made of.
QVector<NoticeIssue> issuesOf(const Draft& draft, const QVector<OpenPoint>& open)
{
    using Kind = OpenPoint::Kind;
    QVector<NoticeIssue> issues = draft.issues;
    const LineIndex lines(draft.text);
    for (const OpenPoint& point : open) {
        const bool isTold = point.kind == Kind::Uncovered || point.kind == Kind::NoUnit ||
                            point.kind == Kind::NoSector;
        if (isTold && point.quote)
            issues.append({lines.lineOf(point.quote->start), NoticeIssue::Severity::Doubt,
                           point.sentence, point.quote});
    }
    std::stable_sort(issues.begin(), issues.end(),
                     [](const NoticeIssue& a, const NoticeIssue& b) { return a.line < b.line; });
    return issues;
}

QString issuesText(const Draft& draft)
{
    QString text;
    for (const NoticeIssue& issue : issuesOf(draft, openPoints(draft)))
        text += kmh::tr("Line %1: %2").arg(issue.line).arg(issue.message) + u'\n';
    return text;
}

QJsonArray issuesJson(const Draft& draft, const QVector<OpenPoint>& open)
{
    QJsonArray issues;
    for (const NoticeIssue& issue : issuesOf(draft, open))
        issues.append(QJsonObject{
            {"line"_L1, issue.line},
            {"severity"_L1, severityCode(issue.severity)},
            {"message"_L1, issue.message},
            {"quote"_L1, issue.quote ? jsonText(issue.quote->in(draft.text)) : QJsonValue()}});
    return issues;
}

/// Days that planOf() takes from a period where the notice gives none.
void forgetPeriod(Plan& plan)
{
    for (Deliverable& deliverable : plan.deliverables) {
        if (deliverable.dueBasis == Deliverable::DueBasis::Plan)
            deliverable.due = {};
    }
}

/// The sections of a model with no target due.
QJsonArray withoutDue(QJsonArray sections)
{
    for (QJsonValueRef sectionRef : sections) {
        QJsonObject section = sectionRef.toObject();
        QJsonArray measures = section["measures"_L1].toArray();
        for (QJsonValueRef measureRef : measures) {
            QJsonObject measure = measureRef.toObject();
            QJsonArray targets = measure["targets"_L1].toArray();
            for (QJsonValueRef targetRef : targets) {
                QJsonObject target = targetRef.toObject();
                target["due"_L1] = QJsonValue();
                targetRef = target;
            }
            measure["targets"_L1] = targets;
            measureRef = measure;
        }
        section["measures"_L1] = measures;
        sectionRef = section;
    }
    return sections;
}

} // namespace

QJsonObject noticeJson(const Draft& draft)
{
    const QVector<OpenPoint> open = openPoints(draft);
    Plan read = planOf(draft, Undecided::Listed);
    if (!draft.head.period)
        forgetPeriod(read);
    QJsonObject json = modelJson(read);
    QJsonObject plan = json["plan"_L1].toObject();
    plan["open"_L1] = int(open.size());
    if (!draft.head.period) {
        plan["code"_L1] = draft.head.code;
        plan["period"_L1] = QJsonValue();
        json["sections"_L1] = withoutDue(json["sections"_L1].toArray());
    }
    json["plan"_L1] = plan;
    json["issues"_L1] = issuesJson(draft, open);
    return json;
}

QString noticeText(const Draft& draft)
{
    const QString coverage = coverageSentence(coverageRows(planOf(draft)));
    return QStringList{headText(draft), measuresText(draft), coverage + u'\n', issuesText(draft)}
        .join(u'\n');
}

} // namespace kmh
