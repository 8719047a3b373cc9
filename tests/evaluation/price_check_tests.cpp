// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/price_check.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

Entry goods()
{
    Entry goods;
    goods.set(EntryField::WarnBelow, 20.0);
    goods.set(EntryField::WarnAbove, 80.0);
    return goods;
}

} // namespace

TEST_CASE("A price on the edge of the band or of the largest step is not remarkable")
{
    CHECK_FALSE(doubtPrice(goods(), 80, {}).any());
    CHECK_FALSE(doubtPrice(goods(), 20, {}).any());
    CHECK_FALSE(doubtPrice(goods(), 65, 50.0).any()); // +30 %
    CHECK_FALSE(doubtPrice(goods(), 35, 50.0).any()); // −30 %
    CHECK_FALSE(doubtPrice(Entry(), 1000, {}).any());
}

TEST_CASE("A price outside its band or far from the one before is remarkable")
{
    CHECK(doubtPrice(goods(), 80.01, 79.0).aboveBand);
    CHECK(doubtPrice(goods(), 19.99, 21.0).belowBand);
    CHECK(doubtPrice(goods(), 66, 50.0).step.value_or(0) == Approx(0.32));
    CHECK(doubtPrice(goods(), 34, 50.0).step.value_or(0) == Approx(-0.32));
    CHECK_FALSE(doubtPrice(goods(), 66, 50.0).aboveBand);
}
