// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace kmh {

enum class UnitKind {
    Count,   ///< 家 户 个 项 名 场次: things one can count off
    Goods,   ///< 吨 千瓦 件 台 平方米: what is made, and what works are big by
    Voltage, ///< 千伏 kA: what works are called by
    Extent,  ///< 亩 公里 平方公里
    Money,   ///< 元
    Share,   ///< % 个百分点 倍
    Time,    ///< 年 天 小时 个工作日
    Other,   ///< 摄氏度 微克/立方米
};

/// A unit of measurement as it stands behind a number.
struct QuantityUnit
{
    int length = 0; ///< of the text
    UnitKind kind = UnitKind::Count;
};

/// The unit that stands at a place of a text, the longest one, with what a stroke or a bracket adds
/// to it: 微克/立方米, 台（套）; nothing where there is none.
std::optional<QuantityUnit> unitAt(QStringView text, qsizetype at);

} // namespace kmh
