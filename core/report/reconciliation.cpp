// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reconciliation.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"

namespace kmh {

namespace {

FindingRow findingRow(const Plan& plan, const Finding& finding)
{
    const Indicator& indicator = plan.indicator(finding.indicator);
    const Indicator compared = comparedIn(plan, finding);
    const double difference = finding.difference();
    FindingRow row{finding, indicator.measure, plan.sectorOf(indicator.measure).id,
                   findingLabel(finding.kind)};
    row.name = indicator.name;
    row.region = plan.region(finding.region).shortName;
    row.period = reportLabel(indicator.calendar, finding.period);
    row.shortPeriod = reportShortLabel(indicator.calendar, finding.period);
    row.found = formatValue(finding.found, indicator);
    row.expected = formatValue(finding.expected, compared);
    row.difference =
        (difference > 0 ? QStringLiteral("+") : QString()) + formatDifference(difference, compared);
    row.text = findingText(plan, finding);
    if (finding.acknowledged) {
        row.why = finding.acknowledged->stamp.note;
        row.by = finding.acknowledged->stamp.by;
        row.when = momentLabel(finding.acknowledged->stamp.at);
    }
    return row;
}

} // namespace

Reconciliation reconcile(const Plan& plan, const QVector<Finding>& findings)
{
    Reconciliation result;
    for (const Finding& finding : findings)
        (finding.acknowledged ? result.acknowledged : result.open)
            .append(findingRow(plan, finding));
    return result;
}

QString reconciliationSentence(const Reconciliation& reconciliation)
{
    const auto open = reconciliation.open.size();
    const auto acknowledged = reconciliation.acknowledged.size();
    if (open == 0 && acknowledged == 0)
        return tr("The figures go together; nothing to look at.");
    if (open == 0)
        return tr("Nothing left to look at; %1 explained.").arg(acknowledged);
    return tr("%1 to look at, %2 explained.").arg(open).arg(acknowledged);
}

QString reconciliationNote()
{
    return tr("Warnings only: nothing reported is changed here; a wrong figure is put right by "
              "whoever reported it.");
}

} // namespace kmh
