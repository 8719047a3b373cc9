// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// What the prefectures' figures come to beside the province's, in one sentence, for the period of
/// the province's figure or else of the one that is due: the total, or who is missing from it.
/// Empty where the indicator cannot be put together from prefectures.
QString regionTotalSentence(const Assessment& assessment, IndicatorId indicator);

} // namespace kmh
