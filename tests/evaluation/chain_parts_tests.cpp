// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chain.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

ChainLink link(double planned, double shortfall)
{
    ChainLink result{Period::quarter(2025, 1)};
    result.planned = planned;
    result.shortfall = shortfall;
    result.required = std::max(planned + shortfall, 0.0);
    return result;
}

} // namespace

TEST_CASE("The plan's part and the shortfall's make up what a link must bring")
{
    const ChainLink behind = link(6, 0.5);
    CHECK(behind.plannedPart() == Approx(6));
    CHECK(behind.shortfallPart() == Approx(0.5));
    CHECK(behind.leadPart() == Approx(0));
}

TEST_CASE("A lead takes from the plan's part and no more than there is")
{
    const ChainLink ahead = link(6, -1);
    CHECK(ahead.plannedPart() == Approx(5));
    CHECK(ahead.shortfallPart() == Approx(0));
    CHECK(ahead.leadPart() == Approx(1));
    const ChainLink far = link(6, -9);
    CHECK(far.plannedPart() == Approx(0));
    CHECK(far.leadPart() == Approx(6));
}

TEST_CASE("A link's parts share the scale of the longest in the chain")
{
    Chain chain;
    chain.links = {link(6, 0.5), link(26, 0.5), link(8, -9)};
    CHECK(chain.largest() == Approx(26.5));
    CHECK(Chain().largest() == 0);
}
