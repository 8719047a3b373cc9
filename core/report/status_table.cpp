// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status_table.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/explanation.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

namespace kmh {

namespace {

using Align = TextTable::Align;

TextTable emptyTable()
{
    return TextTable({{kmh::tr("No."), Align::Right},
                      {kmh::tr("Indicator"), Align::Left},
                      {kmh::tr("Region"), Align::Left},
                      {kmh::tr("Target"), Align::Right},
                      {kmh::tr("Due"), Align::Left},
                      {kmh::tr("Actual"), Align::Right},
                      {kmh::tr("Period"), Align::Left},
                      {kmh::tr("Plan to date"), Align::Right},
                      {kmh::tr("Completion"), Align::Right},
                      {kmh::tr("Ahead or behind (points)"), Align::Right},
                      {kmh::tr("Light"), Align::Left}});
}

QString targetText(const IndicatorAssessment& a, const Indicator& indicator)
{
    if (!a.target)
        return kmh::tr("to be set");
    return formatTarget(*a.target, indicator);
}

QStringList cells(const Plan& plan, const IndicatorAssessment& a)
{
    const Indicator& indicator = plan.indicator(a.indicator);
    return {QString::number(plan.measure(indicator.measure).no),
            indicator.name,
            plan.region(a.region).shortName,
            targetText(a, indicator),
            a.target ? a.target->due.code() : absentNumber(),
            formatValue(a.actual, indicator),
            a.actualPeriod ? a.actualPeriod->code() : absentNumber(),
            formatValue(a.planToDate, indicator),
            a.completion ? formatRatioPercent(*a.completion) : absentNumber(),
            a.lagPoints ? formatNumber(*a.lagPoints, 1) : absentNumber(),
            a.override ? kmh::tr("%1 (set by a person)").arg(lightText(a.light))
                       : lightText(a.light)};
}

/// Who set a light against the rule's, and why.
QString overrideNotes(const Plan& plan, const QVector<IndicatorAssessment>& rows)
{
    QString text;
    for (const IndicatorAssessment& a : rows) {
        if (a.override)
            text += kmh::tr("%1, %2: %3")
                        .arg(plan.indicator(a.indicator).name, reportName(plan, a.region),
                             reasonOf(plan, a)) +
                    u'\n';
    }
    return text;
}

} // namespace

QString statusTable(const Assessment& assessment, std::optional<SectorId> sector)
{
    TextTable table = emptyTable();
    const QVector<IndicatorAssessment> rows = statusRows(assessment, sector);
    for (const IndicatorAssessment& a : rows)
        table.addRow(cells(assessment.plan(), a));
    return reportHeading(assessment) + table.text() + overrideNotes(assessment.plan(), rows);
}

} // namespace kmh
