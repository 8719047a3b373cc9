// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/snapshot.h"

// The bundled workbooks as they are in the program, and the notice as it is in the repository. What
// the tests here expect of them was typed from the notice, never from data/plans.
namespace kmh::test {

/// The plan of the bundled workbook, loaded once.
const Plan& bundledPlan();

/// Everything reported in the demonstration workbook by the end of a period.
Snapshot demoSnapshot(const Period& period);

/// data/plans/2025q1/notice.txt.
const QString& publishedNotice();

/// A measure by its number in the notice.
const Measure& measureNo(int no);

/// A quote with what it was given for, for the message of a failed check.
struct GivenQuote
{
    QString what;
    MeasureId measure; ///< 0 where it belongs to none
    Quote quote;
};

/// Every quote of the plan.
QVector<GivenQuote> allQuotes(const Plan& plan);

} // namespace kmh::test
