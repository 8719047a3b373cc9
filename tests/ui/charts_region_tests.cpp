// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/light_bar.h"
#include "ui/charts/region_bars.h"
#include "ui/charts/region_bars_layout.h"
#include "ui/charts/tile_grid.h"
#include "ui/theme/light_icon.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kmh;

namespace {

QVector<RegionBarItem> threeRegions()
{
    QVector<RegionBarItem> items(3);
    const QString names[] = {QStringLiteral("西宁"), QStringLiteral("海东"),
                             QStringLiteral("玉树")};
    for (int i = 0; i < 3; ++i) {
        items[i].id = {i + 1};
        items[i].name = names[i];
        items[i].target = 15;
        items[i].targetText = QStringLiteral("15%");
    }
    items[0].actual = 16;
    items[0].actualText = QStringLiteral("16.0%");
    items[0].light = Light::Met;
    items[1].actual = 10;
    items[1].actualText = QStringLiteral("10.0%");
    items[1].light = Light::Behind;
    items[2].actualText = QStringLiteral("—");
    items[2].light = Light::Missing;
    return items;
}

QVector<RegionTile> fourTiles()
{
    return {{{1}, QStringLiteral("海西"), 0, 0, Light::OnTrack, {}, {}},
            {{2}, QStringLiteral("海北"), 0, 1, Light::Watch, QStringLiteral("关注 2"), {}},
            {{3}, QStringLiteral("海南"), 1, 1, Light::NotDue, {}, {}},
            {{4}, QStringLiteral("玉树"), 2, 0, Light::Behind, {}, {}}};
}

LightCount counts(int behind, int watch, int onTrack)
{
    LightCount count;
    count[Light::Behind] = behind;
    count[Light::Watch] = watch;
    count[Light::OnTrack] = onTrack;
    return count;
}

} // namespace

TEST_CASE("Regions' bars and targets lie at their values")
{
    RegionBars bars;
    bars.setItems(threeRegions(), 20);
    const QImage image = pictureOf(bars, QSize(420, 160));
    const RegionBarsLayout layout = bars.arrangement();
    const double unit = layout.barRect(0).width() / 16;
    CHECK(layout.barRect(1).width() == Approx(10 * unit));
    CHECK(layout.barRect(2).isEmpty());
    CHECK(layout.xOf(15) == Approx(layout.barRect(0).left() + 15 * unit));
    const auto at = [&](double value, int row) {
        return image.pixelColor(qRound(layout.xOf(value)),
                                qRound(layout.rowRect(row).center().y()));
    };
    CHECK(looksLike(at(5, 0), theme::kAccent));
    CHECK(looksLike(at(5, 1), theme::kMutedAccent));
    CHECK(looksLike(at(12, 1), theme::kCard));
    for (int row = 0; row < 3; ++row)
        CHECK(looksLike(at(15, row), theme::kText));
}

TEST_CASE("Regions are selected by arrows and by clicks")
{
    RegionBars bars;
    bars.setItems(threeRegions(), 20);
    pictureOf(bars, QSize(420, 160));
    QSignalSpy selected(&bars, &RegionBars::regionSelected);
    QSignalSpy activated(&bars, &RegionBars::regionActivated);
    QTest::keyClick(&bars, Qt::Key_Down);
    CHECK(bars.selected() == RegionId{1});
    QTest::keyClick(&bars, Qt::Key_Down);
    CHECK(bars.selected() == RegionId{2});
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.arrangement().rowRect(2).center().toPoint());
    CHECK(bars.selected() == RegionId{3});
    QTest::keyClick(&bars, Qt::Key_Return);
    CHECK(selected.count() == 3);
    CHECK(activated.count() == 1);
    QSignalSpy explained(&bars, &RegionBars::explanationRequested);
    QTest::keyClick(&bars, Qt::Key_Space);
    CHECK(explained.count() == 1);
    CHECK(activated.count() == 1);
    bars.select(RegionId{1});
    CHECK(selected.count() == 3);
}

TEST_CASE("All regions fit at the smallest size")
{
    for (const double scale : {1.0, 1.5}) {
        RegionBars bars;
        bars.setItems(threeRegions(), 20);
        bars.setFont(theme::baseFont(scale));
        bars.resize(bars.minimumSizeHint());
        const QRectF last = bars.arrangement().rowRect(2);
        CHECK(last.bottom() + RegionBarsLayout::captionHeight(bars.font()) <= bars.height() + 1);
    }
}

TEST_CASE("Tiles lie in their grid and are walked by arrows")
{
    TileGrid grid;
    grid.setTiles(fourTiles());
    const QImage image = pictureOf(grid, QSize(400, 300));
    QVector<QRectF> rects;
    for (int i = 0; i < 4; ++i)
        rects.append(grid.tileRect(i));
    checkApart(rects, grid.rect());
    CHECK(rects[0].top() == rects[1].top());
    CHECK(rects[1].left() == rects[2].left());
    CHECK(looksLike(image.pixelColor(rects[3].topLeft().toPoint() + QPoint(10, 6)),
                    lightColor(Light::Behind)));
    CHECK(looksLike(image.pixelColor(rects[2].topLeft().toPoint() + QPoint(10, 6)), theme::kCard));

    QSignalSpy activated(&grid, &TileGrid::regionActivated);
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(grid.selected() == RegionId{1});
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(grid.selected() == RegionId{2});
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(grid.selected() == RegionId{3});
    QTest::keyClick(&grid, Qt::Key_Down); // nothing straight below: the nearest one
    CHECK(grid.selected() == RegionId{4});
    QTest::keyClick(&grid, Qt::Key_Return);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, rects[1].center().toPoint());
    REQUIRE(activated.count() == 2);
    CHECK(activated.last().first().value<RegionId>() == RegionId{2});
    QSignalSpy explained(&grid, &TileGrid::explanationRequested);
    QTest::keyClick(&grid, Qt::Key_Space);
    REQUIRE(explained.count() == 1);
    CHECK(explained.last().first().value<RegionId>() == RegionId{2});
    CHECK(activated.count() == 2);
}

TEST_CASE("A tile has room for its name at the smallest size")
{
    for (const double scale : {1.0, 1.5}) {
        TileGrid grid;
        grid.setTiles(fourTiles());
        grid.setFont(theme::baseFont(scale));
        grid.resize(grid.minimumSizeHint());
        const QFont strong = theme::sized(grid.font(), theme::TextSize::Strong);
        const QFont small = theme::sized(grid.font(), theme::TextSize::Small);
        CHECK(grid.tileRect(0).width() > theme::textWidth(strong, QStringLiteral("海西")));
        CHECK(grid.tileRect(0).height() >= theme::lineHeight(strong) + theme::lineHeight(small));
    }
}

TEST_CASE("A light bar is divided by count with attention first")
{
    const auto segments = lightBarSegments(QRectF(10, 0, 304, 20), counts(1, 1, 4));
    REQUIRE(segments.size() == 3);
    CHECK(segments[0].light == Light::Behind);
    CHECK(segments[1].light == Light::Watch);
    CHECK(segments[2].light == Light::OnTrack);
    CHECK(segments[0].rect.width() == Approx(segments[1].rect.width()));
    CHECK(segments[2].rect.width() > 2 * segments[0].rect.width());
    CHECK(segments[0].rect.left() == Approx(10));
    CHECK(segments[1].rect.left() == Approx(segments[0].rect.right() + 2));
    CHECK(segments[2].rect.right() == Approx(314));
}

TEST_CASE("A single light among many keeps room for its number")
{
    const auto segments = lightBarSegments(QRectF(0, 0, 300, 20), counts(1, 0, 60));
    CHECK(segments[0].rect.width() >= 20);
}

TEST_CASE("Light bars can share a scale")
{
    const auto half = lightBarSegments(QRectF(0, 0, 300, 20), counts(0, 2, 3), 10);
    CHECK(half.last().rect.right() == Approx(150));
    CHECK(lightBarSegments(QRectF(0, 0, 300, 20), counts(0, 0, 0)).isEmpty());
    CHECK(lightCountText(counts(1, 0, 4)) == u"behind 1, on track 4");
}
