// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

using State = CoverageItem::State;

const QVector<CoverageItem>& places()
{
    static const QVector<CoverageItem> items = coverageOf(bundledPlan());
    return items;
}

/// The places of a measure (0: before the first section): their words with + for tracked, − for
/// waived and ? for open, as a person finds them going through the text.
QString placesOf(int measure)
{
    QStringList words;
    for (const CoverageItem& item : places()) {
        const int no = item.measure ? bundledPlan().measure(*item.measure).no : 0;
        if (no == measure)
            words.append(item.quote.in(publishedNotice()) +
                         QStringLiteral("+-?").at(int(item.state)));
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("Nothing of the bundled notice is left open")
{
    QStringList open;
    for (const CoverageItem& item : places()) {
        if (item.state == State::Open)
            open.append(item.quote.in(publishedNotice()));
        CHECK_FALSE(item.by.isEmpty());
    }
    CHECK(open.join(u' ').toStdString() == "");
}

TEST_CASE("Reading the notice aloud one finds these places in it")
{
    CHECK(placesOf(4).toStdString() == "开展- 一- 一- 建立+ 三+ 一- 一-");
    CHECK(placesOf(7).toStdString() == "一+ 一+ 一+");
    CHECK(placesOf(11).toStdString() == "三- 发放+ 一季度+ 春节前+ 发放+ 2024+ 3月底前+ 发放+");
    CHECK(placesOf(14).toStdString() == "");
    CHECK(placesOf(15).toStdString() == "制定+ 十+ 三+ 开展+");
    CHECK(placesOf(16).toStdString() == "两- 96+ 两+ 万千百亿+ 一+ 下达+");
    CHECK(placesOf(20).toStdString() == "出台+ 2025+ 春节- 元宵- 节假日- 开展+ 50+ 20+");
    CHECK(placesOf(21).toStdString() == "编制+ 百+ 百+ 举办+ 举办+ 两节+ 万+ 元宵+ 五-");
    CHECK(placesOf(22).toStdString() == "1049.4+ 三- 下达+ 2025+ 15+ 下达+ 6.9+ 四-");
    CHECK(placesOf(26).toStdString() == "印发+ 春节期间+ 启动+");
    CHECK(placesOf(27).toStdString() == "开展+ 二+ 春运- 开展+ 开展+");
}

TEST_CASE("Every waived place of the bundled notice says why")
{
    for (const Waiver& waiver : bundledPlan().waivers)
        CHECK(waiver.reason.size() >= 3);
}
