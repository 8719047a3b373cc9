// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// How a figure behaves and how often it can be had.
struct TargetKind
{
    IndicatorKind kind = IndicatorKind::Cumulative;
    Calendar calendar = Calendar::Xun;
    Aggregation overTime = Aggregation::Sum;
    Aggregation overRegions = Aggregation::Sum;
};

/// Told by the unit and the name: shares are rates, but for a share of the year's work that is done
/// (完成年度计划投资15%), which grows; 余额, 存栏 and 能力 are levels, as is 达到60家 of what is
/// not newly added; 家, 个 and 场次 count, other amounts add up. What the statistical offices
/// publish has their calendar: 增加值 monthly without January, 生产总值 quarterly, 价格 monthly
/// (the National Bureau of Statistics' yearly release calendar).
TargetKind targetKind(const QString& name, const QString& unit,
                      std::optional<Comparator> comparator);

} // namespace kmh
