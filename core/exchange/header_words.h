// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_layout.h"

namespace kmh {

/// What a header that is a usual word says its column holds: 指标名称, 市州, 报告期, 本期值,
/// cumulative; nothing for anything else. Such a word is told by all of its text.
std::optional<ColumnRole> roleOfWord(const QString& header);

/// Whether a header speaks of something else than reported figures: 目标, 去年同期, 完成率, 序号,
/// 责任单位. Its column is passed over whatever else stands above it.
bool isOtherMatter(const QString& header);

/// Whether a row's name is that of a sum over others: 合计, 小计.
bool isTotalWord(const QString& text);

/// Whether a text is one of those below and above tables that are no part of them: 注：…, 填报人,
/// 审核, 制表日期.
bool isRemark(const QString& text);

} // namespace kmh
