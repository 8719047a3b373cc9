// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quote.h"
#include "tests/support/catch.h"

using namespace kmh;

TEST_CASE("A quote is the words at its place")
{
    const QString text = QStringLiteral("新增限上商贸企业20家以上。");
    const Quote quote{8, 4};
    CHECK(quote.in(text) == u"20家以");
    CHECK(quote.end() == 12);
}

TEST_CASE("A quote contains what starts and ends within it")
{
    const Quote paragraph{100, 50};
    CHECK(paragraph.contains({100, 50}));
    CHECK(paragraph.contains({100, 1}));
    CHECK(paragraph.contains({149, 1}));
    CHECK_FALSE(paragraph.contains({149, 2}));
    CHECK_FALSE(paragraph.contains({99, 2}));
}

TEST_CASE("Layout spaces inside a word disappear")
{
    CHECK(withoutLayoutSpaces(QStringLiteral("省通信管\u2002理局")) == u"省通信管理局");
    CHECK(withoutLayoutSpaces(QStringLiteral("省住房\u2002城乡建设厅")) == u"省住房城乡建设厅");
    CHECK(withoutLayoutSpaces(QStringLiteral("若\u3000干 举\u00a0措 ")) == u"若干举措");
    CHECK(withoutLayoutSpaces(QStringLiteral("山宗水源\u2002\u2002惠游青海")) ==
          u"山宗水源惠游青海");
}

TEST_CASE("A space between Latin letters or digits stays")
{
    CHECK(withoutLayoutSpaces(QStringLiteral("Qt 6")) == u"Qt 6");
    CHECK(withoutLayoutSpaces(QStringLiteral("20 GW单晶拉棒")) == u"20 GW单晶拉棒");
    // Chinese on one side: the space only sets the letters off.
    CHECK(withoutLayoutSpaces(QStringLiteral("LNG 销售")) == u"LNG销售");
    CHECK(withoutLayoutSpaces(QStringLiteral("以旧换新 青亲U惠")) == u"以旧换新青亲U惠");
}

TEST_CASE("Spaces around a wording disappear")
{
    CHECK(withoutLayoutSpaces(QStringLiteral(" 省能源局\u2002")) == u"省能源局");
    CHECK(withoutLayoutSpaces(QString()).isEmpty());
}
