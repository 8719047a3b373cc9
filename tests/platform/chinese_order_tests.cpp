// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"

#include "tests/support/catch.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace kmh;

namespace {

QStringList inOrder(QStringList names)
{
    const platform::TextOrder order = platform::chineseOrder();
    std::sort(names.begin(), names.end(),
              [&](const QString& a, const QString& b) { return order(a, b) < 0; });
    return names;
}

} // namespace

TEST_CASE("Names stand in the order of their Pinyin, whatever region the person is in")
{
    // guǒ, hǎi běi, hǎi xī, huáng, xī, yù; their numbers in Unicode say otherwise
    CHECK(inOrder({u"西宁", u"玉树", u"海西", u"黄南", u"果洛", u"海北"}) ==
          QStringList{u"果洛", u"海北", u"海西", u"黄南", u"西宁", u"玉树"});
}

TEST_CASE("Numerals in names go by the number they stand for")
{
    CHECK(inOrder({u"第10条", u"第9条", u"第1条"}) == QStringList{u"第1条", u"第9条", u"第10条"});
}

TEST_CASE("A name is neither before nor after itself, and what begins it is before it")
{
    const platform::TextOrder order = platform::chineseOrder();
    CHECK(order(QStringLiteral("海东"), QStringLiteral("海东")) == 0);
    CHECK(order(QStringLiteral("海东"), QStringLiteral("海东市")) < 0);
    CHECK(order(QString(), QStringLiteral("海东")) < 0);
    CHECK(order(QStringLiteral("海东"), QString()) > 0);
}
