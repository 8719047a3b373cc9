// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/late_reports.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

std::shared_ptr<const Plan> tinyPlan()
{
    static const TinyWorkbook tiny;
    static const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    return workbook.plan();
}

FirstReport reported(qint64 indicator, const char* period, const char* at)
{
    return {{indicator},
            {kProvince},
            *Period::parse(QString::fromLatin1(period)),
            QDateTime::fromString(QString::fromLatin1(at), Qt::ISODateWithMs)};
}

/// A version of an entry that is due on 10 March.
Entry version(const char* state, QDate on, QDate due = {2025, 3, 10})
{
    Entry entry;
    entry.id = {7};
    entry.set(EntryField::Name, QStringLiteral("用电指标不足"));
    entry.set(EntryField::State, QString::fromLatin1(state));
    entry.set(EntryField::OnDay, on);
    entry.set(EntryField::Due, due);
    return entry;
}

QDate march(int day)
{
    return {2025, 3, day};
}

} // namespace

TEST_CASE("A figure of a ten-day period is in time on the day after it, as Beijing counts days")
{
    const auto plan = tinyPlan();
    // 16:00 UTC is midnight in Beijing.
    CHECK(lateReports(*plan, {reported(kPotash, "2025-02-X1", "2025-02-11T15:59:59.000Z")})
              .isEmpty());
    const auto late =
        lateReports(*plan, {reported(kFairs, "2025-02-X1", "2025-02-11T16:00:00.000Z")});
    REQUIRE(late.size() == 1);
    CHECK(late.first().due == QDate(2025, 2, 11));
    CHECK(late.first().came == QDate(2025, 2, 12));
    CHECK(late.first().days() == 1);
    CHECK(late.first().indicator == IndicatorId{kFairs});
}

TEST_CASE("A figure whose release is announced is in time on that very day")
{
    Plan plan = *tinyPlan();
    const Period january = *Period::parse(QStringLiteral("2025-01"));
    plan.releaseDates = {{{kOutput}, january, {2025, 2, 17}, {}}};
    CHECK(lateReports(plan, {reported(kOutput, "2025-01", "2025-02-17T10:00:00.000Z")}).isEmpty());
    const auto late = lateReports(plan, {reported(kOutput, "2025-01", "2025-02-19T10:00:00.000Z")});
    REQUIRE(late.size() == 1);
    CHECK(late.first().days() == 2);
}

TEST_CASE("A period the indicator is not asked for is never late")
{
    CHECK(lateReports(*tinyPlan(), {reported(kPotash, "2025-01", "2025-03-30T10:00:00.000Z")})
              .isEmpty());
}

TEST_CASE("An entry finished after it was due is late by the days between")
{
    CHECK(lateEntry({version("done", march(22))})->days() == 12);
    CHECK_FALSE(lateEntry({version("done", march(10))}));
    CHECK_FALSE(lateEntry({version("in_progress", march(22))})); // owed, not late
    CHECK_FALSE(lateEntry({version("done", march(22), QDate())}));
    CHECK_FALSE(lateEntry({}));
}

TEST_CASE("A matter is in time when it was answered in time, however late it is struck off")
{
    CHECK_FALSE(lateEntry({version("assigned", march(1)), version("answered", march(9)),
                           version("closed", march(20))}));
    CHECK(lateEntry({version("assigned", march(1)), version("answered", march(13)),
                     version("closed", march(20))})
              ->days() == 3);
    CHECK(lateEntry({version("assigned", march(1)), version("answered", march(13))})->days() == 3);
}

TEST_CASE("What was taken up again counts from the last time it was finished")
{
    CHECK(lateEntry({version("answered", march(9)), version("assigned", march(11)),
                     version("answered", march(15))})
              ->came == march(15));
    CHECK_FALSE(lateEntry({version("answered", march(13)), version("assigned", march(14))}));
}

TEST_CASE("A day corrected while the state lasts is the day it was finished on")
{
    CHECK_FALSE(lateEntry({version("answered", march(13)), version("answered", march(9))}));
    CHECK(lateEntry({version("answered", march(9)), version("answered", march(12)),
                     version("closed", march(20))})
              ->came == march(12));
    // What is said of the day it was struck off says nothing of the day it was answered.
    CHECK_FALSE(lateEntry({version("answered", march(9)), version("closed", march(20)),
                           version("closed", march(21))}));
}

TEST_CASE("What does not say on which day it was finished counts from the day it was recorded")
{
    Entry answered = version("answered", QDate());
    answered.stamp.at = QDateTime({2025, 3, 10}, {15, 59, 59}, Qt::UTC);
    CHECK_FALSE(lateEntry({version("assigned", march(1)), answered}));
    answered.stamp.at = QDateTime({2025, 3, 10}, {16, 0}, Qt::UTC); // the 11th in Beijing
    CHECK(lateEntry({version("assigned", march(1)), answered})->days() == 1);
}
