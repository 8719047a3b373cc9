// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status_table.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

#include <QtCore/QDateTime>

namespace kmh {

namespace {

using Align = TextTable::Align;

QString heading(const Assessment& assessment)
{
    const Snapshot& snapshot = *assessment.snapshot;
    QStringList parts{assessment.plan().shortTitle, periodLabel(assessment.period()),
                      kmh::tr("rule %1").arg(assessment.rule.reference())};
    if (snapshot.asOf.isValid())
        parts.append(
            kmh::tr("as of %1")
                .arg(snapshot.asOf.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    if (snapshot.demo)
        parts.append(kmh::tr("demonstration figures"));
    return parts.join(QStringLiteral(" · ")) + u'\n';
}

TextTable emptyTable()
{
    // The light stands last: its shapes are one or two columns wide, depending on the terminal.
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

/// As near to the shapes of ui/theme/light_icon.h as characters come.
QChar shape(Light light)
{
    switch (light) {
    case Light::Met: return u'✓';
    case Light::OnTrack: return u'●';
    case Light::Watch: return u'▲';
    case Light::Behind: return u'◆';
    case Light::NotDue: return u'○';
    case Light::Missing: return u'–';
    case Light::NotJudged: return u'·';
    }
    Q_UNREACHABLE();
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
            shape(a.light) + QLatin1Char(' ') +
                (a.override ? kmh::tr("%1 (set by a person)").arg(lightLabel(a.light))
                            : lightLabel(a.light))};
}

} // namespace

QString statusTable(const Assessment& assessment, std::optional<SectorId> sector)
{
    TextTable table = emptyTable();
    for (const IndicatorAssessment& a : statusRows(assessment, sector))
        table.addRow(cells(assessment.plan(), a));
    return heading(assessment) + table.text();
}

} // namespace kmh
