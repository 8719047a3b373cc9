// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

TEST_CASE("The console finds what the window finds")
{
    const auto found = run({u"find"_s, u"钾"_s, u"--format"_s, u"json"_s});
    REQUIRE(found.code == 0);
    const QJsonArray groups = found.json().value(u"groups"_s).toArray();
    REQUIRE(groups.size() == 4);
    const QJsonObject indicators = groups.first().toObject();
    CHECK(indicators.value(u"kind"_s) == u"indicator"_s);
    CHECK(indicators.value(u"count"_s) == 1);
    const QJsonObject potash = indicators.value(u"hits"_s).toArray().first().toObject();
    CHECK(potash.value(u"title"_s) == u"钾肥年产量"_s);
    CHECK(potash.value(u"measure"_s) == 2);
    CHECK(potash.value(u"marks"_s) == QJsonArray{QJsonArray{0, 1}});
    CHECK(groups.last().toObject().value(u"kind"_s) == u"words"_s);
}

TEST_CASE("The console says so where nothing is found and asks for words where there are none")
{
    const auto nothing = run({u"find"_s, u"没有这样的词"_s, u"--lang"_s, u"en"_s});
    CHECK(nothing.code == 0);
    CHECK(nothing.out.endsWith(u"Nothing found.\n"_s));
    const auto wordless = run({u"find"_s});
    CHECK(wordless.code == 2);
}
