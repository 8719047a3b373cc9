// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/light_rule.h"

#include "core/evaluation/rule_limits.h"
#include "tests/support/catch.h"

#include <limits>

using namespace kmh;

namespace {

using Form = LightRule::Form;
using Field = RuleProblem::Field;

std::optional<Field> fieldAtFault(const LightRule& rule)
{
    const auto problem = problemWith(rule);
    if (problem)
        CHECK(!problem->sentence.isEmpty());
    return problem ? std::optional(problem->field) : std::nullopt;
}

LightRule rule(Form form, std::optional<double> onTrack, std::optional<double> watch)
{
    return {QStringLiteral("own"), 1, form, onTrack, watch, {}, {}};
}

} // namespace

TEST_CASE("Limits in the order of their form are accepted and the other way round refused")
{
    CHECK_FALSE(fieldAtFault(rule(Form::PlanRatio, 1.0, 0.9)));
    CHECK_FALSE(fieldAtFault(rule(Form::PlanRatio, 0.9, 0.9)));
    CHECK(fieldAtFault(rule(Form::PlanRatio, 0.9, 1.0)) == Field::WatchLimit);
    CHECK_FALSE(fieldAtFault(rule(Form::LinearPoints, 10, 30)));
    CHECK(fieldAtFault(rule(Form::LinearPoints, 30, 10)) == Field::WatchLimit);
    CHECK_FALSE(fieldAtFault(rule(Form::ScheduleShare, 0.8, 0.6)));
    CHECK(fieldAtFault(rule(Form::ScheduleShare, 0.6, 0.8)) == Field::WatchLimit);
    CHECK_FALSE(fieldAtFault(rule(Form::DueOnly, {}, {})));
}

TEST_CASE("A limit that is missing or out of all reason is refused where it stands")
{
    CHECK(fieldAtFault(rule(Form::PlanRatio, {}, 0.9)) == Field::OnTrackLimit);
    CHECK(fieldAtFault(rule(Form::PlanRatio, 1.0, {})) == Field::WatchLimit);
    CHECK(fieldAtFault(rule(Form::PlanRatio, 100, 90)) == Field::OnTrackLimit); // percent for r
    CHECK(fieldAtFault(rule(Form::ScheduleShare, 0.8, -0.1)) == Field::WatchLimit);
    CHECK(fieldAtFault(rule(Form::LinearPoints, 10, 1001)) == Field::WatchLimit);
    CHECK(fieldAtFault(rule(Form::PlanRatio, std::numeric_limits<double>::quiet_NaN(), 0.9)) ==
          Field::OnTrackLimit);
}

TEST_CASE("A rule's name is not empty and holds no version mark")
{
    LightRule named = rule(Form::DueOnly, {}, {});
    named.name = QStringLiteral("  ");
    CHECK(fieldAtFault(named) == Field::Name);
    named.name = QStringLiteral("own@2");
    CHECK(fieldAtFault(named) == Field::Name);
}

TEST_CASE("Limits are read as they are written")
{
    CHECK(limitText(Form::ScheduleShare, 0.8) == u"80");
    CHECK(limitText(Form::PlanRatio, 0.9) == u"0.9");
    CHECK(limitText(Form::LinearPoints, 12.5) == u"12.5");
    CHECK(limitText(Form::DueOnly, {}).isEmpty());
    CHECK(*readLimit(Form::ScheduleShare, QStringLiteral(" 80 % ")) == Approx(0.8));
    CHECK(*readLimit(Form::ScheduleShare, QStringLiteral("８０％")) == Approx(0.8));
    CHECK(*readLimit(Form::PlanRatio, QStringLiteral("0.95")) == Approx(0.95));
    CHECK(*readLimit(Form::LinearPoints, QStringLiteral("10 points")) == Approx(10));
    CHECK_FALSE(readLimit(Form::PlanRatio, QStringLiteral("九成")));
    CHECK_FALSE(readLimit(Form::PlanRatio, QString()));
}
