// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/course_report.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// A course as other programs read it: the row of `kmhctl status` (statusRowJson) with plan,
/// period, as_of, rule, rule_version and demo, and beside it
/// - calendar, time_aggregation, region_aggregation: how the indicator is reported and added up;
/// - target_set: {"by","at","reason"} of a target a person set, else null; plan_shape: points,
///   linear, shares or flat where a course was planned, else null;
/// - points: [{"period","actual","quality","revised","break","plan","last_year","region_total"}] by
///   reporting period; quality is preliminary, final or estimated, null without a figure;
/// - year_on_year: {"period","then","now","change","change_unit"} or null where nothing is
///   comparable; change_unit is percent or points;
/// - period_totals: [{"period","value","missing":[periods]}];
/// - chain: {"from","actual","plan_to_date","links":[{"period","planned_end","planned","required",
///   "shortfall","remaining_xun","required_per_xun","added_per_xun"}]} or null;
/// - backtest: {"one_ahead","all","forecasts":[{"made_at","of","ahead","value","low","high",
///   "actual","error","within_band"}]} or null; one_ahead (the forecasts of the next 旬) and all
///   are {"count","mean_absolute_error","within_band","share_within_band"}.
///
/// Shares are ratios, every other figure is in the indicator's unit; what does not exist is null.
QJsonObject courseJson(const CourseReport& report);

} // namespace kmh
