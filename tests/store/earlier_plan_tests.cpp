// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of an earlier moment is read again only where something was recorded since, and is then
// the one of that moment.
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QDateTime day(int no)
{
    return QDateTime(QDate(2025, 2, no), QTime(0, 0), Qt::UTC);
}

void setTarget(Workbook& workbook, double value, int dayNo)
{
    Target target{IndicatorId{kOutput},     RegionId{kProvince},
                  Comparator::AtLeast,      value,
                  Period::quarter(2025, 1), {}};
    workbook.record(TargetEdit{target.indicator, target.region, target},
                    {day(dayNo), QStringLiteral("甲"), {}});
}

std::optional<double> targetAsOf(const Workbook& workbook, int dayNo)
{
    const Snapshot snapshot =
        workbook.snapshot({.period = Period::quarter(2025, 1), .asOf = day(dayNo)});
    const Target* target = snapshot.plan->target(IndicatorId{kOutput}, RegionId{kProvince});
    return target ? std::optional(target->value) : std::nullopt;
}

} // namespace

TEST_CASE("Each earlier moment has the target that was in force at it, whatever was asked before")
{
    const TinyWorkbook tiny;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    setTarget(workbook, 5, 10);
    setTarget(workbook, 6, 20);
    CHECK(targetAsOf(workbook, 9) == std::nullopt);
    CHECK(targetAsOf(workbook, 10) == 5.0);
    CHECK(targetAsOf(workbook, 19) == 5.0);
    CHECK(targetAsOf(workbook, 20) == 6.0);
    CHECK(targetAsOf(workbook, 9) == std::nullopt);
    // By a program that minds no clock; record() would refuse it.
    tiny.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, value, due, recorded_at,"
                             " recorded_by) VALUES (?, ?, 7, '2025Q1', ?, '甲')"),
              {kOutput, kProvince, day(15).toString(Qt::ISODateWithMs)});
    CHECK(targetAsOf(workbook, 19) == 7.0);
    CHECK(targetAsOf(workbook, 10) == 5.0);
    CHECK(targetAsOf(workbook, 28) == 6.0);
}

TEST_CASE("Where nothing was recorded since, the earlier plan is the present one")
{
    const TinyWorkbook tiny;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    const auto planAt = [&](int dayNo) {
        return workbook.snapshot({.period = Period::quarter(2025, 1), .asOf = day(dayNo)}).plan;
    };
    CHECK(planAt(1) == workbook.plan());
    setTarget(workbook, 5, 10);
    CHECK(planAt(10) == workbook.plan());
    CHECK(planAt(1) != workbook.plan());
    CHECK(planAt(1) == planAt(9));
}
