// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/against_province.h"

namespace kmh {

std::optional<double> pointsAgainstProvince(const Plan& plan, const IndicatorAssessment& region,
                                            const IndicatorAssessment& province)
{
    if (region.actualPeriod != province.actualPeriod)
        return {};
    const Indicator& indicator = plan.indicator(region.indicator);
    if (indicator.kind == IndicatorKind::Rate && indicator.unit == QLatin1String("%")) {
        if (!region.actual || !province.actual)
            return {};
        return *region.actual - *province.actual;
    }
    if (!region.completion || !province.completion)
        return {};
    return (*region.completion - *province.completion) * 100;
}

} // namespace kmh
