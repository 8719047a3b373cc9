// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/amount_scanner.h"
#include "core/notice/clean_text.h"

namespace kmh {

/// What a measure's words ask for without a number that can be held against a figure, for a person
/// to make one of: 两位数增长, 翻一番, 不低于全国平均水平, and what scanAmounts() leaves unread. In
/// their order; places are those of the words.
QVector<UnreadAmount> findUnreadAmounts(const CleanText& words);

} // namespace kmh
