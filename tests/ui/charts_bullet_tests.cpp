// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/bullet_graph.h"
#include "ui/charts/bullet_layout.h"
#include "ui/theme/light_icon.h"

using namespace kmh;

namespace {

BulletItem item(std::optional<double> actual, std::optional<double> target,
                std::optional<double> plan, double scaleMax)
{
    BulletItem b;
    b.id = {1};
    b.name = QStringLiteral("以工代赈带动当地农村群众就近就业人数");
    b.subline = QStringLiteral("一季度 ≥3,000 名 · 计划进度 2,640 名");
    b.actual = actual;
    b.target = target;
    b.planToDate = plan;
    b.scaleMax = scaleMax;
    b.actualText = actual ? QStringLiteral("1,820 名") : QStringLiteral("—");
    b.targetText = QStringLiteral("3,000 名");
    b.planText = QStringLiteral("2,640 名");
    b.light = actual ? Light::Behind : Light::Missing;
    return b;
}

QVector<QRectF> markLabels(const BulletLayout& layout)
{
    QVector<QRectF> rects;
    for (const BulletLayout::Label& label : layout.labels)
        rects.append(label.rect);
    return rects;
}

} // namespace

TEST_CASE("A bullet's marks lie at value over scale times the track's width")
{
    const BulletLayout layout =
        BulletLayout::of(QRectF(0, 0, 400, 60), item(21.4, 25, 22, 40), theme::baseFont(1));
    const double left = layout.track.left();
    const double width = layout.track.width();
    CHECK(layout.targetMark.center().x() == Approx(left + 0.625 * width));
    CHECK(layout.planMark.boundingRect().center().x() == Approx(left + 0.55 * width));
    CHECK(layout.bar.left() == Approx(left));
    CHECK(layout.bar.width() == Approx(0.535 * width));
    CHECK_FALSE(layout.overflows);
}

TEST_CASE("A bullet's target is painted in its pixel column")
{
    for (const double scale : {1.0, 1.5}) {
        BulletGraph graph;
        graph.setItem(item(1000, 3000, {}, 4000));
        const QImage image = pictureOf(graph, QSize(480, 80), scale);
        const BulletLayout layout =
            BulletLayout::of(QRectF(0, 0, 480, 80), graph.item(), theme::baseFont(scale));
        const int x = int(layout.track.left() + 0.75 * layout.track.width());
        const int y = int(layout.track.center().y());
        CHECK(looksLike(image.pixelColor(x, y), theme::kText));
        CHECK(looksLike(image.pixelColor(x - 12, y), theme::kTrack));
        CHECK(looksLike(image.pixelColor(int(layout.track.left()) + 2, y), theme::kAccent));
    }
}

TEST_CASE("A negative actual reaches from zero to the left")
{
    BulletItem negative = item(-2, 6, {}, 8);
    negative.scaleMin = -4;
    const BulletLayout layout =
        BulletLayout::of(QRectF(0, 0, 300, 60), negative, theme::baseFont(1));
    CHECK(layout.zeroX == Approx(layout.track.left() + layout.track.width() / 3));
    CHECK(layout.bar.right() == Approx(layout.zeroX));
    CHECK(layout.bar.width() == Approx(layout.track.width() / 6));
}

TEST_CASE("An actual beyond the scale ends at the track and says so")
{
    const BulletLayout layout =
        BulletLayout::of(QRectF(0, 0, 300, 60), item(61, 50, {}, 60), theme::baseFont(1));
    CHECK(layout.overflows);
    CHECK(layout.bar.right() == Approx(layout.track.right()));
}

TEST_CASE("A bullet's labels stay inside and off each other at any width")
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        const QFont base = theme::baseFont(scale);
        for (int width = 90; width <= 600; width += 30) {
            const QRectF rect(5, 3, width * scale, BulletLayout::heightFor(base));
            for (const BulletItem& shown :
                 {item(1820, 3000, 2640, 4000), item(1, 4000, 3990, 4000), item(1, 10, 20, 4000),
                  item({}, 3000, 2640, 4000), item(5, {}, {}, 8), item(5, 6, 6, 8)}) {
                CAPTURE(scale, width);
                checkApart(markLabels(BulletLayout::of(rect, shown, base)), rect);
            }
        }
    }
}

TEST_CASE("A bullet without room for both figures keeps the target's whole")
{
    const QFont base = theme::baseFont(1);
    const BulletLayout layout = BulletLayout::of(QRectF(0, 0, 130, BulletLayout::heightFor(base)),
                                                 item(1820, 3000, 2640, 4000), base);
    REQUIRE(layout.labels.size() == 1);
    CHECK(layout.labels.first().text.contains(QStringLiteral("3,000 名")));
}

TEST_CASE("A bullet without figures says why")
{
    const QFont base = theme::baseFont(1);
    const QRectF rect(0, 0, 400, BulletLayout::heightFor(base));
    const BulletLayout missing = BulletLayout::of(rect, item({}, 3000, {}, 4000), base);
    CHECK(missing.bar.isEmpty());
    CHECK(missing.labels.last().text == lightLabel(Light::Missing));
    const BulletLayout open = BulletLayout::of(rect, item(5, {}, {}, 8), base);
    CHECK(open.targetMark.isNull());
    CHECK(open.labels.first().text == QStringLiteral("target to be set"));
}

TEST_CASE("A scale ends at a round number beyond the largest value")
{
    CHECK(bulletScaleMax(25) == Approx(30));
    CHECK(bulletScaleMax(3000) == Approx(4000));
    CHECK(bulletScaleMax(6) == Approx(8));
    CHECK(bulletScaleMax(0.9) == Approx(1));
    CHECK(bulletScaleMax(0) == Approx(1));
    CHECK(bulletScaleMax(25, 100) == Approx(100));
}
