// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const IndicatorId kFairsId{kFairs};
const IndicatorId kOutputId{kOutput};
const RegionId kProvinceId{kProvince};
const RegionId kXiningId{kXining};

Target atLeast(double value)
{
    return {kOutputId, kProvinceId, Comparator::AtLeast, value, Period::month(2025, 2), {}};
}

/// An in-force target's value as of a moment; none for no target.
std::optional<double> outputTarget(const Workbook& workbook, const QDateTime& asOf)
{
    const Snapshot snapshot = workbook.snapshot({.period = Period::quarter(2025, 1), .asOf = asOf});
    const Target* target = snapshot.plan->target(kOutputId, kProvinceId);
    return target ? std::optional(target->value) : std::nullopt;
}

} // namespace

TEST_CASE("A target that was set is in force from its moment on, with who set it")
{
    Editing editing;
    editing.record(TargetEdit{kOutputId, kProvinceId, atLeast(5)}, QStringLiteral("会议定"));
    const Target* set = editing.plan()->target(kOutputId, kProvinceId);
    REQUIRE(set);
    CHECK(set->value == 5);
    CHECK(set->due == Period::month(2025, 2));
    CHECK_FALSE(set->quote);
    CHECK_FALSE(set->demo);
    CHECK(set->stamp.by == u"调度员");
    CHECK(set->stamp.note == u"会议定");
    CHECK(set->stamp.at == editing.last());
    CHECK(outputTarget(editing.workbook, editing.last()) == 5.0);
    CHECK_FALSE(outputTarget(editing.workbook, editing.last().addMSecs(-1)));
}

TEST_CASE("A newer target supersedes the one before, and taking it back leaves none")
{
    Editing editing;
    editing.record(TargetEdit{kOutputId, kProvinceId, atLeast(5)});
    const QDateTime first = editing.last();
    editing.record(TargetEdit{kOutputId, kProvinceId, atLeast(6)});
    const QDateTime second = editing.last();
    CHECK(editing.plan()->targets.size() == 3); // the notice's two and this one
    editing.record(TargetEdit{kOutputId, kProvinceId, {}});
    CHECK_FALSE(editing.plan()->target(kOutputId, kProvinceId));
    CHECK(outputTarget(editing.workbook, first) == 5.0);
    CHECK(outputTarget(editing.workbook, second) == 6.0);
    CHECK_FALSE(outputTarget(editing.workbook, editing.last()));
}

TEST_CASE("A range is kept with both ends and refused the wrong way round")
{
    Editing editing;
    Target range = atLeast(3);
    range.comparator = Comparator::Between;
    range.upper = 5;
    editing.record(TargetEdit{kOutputId, kProvinceId, range});
    const Target* set = editing.plan()->target(kOutputId, kProvinceId);
    REQUIRE(set);
    CHECK(set->comparator == Comparator::Between);
    CHECK(set->value == 3);
    CHECK(set->upper == 5.0);
    range.upper = 2.5;
    CHECK(editing.refusal(TargetEdit{kOutputId, kProvinceId, range}).contains(u"upper end"));
    CHECK(editing.plan()->target(kOutputId, kProvinceId)->upper == 5.0);
}

TEST_CASE("What a clock that is behind records is refused, since it would never be in force")
{
    Editing editing;
    editing.record(TargetEdit{kOutputId, kProvinceId, atLeast(5)});
    editing.clock = editing.clock.addSecs(-3600);
    CHECK(editing.refusal(TargetEdit{kOutputId, kProvinceId, atLeast(6)}).contains(u"clock"));
    CHECK(editing.plan()->target(kOutputId, kProvinceId)->value == 5);
    // Another kind of entry has a newest row of its own.
    editing.record(RuleChoiceEdit{QStringLiteral("due-only")});
    CHECK(editing.plan()->lightRule == u"due-only");
}

TEST_CASE("The notice's own targets can neither be changed nor taken back")
{
    Editing editing;
    Target softer = atLeast(40);
    softer.indicator = kFairsId;
    for (const auto& target : {std::optional(softer), std::optional<Target>()}) {
        const QString refused = editing.refusal(TargetEdit{kFairsId, kProvinceId, target});
        CHECK(refused.contains(u"促销活动场次"));
    }
    CHECK(editing.plan()->target(kFairsId, kProvinceId)->value == 50);
    // The office's own targets for a prefecture are not the notice's.
    softer.region = kXiningId;
    editing.record(TargetEdit{kFairsId, kXiningId, softer});
    CHECK(editing.plan()->target(kFairsId, kXiningId)->value == 40);
}

TEST_CASE("A planned course supersedes the one before with all its points")
{
    Editing editing;
    const auto points = [&](const QDateTime& asOf) {
        const Snapshot snapshot =
            editing.workbook.snapshot({.period = Period::quarter(2025, 1), .asOf = asOf});
        const PlannedCourse* course = snapshot.plan->course(kFairsId, kProvinceId);
        return course ? course->points : QVector<PlannedCourse::Point>();
    };
    using Points = QVector<PlannedCourse::Point>;
    const Points original = {{Period::month(2025, 1), 10}, {Period::month(2025, 2), 30}};
    const Points planned = {{Period::xun(2025, 1, 2), 4}, {Period::month(2025, 1), 12}};
    editing.record(
        CourseEdit{kFairsId, kProvinceId,
                   PlannedCourse{kFairsId, kProvinceId, PlannedCourse::Shape::Points, planned}});
    const QDateTime first = editing.last();
    CHECK(points({}) == planned);
    CHECK(points(first.addMSecs(-1)) == original);
    editing.record(CourseEdit{kFairsId, kProvinceId, {}});
    CHECK_FALSE(editing.plan()->course(kFairsId, kProvinceId));
    CHECK(points(first) == planned);
}

TEST_CASE("A course with two values for one period is refused")
{
    Editing editing;
    const QString before = editing.text();
    const PlannedCourse twice{kFairsId,
                              kProvinceId,
                              PlannedCourse::Shape::Points,
                              {{Period::month(2025, 1), 4}, {Period::month(2025, 1), 5}}};
    CHECK(editing.refusal(CourseEdit{kFairsId, kProvinceId, twice}).contains(u"1/2025"));
    CHECK(editing.text() == before);
}

TEST_CASE("A course of another shape is kept as it is")
{
    Editing editing;
    PlannedCourse shares{
        kOutputId, kXiningId, PlannedCourse::Shape::Shares, {{Period::quarter(2025, 1), 0.2}}};
    shares.referenceYear = 2024;
    editing.record(CourseEdit{kOutputId, kXiningId, shares});
    const PlannedCourse* kept = editing.plan()->course(kOutputId, kXiningId);
    REQUIRE(kept);
    CHECK(kept->shape == PlannedCourse::Shape::Shares);
    CHECK(kept->referenceYear == 2024);
    CHECK(kept->points == shares.points);
    for (const auto shape : {PlannedCourse::Shape::Linear, PlannedCourse::Shape::Flat}) {
        editing.record(
            CourseEdit{kOutputId, kXiningId, PlannedCourse{kOutputId, kXiningId, shape}});
        CHECK(editing.plan()->course(kOutputId, kXiningId)->shape == shape);
    }
}
