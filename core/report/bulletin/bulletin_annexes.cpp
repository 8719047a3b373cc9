// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/report/attention.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/deliverable_words.h"
#include "core/report/bulletin/indicator_words.h"
#include "core/report/chase_list.h"
#include "core/report/report_head.h"

namespace kmh {

namespace {

using Align = BulletinTable::Align;

/// The light as its mark and word, which a printer without colour keeps.
QString lightCell(const IndicatorAssessment& a)
{
    return a.override ? tr("%1 (set by a person)").arg(lightText(a.light)) : lightText(a.light);
}

QString completionCell(const IndicatorAssessment& a)
{
    return a.completion ? formatRatioPercent(*a.completion) : absentNumber();
}

QString timeCell(const Indicator& indicator, const IndicatorAssessment& a)
{
    return a.actualPeriod ? reportShortLabel(indicator.calendar, *a.actualPeriod) : absentNumber();
}

BulletinTable indicatorTable(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    BulletinTable table;
    table.key = QStringLiteral("annex/indicators");
    table.caption = tr("How the targets stand");
    table.note = tr("“—” stands for a figure that does not exist. Completion is actual ÷ target. "
                    "Indicators whose target is still to be set are not listed.");
    table.landscape = true;
    table.columns = {{tr("Indicator"), 3.2},
                     {tr("Target"), 1.4, Align::Right},
                     {tr("Due"), 0.9, Align::Center},
                     {tr("Figure of"), 0.9, Align::Center},
                     {tr("Actual"), 1.4, Align::Right},
                     {tr("Plan to date"), 1.4, Align::Right},
                     {tr("Completion"), 1, Align::Right},
                     {tr("Light"), 1.2, Align::Center},
                     {tr("Who leads"), 3}};
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.region != plan.province().id || !a.target)
            continue;
        const Indicator& indicator = plan.indicator(a.indicator);
        table.rows.append({indicator.name, formatTarget(*a.target, indicator),
                           periodShortLabel(a.target->due), timeCell(indicator, a),
                           formatValue(a.actual, indicator), formatValue(a.planToDate, indicator),
                           completionCell(a), lightCell(a),
                           leadNames(plan, plan.measure(indicator.measure)).text});
    }
    return table;
}

BulletinTable regionTable(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    BulletinTable table;
    table.key = QStringLiteral("annex/regions");
    table.caption = tr("How the prefectures' targets stand");
    table.note = tr("In official order; this is no ranking.");
    table.columns = {{tr("Prefecture"), 1.1},
                     {tr("Indicator"), 3.2},
                     {tr("Target"), 1.4, Align::Right},
                     {tr("Actual"), 1.4, Align::Right},
                     {tr("Plan to date"), 1.4, Align::Right},
                     {tr("Completion"), 1, Align::Right},
                     {tr("Light"), 1.3, Align::Center}};
    for (const Region& region : plan.prefectures()) {
        for (const IndicatorAssessment& a : assessment.indicators) {
            if (a.region != region.id || !a.target)
                continue;
            const Indicator& indicator = plan.indicator(a.indicator);
            table.rows.append({regionWords(region), indicator.name,
                               formatTarget(*a.target, indicator), formatValue(a.actual, indicator),
                               formatValue(a.planToDate, indicator), completionCell(a),
                               lightCell(a)});
        }
    }
    return table;
}

BulletinTable deliverableTable(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    BulletinTable table;
    table.key = QStringLiteral("annex/deliverables");
    table.caption = tr("Deliverables overdue or due soon");
    table.columns = {{tr("Deliverable"), 3.4},
                     {tr("Due"), 1, Align::Center},
                     {tr("State"), 1.3, Align::Center},
                     {tr("Responsible units"), 3}};
    const DeliverableGroups groups = deliverableGroups(assessment);
    for (const DeliverableGroups::Item& item : groups.overdue + groups.soon) {
        const int left = item.assessment->daysLeft;
        const QString state = left <= 0   ? lateWords(-left)
                              : left == 1 ? tr("1 day left")
                                          : tr("%1 days left", nullptr, int(left)).arg(left);
        table.rows.append({item.deliverable->name, dayWords(assessment, item.deliverable->due),
                           state, leadNames(plan, plan.measure(item.deliverable->measure)).text});
    }
    return table;
}

BulletinTable chaseTable(const BulletinInput& input)
{
    BulletinTable table;
    table.key = QStringLiteral("annex/chase");
    table.caption = tr("Reports to be chased, one by one");
    const QVector<double> shares{2.4, 3, 1, 1, 1.3, 1};
    const QStringList titles = chaseHeaders();
    for (qsizetype i = 0; i < titles.size(); ++i)
        table.columns.append(
            {titles.at(i), shares.value(i, 1), i < 2 ? Align::Left : Align::Center});
    table.rows = chaseRows(input.assessment->plan(), input.due);
    return table;
}

} // namespace

QVector<BulletinTable> annexTables(const BulletinInput& input)
{
    QVector<BulletinTable> tables;
    for (BulletinTable table : {indicatorTable(*input.assessment), regionTable(*input.assessment),
                                deliverableTable(*input.assessment), chaseTable(input)}) {
        if (table.rows.isEmpty())
            continue;
        for (QStringList& row : table.rows) {
            for (QString& cell : row)
                cell = closedUp(cell);
        }
        table.caption = tr("Annex %1: %2").arg(tables.size() + 1).arg(table.caption);
        tables.append(table);
    }
    return tables;
}

} // namespace kmh
