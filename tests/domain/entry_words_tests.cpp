// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_words.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

Plan plan()
{
    Plan plan;
    Region province;
    province.id = {630000};
    province.name = QStringLiteral("青海省");
    province.shortName = QStringLiteral("全省");
    Region capital;
    capital.id = {630100};
    capital.name = QStringLiteral("西宁市");
    capital.shortName = QStringLiteral("西宁");
    plan.regions = {province, capital};
    plan.counties = {{{630102}, {630100}, QStringLiteral("城东区")}};
    plan.units = {{{1}, QStringLiteral("省工业和信息化厅"), QStringLiteral("省工信厅")}};
    return plan;
}

} // namespace

TEST_CASE("Each word of a typed text finds the unit, prefecture and county it names")
{
    const QVector<EntryWord> words = entryWords(plan(), QStringLiteral("  西宁  工信 城东 用电"));
    REQUIRE(words.size() == 4);
    CHECK(words.at(0).word == u"西宁");
    CHECK(words.at(0).regions == QVector{RegionId{630100}});
    CHECK(words.at(0).units.isEmpty());
    CHECK(words.at(1).units == QVector{UnitId{1}});
    CHECK(words.at(2).counties == QVector{CountyId{630102}});
    CHECK(words.at(3).word == u"用电");
    CHECK(words.at(3).units.isEmpty());
}

TEST_CASE("A unit is found by its full name and by its short one; blanks are no words")
{
    CHECK(entryWords(plan(), QStringLiteral("信息化")).first().units == QVector{UnitId{1}});
    CHECK(entryWords(plan(), QStringLiteral("省工信厅")).first().units == QVector{UnitId{1}});
    CHECK(entryWords(plan(), QStringLiteral("   ")).isEmpty());
}
