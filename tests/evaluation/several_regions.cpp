// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/several_regions.h"

namespace kmh::test {

Plan planWithTwo(IndicatorKind kind, Calendar calendar)
{
    Plan plan = planWith(kind, calendar);
    Region haidong = plan.regions.last();
    haidong.id = kHaidong;
    haidong.name = haidong.shortName = QStringLiteral("海东市");
    plan.regions.append(haidong);
    return plan;
}

Plan planWithRate(Calendar calendar)
{
    Plan plan = planWithTwo(IndicatorKind::Rate, calendar);
    Indicator& rate = plan.indicators.first();
    rate.unit = QStringLiteral("%");
    rate.numerator = kAbove;
    rate.denominator = kBelow;
    for (const IndicatorId id : {kAbove, kBelow}) {
        Indicator count = plan.indicators.first();
        count.id = id;
        count.code = QStringLiteral("count-%1").arg(id.value);
        count.kind = IndicatorKind::Count;
        count.unit = QStringLiteral("个");
        count.overRegions = Aggregation::Sum;
        count.numerator.reset();
        count.denominator.reset();
        plan.indicators.append(count);
    }
    return plan;
}

Observation of(IndicatorId indicator, Observation observation)
{
    observation.indicator = indicator;
    return observation;
}

} // namespace kmh::test
