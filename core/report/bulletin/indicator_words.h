// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

// What the bulletin says of one indicator in the province or a prefecture.

/// Which gap its light is about (indicatorGap()); empty where nothing is lacking. What rounds to
/// nothing is said to be just short.
QString gapWords(const Assessment& assessment, const IndicatorAssessment& a);

/// How much is lacking to the target, which is no forecast: “距目标差9家”; empty where nothing is.
QString targetGapWords(const Assessment& assessment, const IndicatorAssessment& a);

/// “滞后”, “关注（人工改判）”.
QString lightWords(const IndicatorAssessment& a);

/// What it is of, for a figure that is not of the round itself: “1—2月”, “截至3月10日”; else empty.
QString figureTime(const Assessment& assessment, const IndicatorAssessment& a);

/// As a point of those that are not reached: its light, gap, target, figure and who leads.
Sentence shortfallSentence(const Assessment& assessment, const IndicatorAssessment& a);

/// As one of its sector's, with what changed since the round before.
Sentence standingSentence(const BulletinInput& input, const IndicatorAssessment& a);

/// Why it is not judged, not due or not there.
QString unjudgedReason(const Assessment& assessment, const IndicatorAssessment& a);

} // namespace kmh
