// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

template<class EditType>
EditType inverse(const EditType& edit, const Plan& plan,
                 const QVector<LightOverride>& overrides = {},
                 const QVector<Acknowledgement>& acknowledgements = {})
{
    Snapshot before = snapshotOf(plan, u"2025-01-X3", {});
    before.overrides = overrides;
    const auto found = inverseOf(edit, before, acknowledgements);
    REQUIRE(found);
    REQUIRE(std::holds_alternative<EditType>(*found));
    return std::get<EditType>(*found);
}

} // namespace

TEST_CASE("Undoing a target puts back the one before or takes it away")
{
    Plan plan = planWith(IndicatorKind::Level);
    const TargetEdit edit{kIndicator, kProvince, target(Comparator::AtLeast, 5)};
    CHECK_FALSE(inverse(edit, plan).target);
    plan.targets = {target(Comparator::AtMost, 7),
                    target(Comparator::AtMost, 8, Period::quarter(2025, 1), kXining)};
    const TargetEdit back = inverse(edit, plan);
    CHECK(back.indicator == kIndicator);
    CHECK(back.region == kProvince);
    REQUIRE(back.target);
    CHECK(back.target->value == 7);
    CHECK(back.target->comparator == Comparator::AtMost);
    // What was taken away comes back the same way.
    CHECK(inverse(TargetEdit{kIndicator, kXining, {}}, plan).target->value == 8);
}

TEST_CASE("Undoing a course puts back the one before or the default")
{
    Plan plan = planWith(IndicatorKind::Level);
    const CourseEdit edit{kIndicator, kProvince, course({planPoint(u"2025-01", 3)})};
    CHECK_FALSE(inverse(edit, plan).course);
    plan.courses = {course({planPoint(u"2025-02", 4)})};
    const CourseEdit back = inverse(edit, plan);
    REQUIRE(back.course);
    CHECK(back.course->points == QVector<PlannedCourse::Point>{planPoint(u"2025-02", 4)});
}

TEST_CASE("Undoing a rule's new version writes the one before and its first version stays")
{
    const Plan plan = planWith(IndicatorKind::Level);
    LightRule stricter = plan.rules.first();
    stricter.watchLimit = 0.95;
    CHECK(inverse(RuleEdit{stricter}, plan).rule.watchLimit == 0.9);
    LightRule own = stricter;
    own.name = QStringLiteral("our-own");
    CHECK_FALSE(inverseOf(RuleEdit{own}, snapshotOf(plan, u"2025-01-X3", {}), {}));
}

TEST_CASE("Undoing a choice of rule chooses the one before")
{
    const Plan plan = planWith(IndicatorKind::Level);
    CHECK(inverse(RuleChoiceEdit{QStringLiteral("due-only")}, plan).rule == u"plan-ratio");
}

TEST_CASE("Undoing a light set by a person puts back the one before or the rule's")
{
    const Plan plan = planWith(IndicatorKind::Level);
    const OverrideEdit edit{kIndicator, kProvince, period(u"2025-01-X3"), Light::Watch};
    CHECK_FALSE(inverse(edit, plan).light);
    const LightOverride elsewhere{kIndicator, kXining, period(u"2025-01-X3"),
                                  Light::Met, false,   {}};
    CHECK_FALSE(inverse(edit, plan, {elsewhere}).light);
    const LightOverride earlier{kIndicator,    kProvince, period(u"2025-01-X3"),
                                Light::Behind, false,     {}};
    CHECK(inverse(edit, plan, {elsewhere, earlier}).light == Light::Behind);
    CHECK(inverse(edit, plan).period == period(u"2025-01-X3"));
}

TEST_CASE("Undoing a break leaves it as it was before")
{
    Plan plan = planWith(IndicatorKind::Level);
    const BreakEdit noting{kIndicator, {}, period(u"2025-02"), false};
    const BreakEdit withdrawing{kIndicator, {}, period(u"2025-02"), true};
    CHECK(inverse(noting, plan).withdrawn);
    plan.breaks = {{kIndicator, {}, period(u"2025-02"), QStringLiteral("口径调整")}};
    CHECK_FALSE(inverse(withdrawing, plan).withdrawn);
    // Noted once more, with another wording: undoing that does not take the first away.
    CHECK_FALSE(inverse(noting, plan).withdrawn);
    // One region's break is not the whole series'.
    CHECK(inverse(BreakEdit{kIndicator, kXining, period(u"2025-02"), false}, plan).withdrawn);
}

TEST_CASE("Undoing an acknowledgement withdraws it and the other way round")
{
    const Plan plan = planWith(IndicatorKind::Level);
    const QVector<Acknowledgement> given = {
        {QStringLiteral("a"), {{}, {}, QStringLiteral("跨区")}}};
    const AcknowledgementEdit giving{QStringLiteral("a"), false};
    const AcknowledgementEdit withdrawing{QStringLiteral("a"), true};
    CHECK(inverse(giving, plan).withdrawn);
    CHECK_FALSE(inverse(withdrawing, plan, {}, given).withdrawn);
    // Given once more, in other words: undoing that does not take the first away.
    CHECK_FALSE(inverse(giving, plan, {}, given).withdrawn);
}

TEST_CASE("What is put back keeps the words it was recorded with")
{
    Plan plan = planWith(IndicatorKind::Level);
    plan.breaks = {{kIndicator, {}, period(u"2025-02"), QStringLiteral("口径调整")}};
    const Snapshot before = snapshotOf(plan, u"2025-01-X3", {});
    const QVector<Acknowledgement> given = {
        {QStringLiteral("a"), {{}, {}, QStringLiteral("跨区")}}};
    CHECK(noteInForce(BreakEdit{kIndicator, {}, period(u"2025-02"), true}, before, given) ==
          u"口径调整");
    CHECK(
        noteInForce(BreakEdit{kIndicator, {}, period(u"2025-03"), true}, before, given).isEmpty());
    CHECK(noteInForce(AcknowledgementEdit{QStringLiteral("a"), true}, before, given) == u"跨区");
    CHECK(noteInForce(AcknowledgementEdit{QStringLiteral("b"), true}, before, given).isEmpty());
}
