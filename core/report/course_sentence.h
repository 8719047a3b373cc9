// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// What remains to be done for an indicator, in one sentence: what each remaining 旬 must bring and
/// how that compares with the mean so far; or that the target is reached, still to be set, or past.
QString courseSentence(const Assessment& assessment, const IndicatorAssessment& indicator);

/// 测算，非填报依据: stands beside everything that is calculated and not reported.
QString calculationNote();

} // namespace kmh
