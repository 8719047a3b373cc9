// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/region_sentence.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/roll_up.h"

namespace kmh {

namespace {

QString namesOf(const Plan& plan, const QVector<RegionId>& regions)
{
    QStringList names;
    for (const RegionId region : regions)
        names.append(plan.region(region).shortName);
    return names.join(tr(", "));
}

/// How the total was made, in the words of the indicator's own aggregation.
QString totalText(const Indicator& indicator, double value)
{
    const QString figure = formatValue(value, indicator);
    if (indicator.numerator)
        return tr("the prefectures' sums give %1").arg(figure);
    return indicator.overRegions == Aggregation::Mean
               ? tr("the prefectures average %1").arg(figure)
               : tr("the prefectures add up to %1").arg(figure);
}

} // namespace

QString regionTotalSentence(const Assessment& assessment, IndicatorId id)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(id);
    const IndicatorAssessment& province = assessment.provincial(id);
    const auto& period = province.isCurrent() ? province.actualPeriod : province.expected;
    if (!period)
        return {};
    const RegionTotal total = regionTotal(*assessment.snapshot, indicator, *period);
    if (total.isIncomplete())
        return tr("incomplete: %1 not reported for %2")
            .arg(namesOf(plan, total.missing), reportShortLabel(indicator.calendar, *period));
    if (!total.value)
        return {};
    const QString sum = totalText(indicator, *total.value);
    return province.isCurrent()
               ? tr("%1; the province reports %2").arg(sum, formatValue(province.actual, indicator))
               : tr("%1; the province has not reported").arg(sum);
}

} // namespace kmh
