// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/price_chart.h"

using namespace kmh;

namespace {

PriceChartData beef()
{
    PriceChartData data{QStringLiteral("牛肉"), QStringLiteral("元/公斤")};
    for (int i = 0; i < 9; ++i)
        data.points.append({QDate(2025, 1, 10).addDays(i * 10), 66 + i * 1.5});
    data.warnBelow = 60;
    data.warnAbove = 80;
    return data;
}

} // namespace

TEST_CASE("A price chart's texts stay inside and off each other and are never cut")
{
    PriceChartData single = beef();
    single.points.resize(1);
    PriceChartData near = beef(); // all three names at one height
    near.warnAbove = 78;
    near.warnBelow = 77.9;
    for (const PriceChartData& data : {beef(), single, near}) {
        for (const QSize size : {QSize(420, 150), QSize(700, 300)}) {
            PriceChart chart;
            chart.setData(data);
            pictureOf(chart, size);
            QVector<QRectF> rects;
            for (const PriceChart::PlacedText& text : chart.texts()) {
                CHECK(theme::textWidth(theme::sized(chart.font(), theme::TextSize::Small),
                                       text.text) <= text.rect.width() + 0.5);
                rects.append(text.rect);
            }
            checkApart(rects, QRectF(QPointF(0, 0), QSizeF(size)));
        }
    }
}

TEST_CASE("A price's marker is where its day and the axis put it")
{
    PriceChart chart;
    chart.setData(beef());
    const QImage picture = pictureOf(chart, {600, 240});
    const QPoint marker = chart.positionOf(QDate(2025, 2, 19), 72).toPoint();
    CHECK(looksLike(picture.pixelColor(marker), theme::kAccent));
    CHECK(chart.positionOf(QDate(2025, 3, 31), 72).x() > marker.x());
    CHECK(chart.positionOf(QDate(2025, 2, 19), 80).y() < marker.y());
}

TEST_CASE("Without a price the chart says so")
{
    PriceChart chart;
    PriceChartData data = beef();
    data.points.clear();
    chart.setData(data);
    pictureOf(chart, {420, 150});
    REQUIRE(chart.texts().size() == 1);
    CHECK(chart.texts().first().text == u"No prices reported yet");
}
