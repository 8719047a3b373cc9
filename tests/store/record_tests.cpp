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

TEST_CASE("A light set by a person is of its period and can be taken back")
{
    Editing editing;
    const Period period = Period::xun(2025, 1, 3);
    const auto lights = [&](const Period& assessed, const QDateTime& asOf = {}) {
        QStringList result;
        for (const LightOverride& set :
             editing.workbook.snapshot({.period = assessed, .asOf = asOf}).overrides)
            result.append(lightCode(set.light));
        return result.join(u' ');
    };
    editing.record(OverrideEdit{kFairsId, kProvinceId, period, Light::Watch},
                   QStringLiteral("雪灾停办"));
    const QDateTime first = editing.last();
    CHECK(lights(period) == u"watch");
    CHECK(lights(Period::xun(2025, 2, 1)).isEmpty());
    CHECK(lights(period, first.addMSecs(-1)).isEmpty());
    editing.record(OverrideEdit{kFairsId, kProvinceId, period, {}}, QStringLiteral("已补办"));
    CHECK(lights(period).isEmpty());
    CHECK(lights(period, first) == u"watch");
}

TEST_CASE("A break is noted for one region or all and can be withdrawn")
{
    Editing editing;
    const Period period = Period::month(2025, 2);
    editing.record(BreakEdit{kOutputId, {}, period}, QStringLiteral("口径调整"));
    editing.record(BreakEdit{kOutputId, kXiningId, period}, QStringLiteral("区划调整"));
    const QDateTime both = editing.last();
    REQUIRE(editing.plan()->breaks.size() == 2);
    CHECK_FALSE(editing.plan()->breaks.at(0).region);
    CHECK(editing.plan()->breaks.at(0).note == u"口径调整");
    CHECK(editing.plan()->breaks.at(1).region == kXiningId);
    editing.record(BreakEdit{kOutputId, {}, period, true}, QStringLiteral("误记"));
    REQUIRE(editing.plan()->breaks.size() == 1);
    CHECK(editing.plan()->breaks.first().region == kXiningId);
    const Snapshot then =
        editing.workbook.snapshot({.period = Period::quarter(2025, 1), .asOf = both});
    CHECK(then.plan->breaks.size() == 2);
}

TEST_CASE("A finding that may stand is acknowledged until that is withdrawn")
{
    Editing editing;
    editing.record(AcknowledgementEdit{QStringLiteral("fall/a")}, QStringLiteral("退库"));
    const QDateTime first = editing.last();
    REQUIRE(editing.workbook.acknowledgements().size() == 1);
    CHECK(editing.workbook.acknowledgements().first().finding == u"fall/a");
    CHECK(editing.workbook.acknowledgements().first().stamp.note == u"退库");
    CHECK(editing.workbook.acknowledgements(first.addMSecs(-1)).isEmpty());
    editing.record(AcknowledgementEdit{QStringLiteral("fall/a"), true}, QStringLiteral("再核"));
    CHECK(editing.workbook.acknowledgements().isEmpty());
    CHECK(editing.workbook.acknowledgements(first).size() == 1);
}

TEST_CASE("What a person sets against the figures needs a reason")
{
    Editing editing;
    const QString before = editing.text();
    const Edit edits[] = {
        OverrideEdit{kFairsId, kProvinceId, Period::quarter(2025, 1), Light::Met},
        OverrideEdit{kFairsId, kProvinceId, Period::quarter(2025, 1), {}},
        BreakEdit{kOutputId, {}, Period::month(2025, 2)},
        AcknowledgementEdit{QStringLiteral("fall/a")},
    };
    for (const Edit& edit : edits) {
        for (const QString& reason : {QString(), QStringLiteral(" \n")})
            CHECK(editing.refusal(edit, reason).contains(u"reason"));
    }
    CHECK(editing.text() == before);
    CHECK(editing.workbook.acknowledgements().isEmpty());
}

TEST_CASE("Nothing is recorded in a workbook that is open for reading only")
{
    const TinyWorkbook tiny;
    Workbook reading = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    Workbook bundled = Workbook::openBundled(Bundle::Plan);
    for (Workbook* workbook : {&reading, &bundled}) {
        try {
            workbook->record(RuleChoiceEdit{QStringLiteral("due-only")},
                             {QDateTime::currentDateTimeUtc(), QStringLiteral("调度员"), {}});
            FAIL("it was recorded");
        } catch (const Error& error) {
            CHECK(error.kind() == Error::Kind::CannotOpen);
            CHECK(error.sentence().contains(u"reading only"));
        }
        CHECK(workbook->plan()->lightRule == u"plan-ratio");
    }
}

TEST_CASE("What is recorded among demonstration figures is marked as one")
{
    Editing editing;
    editing.tiny.add({.period = QStringLiteral("2025-01-X1"),
                      .cumulative = 1,
                      .recordedAt = QStringLiteral("2025-01-12T00:00:00.000Z"),
                      .demo = true});
    editing.record(TargetEdit{kOutputId, kProvinceId, atLeast(5)});
    CHECK(editing.plan()->target(kOutputId, kProvinceId)->demo);
}

TEST_CASE("What was recorded can neither be changed nor removed")
{
    Editing editing;
    editing.record(CourseEdit{
        kFairsId, kProvinceId,
        PlannedCourse{
            kFairsId, kProvinceId, PlannedCourse::Shape::Points, {{Period::month(2025, 1), 12}}}});
    editing.record(RuleChoiceEdit{QStringLiteral("due-only")});
    editing.record(OverrideEdit{kFairsId, kProvinceId, Period::quarter(2025, 1), Light::Met},
                   QStringLiteral("原因"));
    editing.record(BreakEdit{kOutputId, {}, Period::month(2025, 2)}, QStringLiteral("原因"));
    editing.record(AcknowledgementEdit{QStringLiteral("fall/a")}, QStringLiteral("原因"));
    const std::pair<const char*, const char*> columns[] = {
        {"target", "value = 1"},
        {"planned_course", "demo = 1"},
        {"planned_course_point", "value = 1"},
        {"light_rule", "title = 'x'"},
        {"rule_choice", "rule = 'x'"},
        {"light_override", "light = 'met'"},
        {"series_break", "withdrawn = 1"},
        {"acknowledgement", "withdrawn = 1"},
    };
    for (const auto& [table, change] : columns) {
        INFO(table);
        const QString name = QLatin1String(table);
        CHECK_THROWS_AS(
            editing.tiny.exec(QStringLiteral("UPDATE %1 SET %2").arg(name, QLatin1String(change))),
            Error);
        CHECK_THROWS_AS(editing.tiny.exec(QStringLiteral("DELETE FROM %1").arg(name)), Error);
    }
}
