// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"
#include "core/notice/draft.h"

namespace kmh {

/// The place whose government or department issued a notice, by the issuer's name or, where that
/// names none, by the title: 苏州市 of 苏州市人民政府办公室, 永顺县 of 永顺县2026年一季度…措施.
/// Empty where neither names one, as 省商务厅.
QString placeOf(const DraftHead& head);

/// The same where it is neither the registers' whole nor one of its parts, so that 各县（市、区）
/// of the notice are not the registers' regions; empty where it is, and where none was named.
QString placeOutside(const Registers& registers, const DraftHead& head);

} // namespace kmh
