// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/exchange/table_file.h"

#include <variant>

namespace kmh {

/// A period as people write it, which may depend on the indicator.
struct SpokenPeriod
{
    /// A day's is its 旬, so that any calendar's own period can be found from it.
    Period period = Period::year(2025);
    bool fromJanuary = false; ///< 1—3月: from January to the end of `period`
    QDate day = {};           ///< a day was written; the indicator's period that holds it is meant
    bool isOfAnyMonth = false; ///< 上旬: of a month said elsewhere, of which `period` knows nothing

    friend bool operator==(const SpokenPeriod&, const SpokenPeriod&) = default;
};

/// What goes without saying: the year, and in “中旬” the month as well.
struct PeriodContext
{
    int year = 0; ///< 0: nothing does
    int month = 0;
};

/// 2025-03-X2, 2025年3月中旬, 3月中旬, 三月, 1-3月, 一季度, 上半年, 2025.03.20, 20250320, 3月20日;
/// nothing for anything else.
std::optional<SpokenPeriod> readPeriodWords(const QString& text, const PeriodContext& context);

/// The same of a cell that may hold a day. A spreadsheet makes “2025-03” the 1st of March: as of
/// any day, the indicator's own period that holds it is meant.
std::optional<SpokenPeriod> readPeriodCell(const TableCell& cell, const PeriodContext& context);

/// The one period that stands in a longer text, such as a title; a year alone is none. Also tells
/// the year where there is one.
struct PeriodInText
{
    std::optional<SpokenPeriod> period = {};
    int year = 0;
};
PeriodInText findPeriod(const QString& text, const PeriodContext& context);

/// Which of an indicator's periods is meant, or why that cannot be known, as a sentence. `isTotal`:
/// the figures are running totals and nothing else.
std::variant<Period, QString> periodMeant(const SpokenPeriod& spoken, const Indicator& indicator,
                                          bool isTotal);

} // namespace kmh
