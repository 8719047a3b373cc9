// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentence.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

Subject measure(qint64 id)
{
    return MeasureSubject{MeasureId{id}};
}

qint64 measureOf(const Mention& mention)
{
    return std::get<MeasureSubject>(mention.about.first()).measure.value;
}

} // namespace

TEST_CASE("A composed sentence knows where each of its figures stands, in any order")
{
    const Sentence made =
        compose(QStringLiteral("%2项中%1项滞后，占%3%"),
                {Piece(QStringLiteral("3"), {measure(1), measure(2)}),
                 Piece(QStringLiteral("10"), {}), Piece(QStringLiteral("30.0"), {measure(3)})});
    CHECK(made.text == QStringLiteral("10项中3项滞后，占30.0%"));
    REQUIRE(made.mentions.size() == 2);
    CHECK(made.mentions.at(0).start == 4);
    CHECK(made.mentions.at(0).length == 1);
    CHECK(made.mentions.at(0).about.size() == 2);
    CHECK(made.mentions.at(1).start == 10);
    CHECK(made.mentions.at(1).length == 4);
    CHECK(measureOf(made.mentions.at(1)) == 3);
    CHECK(made.mentionAt(3) == nullptr);
    REQUIRE(made.mentionAt(13));
    CHECK(measureOf(*made.mentionAt(13)) == 3);
    CHECK(made.mentionAt(14) == nullptr);
}

TEST_CASE("A piece is not looked into for marks, and a mark without a piece stays")
{
    const Sentence made =
        compose(QStringLiteral("%1与%9，50%"), {Piece(QStringLiteral("%1"), {measure(1)})});
    CHECK(made.text == QStringLiteral("%1与%9，50%"));
    REQUIRE(made.mentions.size() == 1);
    CHECK(made.mentions.first().length == 2);
}

TEST_CASE("Sentences within sentences keep what their parts rest on")
{
    const Sentence names = joined(
        {Piece(QStringLiteral("甲"), {measure(1)}), Piece(QStringLiteral("乙"), {measure(2)})},
        QStringLiteral("、"));
    CHECK(names.text == QStringLiteral("甲、乙"));
    const Sentence made = compose(QStringLiteral("滞后的是%1。"), {names});
    CHECK(made.text == QStringLiteral("滞后的是甲、乙。"));
    REQUIRE(made.mentions.size() == 2);
    CHECK(made.mentions.at(1).start == 6);
    CHECK(measureOf(made.mentions.at(1)) == 2);
    CHECK(joined({}, QStringLiteral("、")).isEmpty());
}
