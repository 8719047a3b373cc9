// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/light_rule.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

LightRule version(const char* name, int number, double watchLimit)
{
    return {QString::fromLatin1(name), number, LightRule::Form::PlanRatio, 1.0, watchLimit};
}

/// Newest first, oldest in the middle: versions are told by their numbers.
QVector<LightRule> rules()
{
    return {version("plan-ratio", 3, 0.8), version("our-own", 1, 0.7),
            version("plan-ratio", 1, 0.9), version("plan-ratio", 2, 0.85)};
}

} // namespace

TEST_CASE("A rule's name means its newest version")
{
    const QVector<LightRule> all = rules();
    const LightRule* found = findRule(all, QStringLiteral("plan-ratio"));
    REQUIRE(found);
    CHECK(found->version == 3);
    CHECK(found->reference() == u"plan-ratio@3");
}

TEST_CASE("A reference means exactly that version")
{
    const QVector<LightRule> all = rules();
    for (const auto& [reference, limit] :
         {std::pair("plan-ratio@1", 0.9), std::pair("plan-ratio@2", 0.85),
          std::pair("plan-ratio@3", 0.8), std::pair("our-own@1", 0.7)}) {
        const LightRule* found = findRule(all, QLatin1String(reference));
        REQUIRE(found);
        CHECK(found->watchLimit == limit);
    }
}

TEST_CASE("A version or a name that does not exist is no rule")
{
    const QVector<LightRule> all = rules();
    CHECK_FALSE(findRule(all, QStringLiteral("plan-ratio@4")));
    CHECK_FALSE(findRule(all, QStringLiteral("plan-ratio@")));
    CHECK_FALSE(findRule(all, QStringLiteral("plan")));
    CHECK_FALSE(findRule(all, QString()));
    CHECK_FALSE(findRule({}, QStringLiteral("plan-ratio")));
}

TEST_CASE("Of each rule the newest version is offered, in the rules' own order")
{
    QStringList references;
    for (const LightRule& rule : newestRules(rules()))
        references.append(rule.reference());
    CHECK(references.join(u' ') == u"plan-ratio@3 our-own@1");
}

TEST_CASE("The forms are named as the bundled rules are")
{
    using Form = LightRule::Form;
    CHECK(ruleFormCode(Form::PlanRatio) == u"plan-ratio");
    CHECK(ruleFormCode(Form::LinearPoints) == u"linear-points");
    CHECK(ruleFormCode(Form::ScheduleShare) == u"schedule-share");
    CHECK(ruleFormCode(Form::DueOnly) == u"due-only");
}
