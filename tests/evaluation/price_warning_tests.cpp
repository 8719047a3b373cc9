// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/price_warning.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

using Kind = PriceStatus::Kind;

Entry beef()
{
    Entry entry;
    entry.id = {7};
    entry.set(EntryField::Name, QStringLiteral("牛肉"));
    entry.set(EntryField::FigureUnit, QStringLiteral("元/公斤"));
    entry.set(EntryField::WarnBelow, 60.0);
    entry.set(EntryField::WarnAbove, 80.0);
    return entry;
}

Price price(int day, double value, qint64 entry = 7)
{
    return {{entry}, QDate(2025, 2, day), value, {}};
}

} // namespace

TEST_CASE("The latest price and the one before are told by their days, whatever their order")
{
    const PriceStatus status =
        priceStatus({price(20, 72), price(1, 66), price(10, 70.5), price(25, 1, 8)}, beef());
    CHECK(status.latest == 72.0);
    CHECK(status.day == QDate(2025, 2, 20));
    CHECK(status.before == 70.5);
    CHECK(status.dayBefore == QDate(2025, 2, 10));
    CHECK(status.change() == 1.5);
    CHECK(status.warned == Kind::None);
    CHECK(status.warning.isEmpty());
}

TEST_CASE("Beyond a warning line there is a warning that says by how much")
{
    const PriceStatus above = priceStatus({price(1, 82.5)}, beef());
    CHECK(above.warned == Kind::Above);
    CHECK(above.beyond == 2.5);
    CHECK(above.warning == u"2.50 元/公斤 above the warning line of 80.00 元/公斤");
    CHECK_FALSE(above.change());
    const PriceStatus below = priceStatus({price(1, 59)}, beef());
    CHECK(below.warned == Kind::Below);
    CHECK(below.beyond == 1);
    CHECK(below.warning == u"1.00 元/公斤 below the warning line of 60.00 元/公斤");
}

TEST_CASE("At a warning line, without one and without a price there is no warning")
{
    CHECK(priceStatus({price(1, 80)}, beef()).warning.isEmpty());
    CHECK(priceStatus({price(1, 60)}, beef()).warning.isEmpty());
    Entry unwatched = beef();
    unwatched.set(EntryField::WarnBelow, {});
    unwatched.set(EntryField::WarnAbove, {});
    CHECK(priceStatus({price(1, 500)}, unwatched).warning.isEmpty());
    CHECK_FALSE(priceStatus({}, beef()).latest);
    CHECK_FALSE(priceStatus({price(1, 70, 8)}, beef()).latest);
}
