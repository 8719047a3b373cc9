// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/group_light.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

Light lightOf(std::initializer_list<Light> lights)
{
    QVector<NamedLight> named;
    for (const Light light : lights)
        named.append({light, QStringLiteral("指标")});
    return groupLight(named).light;
}

} // namespace

TEST_CASE("The most urgent light of a group decides")
{
    CHECK(lightOf({Light::Met, Light::Behind, Light::OnTrack}) == Light::Behind);
    CHECK(lightOf({Light::Missing, Light::Behind}) == Light::Behind);
    CHECK(lightOf({Light::Watch, Light::Missing}) == Light::Missing);
    CHECK(lightOf({Light::OnTrack, Light::Watch, Light::Met}) == Light::Watch);
    CHECK(lightOf({Light::Met, Light::OnTrack, Light::NotDue}) == Light::OnTrack);
}

TEST_CASE("One behind among many met is behind and never an average")
{
    CHECK(lightOf({Light::Met, Light::Met, Light::Met, Light::Met, Light::Behind}) ==
          Light::Behind);
}

TEST_CASE("A group is met only when everything in it that can be judged is")
{
    CHECK(lightOf({Light::Met, Light::Met}) == Light::Met);
    CHECK(lightOf({Light::Met, Light::NotJudged}) == Light::Met);
    CHECK(lightOf({Light::Met, Light::NotDue}) == Light::OnTrack);
}

TEST_CASE("A group with something still to come and nothing judged is not due")
{
    CHECK(lightOf({Light::NotDue, Light::NotDue}) == Light::NotDue);
    CHECK(lightOf({Light::NotDue, Light::NotJudged}) == Light::NotDue);
}

TEST_CASE("A group with nothing to judge is not judged")
{
    CHECK(lightOf({Light::NotJudged, Light::NotJudged}) == Light::NotJudged);
    CHECK(lightOf({}) == Light::NotJudged);
}

TEST_CASE("The reason of a group names what decided and no more than three of it")
{
    const QVector<NamedLight> two = {{Light::Behind, QStringLiteral("甲")},
                                     {Light::Met, QStringLiteral("乙")},
                                     {Light::Behind, QStringLiteral("丙")}};
    CHECK(groupLight(two).reason == u"behind: 甲, 丙");
    QVector<NamedLight> four = two;
    four.append({Light::Behind, QStringLiteral("丁")});
    four.append({Light::Behind, QStringLiteral("戊")});
    CHECK(groupLight(four).reason == u"behind: 甲, 丙, 丁 and others, 4 in all");
}

TEST_CASE("A group on track because something is still to come says how much")
{
    const QVector<NamedLight> lights = {{Light::Met, QStringLiteral("甲")},
                                        {Light::NotDue, QStringLiteral("乙")},
                                        {Light::NotDue, QStringLiteral("丙")}};
    CHECK(groupLight(lights).reason == u"what was due is met; 2 still to come");
}
