// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/chain_chart.h"

#include <QtGui/QKeyEvent>

using namespace kmh;

namespace {

Indicator percentage()
{
    Indicator indicator;
    indicator.name = QStringLiteral("完成年度计划投资");
    indicator.unit = QStringLiteral("%");
    indicator.decimals = 1;
    return indicator;
}

ChainLink link(const Period& period, double planned, double shortfall, int xun)
{
    ChainLink result{period};
    result.planned = planned;
    result.shortfall = shortfall;
    result.required = std::max(planned + shortfall, 0.0);
    result.remainingXun = xun;
    result.requiredPerXun = result.required / xun;
    return result;
}

/// After 20 January, 0.5 short of the plan, which lays 4 on the next 旬 and 20 on the quarter.
Chain behind()
{
    Chain chain;
    chain.links = {link(Period::xun(2025, 1, 3), 4, 0.5, 1),
                   link(Period::month(2025, 1), 4, 0.5, 1),
                   link(Period::quarter(2025, 1), 20, 0.5, 7)};
    return chain;
}

Chain ahead()
{
    Chain chain;
    chain.links = {link(Period::xun(2025, 1, 3), 4, -1, 1), link(Period::month(2025, 1), 4, -1, 1),
                   link(Period::quarter(2025, 1), 20, -1, 7),
                   link(Period::half(2025, 1), 40, -1, 16), link(Period::year(2025), 1080, -1, 34)};
    return chain;
}

QStringList wordsOf(const ChainChart& chart)
{
    QStringList words;
    for (const ChainChart::PlacedText& text : chart.texts())
        words += text.text;
    return words;
}

} // namespace

TEST_CASE("A chain's texts stay inside and off each other at every size")
{
    for (const Chain& chain : {behind(), ahead()}) {
        // The third is the progress card's chart on the smallest screen.
        for (const QSize size :
             {QSize(300, 130), QSize(420, 160), QSize(660, 190), QSize(1100, 420)}) {
            for (const double scale : {1.0, 1.5}) {
                CAPTURE(size.width(), scale, chain.links.size());
                ChainChart chart;
                chart.setChain(percentage(), chain);
                const QSize scaled = size * scale;
                pictureOf(chart, scaled, scale);
                QVector<QRectF> rects;
                for (const ChainChart::PlacedText& text : chart.texts()) {
                    rects.append(text.rect);
                    CHECK_FALSE(text.text.contains(QChar(0x2026)));
                }
                checkApart(rects, QRectF(QPointF(0, 0), QSizeF(scaled)));
            }
        }
    }
}

TEST_CASE("A chain says what each link must bring with its unit and of that the shortfall")
{
    ChainChart chart;
    chart.setChain(percentage(), behind());
    pictureOf(chart, QSize(900, 220));
    const QStringList words = wordsOf(chart);
    // 4 + 0.5 for the 旬 and the month; 20 + 0.5 for the quarter, 20.5 ÷ 7 = 2.9 a 旬.
    CHECK(words.count(QStringLiteral("4.5 points")) == 4);
    CHECK(words.count(QStringLiteral("20.5 points")) == 1);
    CHECK(words.count(QStringLiteral("0.5 points")) == 3);
    CHECK(words.count(QStringLiteral("2.9 points")) == 1);
    CHECK(words.contains(periodShortLabel(Period::quarter(2025, 1))));
}

TEST_CASE("The bars of a chain share one scale and the shortfall comes behind the plan's part")
{
    ChainChart chart;
    chart.setChain(percentage(), behind());
    const QImage image = pictureOf(chart, QSize(900, 220));
    const QRectF xun = chart.plannedBar(0);
    const QRectF quarter = chart.plannedBar(2);
    CHECK(quarter.width() / xun.width() == Approx(5)); // 20 : 4
    CHECK(chart.shortfallBar(0).left() == Approx(xun.right()));
    CHECK(chart.shortfallBar(0).width() == Approx(xun.width() / 8)); // 0.5 : 4
    CHECK(chart.leadBar(0).isNull());
    CHECK(looksLike(image.pixelColor(quarter.center().toPoint()), theme::kAccent));
}

TEST_CASE("A lead is outlined as done and told as one")
{
    ChainChart chart;
    chart.setChain(percentage(), ahead());
    pictureOf(chart, QSize(1100, 260));
    CHECK(chart.shortfallBar(0).isNull());
    CHECK(chart.leadBar(0).width() == Approx(chart.plannedBar(0).width() / 3)); // 1 : 3
    CHECK(wordsOf(chart).count(QStringLiteral("ahead")) == 1);
    CHECK(wordsOf(chart).count(QStringLiteral("1.0 points")) == 5);
}

TEST_CASE("Without a chain its place says why and the keys do no harm")
{
    ChainChart chart;
    chart.setEmptyText(QStringLiteral("The target is reached."));
    pictureOf(chart, QSize(400, 160));
    CHECK(chart.texts().isEmpty());
    CHECK(chart.accessibleDescription() == QStringLiteral("The target is reached."));
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &down);
    CHECK(chart.texts().isEmpty());
}
