// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledger_models.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? absentNumber() : text;
}

template<class Row>
Column<Row> measureColumn()
{
    return {kmh::tr("No."), [](const Row& row) { return QString::number(row.measureNo); },
            Qt::AlignHCenter | Qt::AlignVCenter};
}

QString stageLabel(Stage stage)
{
    switch (stage) {
    case Stage::Preliminary: return tr("preliminary work");
    case Stage::Factors: return tr("securing inputs");
    case Stage::Approval: return tr("approval");
    case Stage::Construction: return tr("construction");
    case Stage::Acceptance: return tr("acceptance");
    case Stage::Evaluation: return tr("post-evaluation");
    }
    Q_UNREACHABLE();
}

QString mechanismKindLabel(const QString& code)
{
    if (code == QLatin1String("action"))
        return tr("Action");
    if (code == QLatin1String("watch_list"))
        return tr("List");
    if (code == QLatin1String("ledger"))
        return tr("Ledger item");
    return tr("Mechanism");
}

QString dueText(const Deliverable& deliverable)
{
    return dayLabel(deliverable.due);
}

/// The notice's words the date was resolved from, where there are any.
QVariant dueWording(const DeliverableRow& row, int role)
{
    if (role != Qt::ToolTipRole || row.deliverable.dueWording.isEmpty())
        return {};
    return tr("%1 (%2)").arg(dueText(row.deliverable), row.deliverable.dueWording);
}

QString evidenceText(const DeliverableRow& row)
{
    return row.assessment.report ? orDash(row.assessment.report->evidence) : absentNumber();
}

} // namespace

QString deliverableStateText(const DeliverableAssessment& a, QDate due)
{
    using State = DeliverableReport::State;
    if (a.report && a.report->state == State::Done) {
        const qint64 late = due.daysTo(a.report->onDay);
        return late > 0 ? tr("done %1, %2 days late", nullptr, int(late))
                              .arg(dayLabel(a.report->onDay))
                              .arg(late)
                        : tr("done %1").arg(dayLabel(a.report->onDay));
    }
    if (a.daysLeft < 0)
        return tr("%1 days overdue", nullptr, int(-a.daysLeft)).arg(-a.daysLeft);
    if (a.daysLeft == 0)
        return tr("due, not done");
    return a.report && a.report->state == State::InProgress
               ? tr("in progress, %1 days left", nullptr, int(a.daysLeft)).arg(a.daysLeft)
               : tr("not started, %1 days left", nullptr, int(a.daysLeft)).arg(a.daysLeft);
}

DeliverableModel* makeDeliverableModel(QObject* parent)
{
    return new DeliverableModel(
        {measureColumn<DeliverableRow>(),
         lightColumn<DeliverableRow>(tr("Light")),
         {tr("Deliverable"), [](const DeliverableRow& row) { return row.deliverable.name; }},
         {tr("Due"), [](const DeliverableRow& row) { return dueText(row.deliverable); },
          Qt::AlignLeft | Qt::AlignVCenter, dueWording,
          [](const DeliverableRow& row) { return QVariant(row.deliverable.due); }},
         {tr("State"),
          [](const DeliverableRow& row) {
              return deliverableStateText(row.assessment, row.deliverable.due);
          }},
         {tr("Evidence"), evidenceText}},
        parent);
}

QVector<DeliverableRow> deliverableRows(const Assessment& assessment, SectorId sector)
{
    const Plan& plan = assessment.plan();
    QVector<DeliverableRow> rows;
    for (const Deliverable& deliverable : plan.deliverables) {
        if (plan.sectorOf(deliverable.measure).id != sector)
            continue;
        const DeliverableAssessment& a = assessment.deliverable(deliverable.id);
        rows.append({deliverable, a, a.light, plan.measure(deliverable.measure).no});
    }
    return rows;
}

ProjectModel* makeProjectModel(QObject* parent)
{
    const auto reported = [](const ProjectRow& row, auto text) {
        return row.report ? orDash(text(*row.report)) : absentNumber();
    };
    return new ProjectModel(
        {measureColumn<ProjectRow>(),
         {tr("Project or enterprise"), [](const ProjectRow& row) { return row.project.name; }},
         {tr("The notice asks"), [](const ProjectRow& row) { return row.project.askWording; }},
         {tr("Stage"),
          [reported](const ProjectRow& row) {
              return reported(row, [](const ProjectReport& r) { return stageLabel(r.stage); });
          }},
         {tr("Reported for"),
          [reported](const ProjectRow& row) {
              return reported(row, [](const ProjectReport& r) { return dayLabel(r.onDay); });
          },
          Qt::AlignLeft | Qt::AlignVCenter,
          {},
          [](const ProjectRow& row) {
              return row.report ? QVariant(row.report->onDay) : QVariant();
          }},
         {tr("Blocked by"),
          [reported](const ProjectRow& row) {
              return reported(row, [](const ProjectReport& r) { return r.blocker; });
          }}},
        parent);
}

QVector<ProjectRow> projectRows(const Assessment& assessment, SectorId sector)
{
    const Plan& plan = assessment.plan();
    const QVector<ProjectReport>& reports = assessment.snapshot->projectReports;
    QVector<ProjectRow> rows;
    for (const Project& project : plan.projects) {
        if (plan.sectorOf(project.measure).id != sector)
            continue;
        ProjectRow row{project, {}, plan.measure(project.measure).no};
        const auto report =
            std::find_if(reports.begin(), reports.end(),
                         [&](const ProjectReport& r) { return r.project == project.id; });
        if (report != reports.end())
            row.report = *report;
        rows.append(row);
    }
    return rows;
}

ArrangementModel* makeArrangementModel(QObject* parent)
{
    return new ArrangementModel(
        {measureColumn<ArrangementRow>(),
         {tr("Kind"), [](const ArrangementRow& row) { return row.kind; }},
         {tr("Name"), [](const ArrangementRow& row) { return row.name; }},
         {tr("Amount"), [](const ArrangementRow& row) { return orDash(row.amount); },
          Qt::AlignRight | Qt::AlignVCenter}},
        parent);
}

QVector<ArrangementRow> arrangementRows(const Assessment& assessment, SectorId sector)
{
    const Plan& plan = assessment.plan();
    QVector<ArrangementRow> rows;
    for (const Funding& funding : plan.fundings) {
        if (plan.sectorOf(funding.measure).id == sector)
            rows.append({tr("Funding"), funding.name,
                         tr("%1 %2").arg(formatNumber(funding.amount, 1), funding.unit),
                         plan.measure(funding.measure).no});
    }
    for (const Mechanism& mechanism : plan.mechanisms) {
        if (plan.sectorOf(mechanism.measure).id == sector)
            rows.append({mechanismKindLabel(mechanism.kindCode),
                         mechanism.name,
                         {},
                         plan.measure(mechanism.measure).no});
    }
    return rows;
}

} // namespace kmh
