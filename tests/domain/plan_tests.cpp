// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

const RegionId kProvince{630000};
const RegionId kXining{630100};
const RegionId kHaixi{632800};

Region regionOf(RegionId id, const QString& name, const QString& shortName)
{
    Region region;
    region.id = id;
    region.name = name;
    region.shortName = shortName;
    return region;
}

Target targetOf(RegionId region, double value)
{
    return {IndicatorId{3}, region, Comparator::AtLeast, value, Period::quarter(2025, 1), {}};
}

/// Two sections, one measure each; the first has a heading, the second has none.
Plan smallPlan()
{
    Plan plan;
    plan.noticeText =
        QStringLiteral("一、工业\n1.招商引资。出台\u2002措施。\n九、责任\n28.扛实责任。");
    plan.sectors = {{SectorId{1}, QStringLiteral("industry"), QStringLiteral("工业")},
                    {SectorId{2}, QStringLiteral("duty"), QStringLiteral("责任落实"),
                     Sector::Kind::Accountability}};
    plan.regions = {regionOf(kProvince, QStringLiteral("青海省"), QStringLiteral("全省")),
                    regionOf(kXining, QStringLiteral("西宁市"), QStringLiteral("西宁")),
                    regionOf(kHaixi, QStringLiteral("海西州"), QStringLiteral("海西"))};
    plan.units = {{UnitId{7}, QStringLiteral("省商务厅"), QStringLiteral("商务厅")}};
    plan.sections = {{SectionId{1}, 1, QStringLiteral("工业"), SectorId{1}, {0, 4}},
                     {SectionId{9}, 9, QStringLiteral("扛实责任"), SectorId{2}, {19, 4}}};
    Measure first;
    first.id = MeasureId{1};
    first.no = 1;
    first.section = SectionId{1};
    first.title = QStringLiteral("招商引资");
    first.quote = {5, 13};
    Measure last = first;
    last.id = MeasureId{28};
    last.no = 28;
    last.section = SectionId{9};
    last.title.clear();
    last.quote = {24, 8};
    plan.measures = {first, last};
    Indicator indicator;
    indicator.id = IndicatorId{3};
    indicator.measure = MeasureId{1};
    plan.indicators = {indicator};
    plan.targets = {targetOf(kProvince, 20), targetOf(kHaixi, 4)};
    return plan;
}

} // namespace

TEST_CASE("Things of a plan are found by their id")
{
    const Plan plan = smallPlan();
    CHECK(plan.sector(SectorId{2}).code == u"duty");
    CHECK(plan.region(kHaixi).shortName == u"海西");
    CHECK(plan.unit(UnitId{7}).name == u"省商务厅");
    CHECK(plan.section(SectionId{9}).no == 9);
    CHECK(plan.measure(MeasureId{28}).no == 28);
    CHECK(plan.indicator(IndicatorId{3}).measure == MeasureId{1});
}

TEST_CASE("A measure is shown in the sector of its section")
{
    const Plan plan = smallPlan();
    CHECK(plan.sectorOf(MeasureId{1}).code == u"industry");
    CHECK(plan.sectorOf(MeasureId{28}).code == u"duty");
}

TEST_CASE("The province comes before its prefectures")
{
    const Plan plan = smallPlan();
    CHECK(plan.province().id == kProvince);
    REQUIRE(plan.prefectures().size() == 2);
    CHECK(plan.prefectures().at(0).id == kXining);
    CHECK(plan.prefectures().at(1).id == kHaixi);
}

TEST_CASE("A target belongs to one indicator in one region")
{
    const Plan plan = smallPlan();
    REQUIRE(plan.target(IndicatorId{3}, kProvince));
    CHECK(plan.target(IndicatorId{3}, kProvince)->value == 20);
    REQUIRE(plan.target(IndicatorId{3}, kHaixi));
    CHECK(plan.target(IndicatorId{3}, kHaixi)->value == 4);
    CHECK(plan.target(IndicatorId{3}, kXining) == nullptr);
    CHECK(plan.target(IndicatorId{4}, kProvince) == nullptr);
}

TEST_CASE("A measure is named by its heading or else by its section")
{
    const Plan plan = smallPlan();
    CHECK(plan.measureLabel(plan.measures.first()) == u"1 招商引资");
    CHECK(plan.measureLabel(plan.measures.last()) == u"28 扛实责任");
}

TEST_CASE("The body of a measure is its paragraph without the number")
{
    const Plan plan = smallPlan();
    // “1.” takes two characters and “28.” three.
    CHECK(plan.body(plan.measures.first()).in(plan.noticeText) == u"招商引资。出台\u2002措施。");
    CHECK(plan.body(plan.measures.last()).in(plan.noticeText) == u"扛实责任。");
}

TEST_CASE("A wording is read without the layout spaces of the notice")
{
    const Plan plan = smallPlan();
    CHECK(plan.wording(plan.body(plan.measures.first())) == u"招商引资。出台措施。");
    CHECK(plan.wording(plan.sections.last().quote) == u"九、责任");
}

TEST_CASE("Amounts and counts accumulate and levels and rates do not")
{
    CHECK(accumulates(IndicatorKind::Cumulative));
    CHECK(accumulates(IndicatorKind::Count));
    CHECK_FALSE(accumulates(IndicatorKind::Level));
    CHECK_FALSE(accumulates(IndicatorKind::Rate));
    CHECK_FALSE(accumulates(IndicatorKind::Milestone));
}
