// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"

#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

TEST_CASE("A plan is read as it was stored")
{
    const TinyWorkbook tiny;
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const auto plan = workbook.plan();
    CHECK(workbook.plan() == plan); // loaded once

    SECTION("its head")
    {
        CHECK(plan->code == QStringLiteral("tiny"));
        CHECK(plan->documentNo == QStringLiteral("青政办函〔2025〕5号"));
        CHECK(plan->issued == QDate(2025, 1, 26));
        CHECK(plan->period == Period::quarter(2025, 1));
        CHECK(plan->lightRule == QStringLiteral("plan-ratio"));
    }
    SECTION("the province before the prefectures in their order")
    {
        REQUIRE(plan->regions.size() == 3);
        CHECK(plan->province().shortName == QStringLiteral("全省"));
        CHECK_FALSE(plan->province().tileRow.has_value());
        CHECK(plan->prefectures().first().id == RegionId{kXining});
        CHECK(plan->prefectures().first().kind == Region::Kind::City);
        CHECK(plan->prefectures().first().tileColumn == 2);
    }
    SECTION("measures with units and regions")
    {
        REQUIRE(plan->measures.size() == 3);
        const Measure& first = plan->measures.first();
        CHECK(first.title == QStringLiteral("稳产满产"));
        REQUIRE(first.units.size() == 1);
        CHECK(first.units.first().role == Role::Lead);
        CHECK(plan->wording(first.units.first().quote) == QStringLiteral("省工业和信息化厅"));
        CHECK(first.regions == QVector<RegionId>{{kXining}, {kHaixi}});
        CHECK(plan->measures.last().title.isEmpty());
        CHECK(plan->measures.last().units.first().role == Role::Responsible);
        CHECK(plan->measures.last().regionQuote.has_value());
        CHECK(plan->sectorOf(plan->measures.last().id).kind == Sector::Kind::Accountability);
    }
    SECTION("indicators with targets and plan points")
    {
        REQUIRE(plan->indicators.size() == 3);
        const Indicator& fairs = plan->indicator({kFairs});
        CHECK(fairs.kind == IndicatorKind::Count);
        CHECK(fairs.calendar == Calendar::Xun);
        CHECK(fairs.overRegions == Aggregation::Sum);
        CHECK_FALSE(fairs.guidance);
        const Target* target = plan->target({kFairs}, {kProvince});
        REQUIRE(target);
        CHECK(target->comparator == Comparator::MoreThan);
        CHECK(target->value == 50);
        CHECK(plan->wording(*target->quote) == QStringLiteral("超50场次"));
        CHECK(plan->indicator({kOutput}).guidance);
        CHECK_FALSE(plan->indicator({kOutput}).quote.has_value());
        REQUIRE(plan->courses.size() == 1);
        REQUIRE(plan->courses.first().points.size() == 2);
        CHECK(plan->courses.first().points.first().period == Period::month(2025, 1));
    }
    SECTION("tasks and quantities")
    {
        REQUIRE(plan->deliverables.size() == 2);
        CHECK(plan->deliverables.last().dueBasis == Deliverable::DueBasis::Notice);
        CHECK(plan->deliverables.last().due == QDate(2025, 3, 31));
        CHECK(plan->deliverables.last().dueWording == QStringLiteral("3月底前"));
        CHECK(plan->projects.first().askCode == QStringLiteral("commission"));
        CHECK(plan->mechanisms.first().kindCode == QStringLiteral("mechanism"));
        CHECK(plan->fundings.first().amount == 15);
        REQUIRE(plan->quantities.size() == 5);
        CHECK(plan->quantities.at(1).comparator == Comparator::MoreThan);
        CHECK_FALSE(plan->quantities.at(2).value.has_value());
        CHECK(plan->quantities.at(3).waived == QStringLiteral("项目名称的一部分"));
        CHECK(plan->waivers.size() == 1);
    }
}
