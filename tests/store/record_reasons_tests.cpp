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

} // namespace

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
    editing.record(
        TargetEdit{kOutputId, kProvinceId,
                   Target{kOutputId, kProvinceId, Comparator::AtLeast, 5, Period::year(2025), {}}});
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
