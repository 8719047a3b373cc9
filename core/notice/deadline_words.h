// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/notice/festivals.h"

#include <QtCore/QStringView>

#include <optional>

namespace kmh {

/// Words of a notice that name a day or a span of the calendar, whether or not anything is due
/// then.
struct DateWords
{
    enum class Kind {
        Day,       ///< 3月31日
        Span,      ///< 3月, 一季度, 上半年, 2025年
        SpanEnd,   ///< 3月底, 6月末, 一季度末, 年底
        Festival,  ///< 春节, 两节
        SolarTerm, ///< 春分
    };
    enum class Until {
        None,
        Before, ///< 前, 之前, 以前: in time until then
        Within, ///< 内, 之内
        During, ///< 期间
    };

    int start = 0;
    int length = 0; ///< 前 and its like included
    Kind kind = Kind::Day;
    Until until = Until::None;
    std::optional<int> year;      ///< where the words name it
    std::optional<int> month;     ///< of a day, a month and its parts
    int day = 0;                  ///< of Kind::Day
    std::optional<Period> period; ///< in the plan's year where they name none; not of a day
    std::optional<Festival> festival;
    int solarTerm = 0;          ///< as solarTermDay()
    bool bothFestivals = false; ///< 两节: 元旦 and 春节, or 春节 and 元宵
    bool inRange = false;       ///< the end of a range: 6—8月
};

/// Those of a text in their order; `plan` gives the year that is not named, and 季度末, 月底 alone.
/// 进度年, 年均 and other words that only begin like one are none.
QVector<DateWords> findDateWords(QStringView text, const Period& plan);

} // namespace kmh
