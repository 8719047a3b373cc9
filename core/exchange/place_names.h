// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// What a place is called in short where nobody says: 海西 for 海西蒙古族藏族自治州, 内蒙古 for
/// 内蒙古自治区. The names of the 55 nationalities are those of GB/T 3304.
QString shortPlaceName(const QString& name);

/// 全省 for the whole of a province, 全市 for a city's.
QString shortNameOfWhole(const QString& name);

/// What a part of the whole is, by its name: 市 of a province is a City, 地区 and 盟 are
/// Prefectures, 县 and 区 are Counties.
Region::Kind kindOfPart(const QString& name, const QString& whole);

} // namespace kmh
