// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/amount_scanner.h"
#include "core/notice/name_marks.h"

namespace kmh {

/// Whether the words around a number with a unit make it something else than an amount.
bool isNoAmount(QStringView text, const Amount& amount, const NameMarks& marks);

/// Whether what is counted stands behind 以上 of an amount that is asked for: 新增50户以上规上企业.
bool namesThingsBehind(QStringView text, const Amount& amount);

/// Whether a number is where something comes from: 由30%提高到35%, 从10个增加到20个.
bool isFromTo(QStringView text, qsizetype number);

} // namespace kmh
