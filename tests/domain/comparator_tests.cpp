// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comparator.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

constexpr Comparator kAll[] = {Comparator::AtLeast, Comparator::MoreThan, Comparator::AtMost,
                               Comparator::LessThan, Comparator::Equal};

} // namespace

TEST_CASE("At least is satisfied by the target itself and more than is not")
{
    CHECK(holds(Comparator::AtLeast, 50, 50));
    CHECK_FALSE(holds(Comparator::MoreThan, 50, 50));
    CHECK(holds(Comparator::MoreThan, 51, 50));
    CHECK_FALSE(holds(Comparator::AtLeast, 49, 50));
}

TEST_CASE("At most is satisfied by the target itself and less than is not")
{
    CHECK(holds(Comparator::AtMost, 3.5, 3.5));
    CHECK_FALSE(holds(Comparator::LessThan, 3.5, 3.5));
    CHECK(holds(Comparator::LessThan, 3.4, 3.5));
    CHECK_FALSE(holds(Comparator::AtMost, 3.6, 3.5));
}

TEST_CASE("A sum of decimals equals the decimal a person would write")
{
    // In binary 0.1 + 0.2 is a little more than 0.3 and 0.1 × 3 − 0.3 is not 0.
    const double sum = 0.1 + 0.2;
    REQUIRE(sum > 0.3);
    CHECK(holds(Comparator::AtLeast, 0.3, sum));
    CHECK(holds(Comparator::AtMost, sum, 0.3));
    CHECK(holds(Comparator::Equal, sum, 0.3));
    CHECK_FALSE(holds(Comparator::MoreThan, sum, 0.3));
    CHECK_FALSE(holds(Comparator::LessThan, 0.3, sum));
}

TEST_CASE("A difference that was reported is a difference")
{
    // One person of 60,000 and a hundredth of a point.
    CHECK_FALSE(holds(Comparator::AtLeast, 59999, 60000));
    CHECK_FALSE(holds(Comparator::AtLeast, 24.99, 25));
    CHECK(holds(Comparator::MoreThan, 25.01, 25));
    CHECK_FALSE(holds(Comparator::Equal, 25.01, 25));
}

TEST_CASE("Comparisons with nothing and with losses work like others")
{
    CHECK(holds(Comparator::AtLeast, 0, 0));
    CHECK_FALSE(holds(Comparator::MoreThan, 0, 0));
    CHECK(holds(Comparator::AtLeast, -1, -2));
    CHECK_FALSE(holds(Comparator::AtLeast, -2, -1));
    CHECK(holds(Comparator::AtMost, -2, -2));
}

TEST_CASE("A comparator is read from the code it writes")
{
    CHECK(comparatorCode(Comparator::AtLeast) == u">=");
    CHECK(comparatorCode(Comparator::MoreThan) == u">");
    CHECK(comparatorCode(Comparator::AtMost) == u"<=");
    CHECK(comparatorCode(Comparator::LessThan) == u"<");
    CHECK(comparatorCode(Comparator::Equal) == u"=");
    for (const Comparator comparator : kAll)
        CHECK(comparatorFromCode(comparatorCode(comparator)) == comparator);
    CHECK_FALSE(comparatorFromCode(u"=>"));
    CHECK_FALSE(comparatorFromCode(u"≥"));
    CHECK_FALSE(comparatorFromCode(u""));
}

TEST_CASE("A comparator is shown by its mathematical sign")
{
    CHECK(comparatorSign(Comparator::AtLeast) == u"≥");
    CHECK(comparatorSign(Comparator::MoreThan) == u">");
    CHECK(comparatorSign(Comparator::AtMost) == u"≤");
}

TEST_CASE("Only at most and less than are upper limits")
{
    CHECK(isUpperLimit(Comparator::AtMost));
    CHECK(isUpperLimit(Comparator::LessThan));
    CHECK_FALSE(isUpperLimit(Comparator::AtLeast));
    CHECK_FALSE(isUpperLimit(Comparator::MoreThan));
    CHECK_FALSE(isUpperLimit(Comparator::Equal));
}
