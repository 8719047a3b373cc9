// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// 计划进度 ÷ 目标, as a ratio beside completion (design §4); nothing without a plan to date or for
/// a target that is not above 0.
std::optional<double> planShare(const IndicatorAssessment& assessment);

/// How many lights of each kind groups hold together.
LightCount sumOf(const QVector<LightCount>& counts);

} // namespace kmh
