// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tiny_workbook.h"

namespace kmh::test {

/// The tiny plan with fairs reported to the end of February, more than 50 of them due by March's:
/// 2, 5, 9, 12, 16 and 20 in the province, the third of them first told as 12; 4 in Xining at the
/// end of February and 16 in the province a year before that.
inline TinyWorkbook fairsWorkbook()
{
    using namespace Qt::StringLiterals;
    TinyWorkbook tiny;
    const auto fairs = [&](const QString& period, double value, const QString& day,
                           qint64 region = kProvince) {
        tiny.add({.indicator = kFairs,
                  .region = region,
                  .period = period,
                  .cumulative = value,
                  .recordedAt = day + u"T01:00:00.000Z"_s});
    };
    fairs(u"2024-02-X3"_s, 16, u"2024-03-01"_s);
    fairs(u"2025-01-X1"_s, 2, u"2025-01-11"_s);
    fairs(u"2025-01-X2"_s, 5, u"2025-01-21"_s);
    fairs(u"2025-01-X3"_s, 12, u"2025-02-01"_s);
    fairs(u"2025-02-X1"_s, 12, u"2025-02-11"_s);
    fairs(u"2025-02-X2"_s, 16, u"2025-02-21"_s);
    fairs(u"2025-01-X3"_s, 9, u"2025-03-01"_s);
    fairs(u"2025-02-X3"_s, 20, u"2025-03-02"_s);
    fairs(u"2025-02-X3"_s, 4, u"2025-03-03"_s, kXining);
    return tiny;
}

} // namespace kmh::test
