// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/bullet_panel.h"
#include "ui/charts/bullet_row.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kmh;

namespace {

BulletItem longItem()
{
    BulletItem item;
    item.id = {1};
    item.name = QStringLiteral("以工代赈带动当地农村群众就近就业人数");
    item.subline = QStringLiteral("一季度 ≥3,000 名 · 计划进度 2,640 名");
    item.actual = 1820;
    item.target = 3000;
    item.planToDate = 2640;
    item.scaleMax = 4000;
    item.actualText = QStringLiteral("1,820 名");
    item.targetText = QStringLiteral("3,000 名");
    item.planText = QStringLiteral("2,640 名");
    item.light = Light::Behind;
    return item;
}

QVector<BulletItem> threeItems()
{
    QVector<BulletItem> items(3, longItem());
    for (int i = 0; i < 3; ++i)
        items[i].id = {i + 1};
    return items;
}

} // namespace

TEST_CASE("A row's columns do not touch at the smallest width")
{
    for (const double scale : {1.0, 1.5}) {
        BulletRow row(longItem());
        row.setFont(theme::baseFont(scale));
        row.setColumns(BulletColumns::needed(row.item(), row.font()));
        row.resize(row.minimumSizeHint());
        const QRectF graph = row.graphRect();
        CHECK(row.nameRect().right() < graph.left());
        CHECK(graph.width() > theme::em(row.font()) * 6);
        CHECK(graph.right() < row.figureRect().left());
        CHECK(row.figureRect().right() < row.lightRect().left());
        CHECK(row.lightRect().right() <= row.width());
        CHECK(QRectF(row.rect()).contains(graph));
        const QFont figure = theme::sized(row.font(), theme::TextSize::Figure);
        CHECK(row.figureRect().width() >= theme::textWidth(figure, row.item().actualText));
    }
}

TEST_CASE("The rows of a panel share their columns")
{
    BulletPanel panel;
    QVector<BulletItem> items = threeItems();
    items[1].name = QStringLiteral("开复工率");
    items[1].actualText = QStringLiteral("9%");
    panel.setItems(items);
    pictureOf(panel, QSize(800, 300));
    CHECK(panel.rows()[0]->graphRect() == panel.rows()[1]->graphRect());
    CHECK(panel.rows()[0]->lightRect() == panel.rows()[1]->lightRect());
}

TEST_CASE("Arrows move a panel's selection and Enter asks for the explanation")
{
    BulletPanel panel;
    QSignalSpy selected(&panel, &BulletPanel::rowSelected);
    QSignalSpy activated(&panel, &BulletPanel::rowActivated);
    panel.setItems(threeItems());
    CHECK(panel.selected() == IndicatorId{1});
    CHECK(selected.count() == 1);
    QTest::keyClick(panel.rows()[0], Qt::Key_Down);
    CHECK(panel.selected() == IndicatorId{2});
    QTest::keyClick(panel.rows()[1], Qt::Key_End);
    CHECK(panel.selected() == IndicatorId{3});
    QTest::keyClick(panel.rows()[2], Qt::Key_Down);
    CHECK(panel.selected() == IndicatorId{3});
    CHECK(selected.count() == 3);
    QTest::keyClick(panel.rows()[2], Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().value<IndicatorId>() == IndicatorId{3});
}

TEST_CASE("A panel keeps its selection when its items change")
{
    BulletPanel panel;
    panel.setItems(threeItems());
    panel.select({2});
    QSignalSpy selected(&panel, &BulletPanel::rowSelected);
    QVector<BulletItem> items = threeItems();
    items.removeFirst();
    panel.setItems(items);
    CHECK(panel.selected() == IndicatorId{2});
    CHECK(selected.isEmpty());
    panel.setItems({});
    CHECK_FALSE(panel.selected());
    CHECK(panel.rows().isEmpty());
}

TEST_CASE("A click on a row's light asks for the explanation")
{
    BulletRow row(longItem());
    QSignalSpy activated(&row, &BulletRow::activated);
    pictureOf(row, QSize(700, 70));
    QTest::mouseClick(&row, Qt::LeftButton, {}, row.lightRect().center().toPoint());
    CHECK(activated.count() == 1);
    QTest::mouseClick(&row, Qt::LeftButton, {}, row.nameRect().center().toPoint());
    CHECK(activated.count() == 1);
}
