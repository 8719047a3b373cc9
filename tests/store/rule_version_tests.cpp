// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

LightRule planRatio(double watchLimit)
{
    return {QStringLiteral("plan-ratio"), 1, LightRule::Form::PlanRatio, 1.0, watchLimit};
}

/// The light of the fairs at the end of January, of which 10 were planned and 8 held.
Light lightBy(const Editing& editing, const QString& rule, const QDateTime& asOf = {})
{
    const auto snapshot = std::make_shared<const Snapshot>(
        editing.workbook.snapshot({.period = Period::xun(2025, 1, 3), .asOf = asOf}));
    const Assessment assessment = rule.isEmpty() ? evaluate(snapshot) : evaluate(snapshot, rule);
    return assessment.provincial(IndicatorId{kFairs}).light;
}

void addEight(const TinyWorkbook& tiny)
{
    tiny.add({.indicator = kFairs,
              .period = QStringLiteral("2025-01-X3"),
              .cumulative = 8,
              .recordedAt = QStringLiteral("2025-02-01T00:00:00.000Z")});
}

} // namespace

TEST_CASE("A workbook starts with the four rules at their first version")
{
    const Editing editing;
    CHECK(inForceText(*editing.plan()).section(u'\n', -4) ==
          u"rule plan-ratio@1 form plan-ratio limits 1 0.90000000000000002\n"
          u"rule linear-points@1 form linear-points limits 10 30\n"
          u"rule schedule-share@1 form schedule-share limits 0.80000000000000004 "
          u"0.59999999999999998\n"
          u"rule due-only@1 form due-only limits none none");
}

TEST_CASE("A rule's name goes on to its newest version and a reference stays with its own")
{
    Editing editing;
    addEight(editing.tiny);
    CHECK(lightBy(editing, QStringLiteral("plan-ratio")) == Light::Behind); // 0.8 < 0.9
    editing.record(RuleEdit{planRatio(0.8)});
    CHECK(findRule(editing.plan()->rules, QStringLiteral("plan-ratio"))->version == 2);
    CHECK(lightBy(editing, {}) == Light::Watch);
    CHECK(lightBy(editing, QStringLiteral("plan-ratio")) == Light::Watch);
    CHECK(lightBy(editing, QStringLiteral("plan-ratio@2")) == Light::Watch);
    CHECK(lightBy(editing, QStringLiteral("plan-ratio@1")) == Light::Behind);
    // Before the new version there was only the first.
    const QDateTime before = editing.last().addMSecs(-1);
    CHECK(lightBy(editing, {}, before) == Light::Behind);
    CHECK_THROWS_AS(lightBy(editing, QStringLiteral("plan-ratio@2"), before), Error);
}

TEST_CASE("The version of a new rule is counted by the program")
{
    Editing editing;
    LightRule rule = planRatio(0.7);
    rule.name = QStringLiteral("our-own");
    rule.title = QStringLiteral("本办口径");
    rule.version = 7;
    editing.record(RuleEdit{rule}, QStringLiteral("办公会"));
    editing.record(RuleEdit{rule});
    const LightRule* first = findRule(editing.plan()->rules, QStringLiteral("our-own@1"));
    REQUIRE(first);
    CHECK(first->title == u"本办口径");
    CHECK(first->stamp.by == u"调度员");
    CHECK(first->stamp.note == u"办公会");
    CHECK(findRule(editing.plan()->rules, QStringLiteral("our-own"))->version == 2);
}

TEST_CASE("A plan may be pinned to a version")
{
    Editing editing;
    addEight(editing.tiny);
    editing.record(RuleChoiceEdit{QStringLiteral("plan-ratio@1")});
    editing.record(RuleEdit{planRatio(0.8)});
    CHECK(editing.plan()->lightRule == u"plan-ratio@1");
    CHECK(lightBy(editing, {}) == Light::Behind);
    editing.record(RuleChoiceEdit{QStringLiteral("due-only")});
    CHECK(lightBy(editing, {}) == Light::NotDue);
    CHECK(lightBy(editing, {}, editing.last().addMSecs(-1)) == Light::Behind);
}

TEST_CASE("A rule that does not exist cannot be chosen")
{
    Editing editing;
    CHECK(editing.refusal(RuleChoiceEdit{QStringLiteral("plan-ration")}).contains(u"plan-ration"));
    CHECK(
        editing.refusal(RuleChoiceEdit{QStringLiteral("plan-ratio@2")}).contains(u"plan-ratio@2"));
    CHECK(editing.plan()->lightRule == u"plan-ratio");
}

TEST_CASE("Limits in the wrong order or none at all are refused")
{
    Editing editing;
    using Form = LightRule::Form;
    const auto limits = [&](Form form, std::optional<double> onTrack, std::optional<double> watch) {
        return editing.refusal(RuleEdit{{QStringLiteral("mine"), 1, form, onTrack, watch}});
    };
    CHECK_FALSE(limits(Form::PlanRatio, 0.9, 1.0).isEmpty());
    CHECK_FALSE(limits(Form::ScheduleShare, 0.6, 0.8).isEmpty());
    CHECK_FALSE(limits(Form::LinearPoints, 30, 10).isEmpty());
    CHECK_FALSE(limits(Form::LinearPoints, 10, {}).isEmpty());
    CHECK_FALSE(limits(Form::PlanRatio, {}, {}).isEmpty());
    CHECK(editing.plan()->rules.size() == 4);
    editing.record(RuleEdit{{QStringLiteral("mine"), 1, Form::LinearPoints, 10.0, 10.0}});
    CHECK(editing.plan()->rules.size() == 5);
}

TEST_CASE("A rule without limits keeps none and a name is one")
{
    Editing editing;
    editing.record(RuleEdit{{QStringLiteral("later"), 1, LightRule::Form::DueOnly, 1.0, 2.0}});
    CHECK_FALSE(findRule(editing.plan()->rules, QStringLiteral("later"))->onTrackLimit);
    for (const char* name : {"", " ", "plan-ratio@3"}) {
        LightRule rule = planRatio(0.9);
        rule.name = QLatin1String(name);
        CHECK(editing.refusal(RuleEdit{rule}).contains(u"name"));
    }
}
