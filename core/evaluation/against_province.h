// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// How far a prefecture is ahead of the province (negative: behind it), in 百分点: of rates the
/// difference of the figures themselves, of everything else that of the completion rates (完成率).
/// Nothing where either does not exist, or they are of different periods. It compares with the
/// whole and ranks nobody.
std::optional<double> pointsAgainstProvince(const Plan& plan, const IndicatorAssessment& region,
                                            const IndicatorAssessment& province);

} // namespace kmh
