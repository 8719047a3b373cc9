// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/plan_share.h"

namespace kmh {

std::optional<double> planShare(const IndicatorAssessment& assessment)
{
    if (!assessment.target || !assessment.planToDate || assessment.target->value <= 0)
        return {};
    return *assessment.planToDate / assessment.target->value;
}

LightCount sumOf(const QVector<LightCount>& counts)
{
    LightCount sum;
    for (const LightCount& count : counts) {
        for (const Light light : kLights)
            sum[light] += count[light];
    }
    return sum;
}

} // namespace kmh
