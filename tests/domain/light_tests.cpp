// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/light.h"
#include "tests/support/catch.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <algorithm>

using namespace kmh;

TEST_CASE("Lights have the codes other programs rely on")
{
    QStringList codes;
    for (const Light light : kLights)
        codes.append(lightCode(light));
    CHECK(codes.join(u' ') ==
          QStringLiteral("met on_track watch behind not_due missing not_judged"));
}

TEST_CASE("Every light has a word of its own")
{
    QSet<QString> labels;
    for (const Light light : kLights)
        labels.insert(lightLabel(light));
    CHECK(labels.size() == qsizetype(kLights.size()));
    CHECK_FALSE(labels.contains(QString()));
}

TEST_CASE("Behind asks for most attention and not judged for least")
{
    std::array order = kLights;
    std::sort(order.begin(), order.end(), [](Light a, Light b) { return urgency(a) > urgency(b); });
    const std::array expected = {Light::Behind, Light::Missing, Light::Watch,    Light::OnTrack,
                                 Light::Met,    Light::NotDue,  Light::NotJudged};
    CHECK(order == expected);
}
