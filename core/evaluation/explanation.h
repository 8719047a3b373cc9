// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

// Why an indicator's light is what it is, in words; made when somebody asks, not for every light.

/// One sentence with the figures that decided; names the person and the reason where a person set
/// the light.
QString reasonOf(const Plan& plan, const IndicatorAssessment& a);

/// What the rule alone would say.
QString ruleReasonOf(const Plan& plan, const IndicatorAssessment& a);

/// Rule, formula, inputs and reason of one of the assessment's verdicts.
Explanation explain(const Assessment& assessment, const IndicatorAssessment& a);

} // namespace kmh
