// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/counted_name.h"
#include "core/notice/quantity_reader.h"

namespace kmh {

/// What an amount is there for, and a sentence where that is a guess.
struct QuantityClass
{
    FoundQuantity::Class kind = FoundQuantity::Class::Target;
    QString doubt = {};
};

/// Told by the words of its clause: 年产 before it or a product and 项目 behind it make a capacity,
/// 资金 and 安排 money, 去年 and 现有 a count of what is there; anything else is asked for.
QuantityClass classOf(QStringView text, const Amount& amount, const AmountClause& clause);

} // namespace kmh
