// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"

#include "tests/support/catch.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace kmh;

namespace {

/// Names with a space between them, as they are sorted.
QString inOrder(const char16_t* names)
{
    QStringList words = QString::fromUtf16(names).split(u' ');
    const platform::TextOrder order = platform::chineseOrder();
    std::sort(words.begin(), words.end(),
              [&](const QString& a, const QString& b) { return order(a, b) < 0; });
    return words.join(u' ');
}

} // namespace

TEST_CASE("Names stand in the order of their Pinyin, whatever region the person is in")
{
    // guǒ, hǎi běi, hǎi xī, huáng, xī, yù; their numbers in Unicode say otherwise
    CHECK(inOrder(u"西宁 玉树 海西 黄南 果洛 海北") == u"果洛 海北 海西 黄南 西宁 玉树");
}

TEST_CASE("Numerals in names go by the number they stand for")
{
    CHECK(inOrder(u"第10条 第9条 第1条") == u"第1条 第9条 第10条");
}

TEST_CASE("A name is neither before nor after itself, and what begins it is before it")
{
    const platform::TextOrder order = platform::chineseOrder();
    CHECK(order(QStringLiteral("海东"), QStringLiteral("海东")) == 0);
    CHECK(order(QStringLiteral("海东"), QStringLiteral("海东市")) < 0);
    CHECK(order(QString(), QStringLiteral("海东")) < 0);
    CHECK(order(QStringLiteral("海东"), QString()) > 0);
}
