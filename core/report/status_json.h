// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// One verdict as a row of `kmhctl status` (design §8) and what stands beside it: target_upper (of
/// a range), straight_line_to_date, rule_light and override (who set another light, when and why,
/// or null), region_total (what the prefectures come to for the province's figure, and who is
/// missing from it).
///
/// completion is a ratio (0.878), lag_points in 百分点 and negative when behind, every other figure
/// in the indicator's unit; periods are codes. Gaps are positive while something is lacking. What
/// does not exist is null.
QJsonObject statusRowJson(const Assessment& assessment, const IndicatorAssessment& a);

/// An assessment as other programs read it, in the shape of `kmhctl status` (design §8); of one
/// sector, or of all.
QJsonObject statusJson(const Assessment& assessment, std::optional<SectorId> sector = {});

} // namespace kmh
