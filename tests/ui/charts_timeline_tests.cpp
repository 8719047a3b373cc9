// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/delivery_plot.h"
#include "ui/charts/delivery_steps.h"
#include "ui/charts/due_timeline.h"
#include "ui/charts/label_place.h"
#include "ui/theme/light_icon.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace kmh;

namespace {

const TimelineSpan kQuarter{QDate(2025, 1, 1), QDate(2025, 3, 31), QDate(2025, 3, 20)};

TimelineItem item(int id, QDate due, std::optional<QDate> done, Light light)
{
    return {{id},  QStringLiteral("制定2025年省级领导包联推进重大项目工作方案"),
            due,   done,
            light, QStringLiteral("状态"),
            {}};
}

QVector<TimelineItem> fourItems()
{
    return {item(1, QDate(2025, 1, 31), QDate(2025, 1, 24), Light::Met),
            item(2, QDate(2025, 1, 20), QDate(2025, 2, 12), Light::Met),
            item(3, QDate(2025, 2, 28), {}, Light::Behind),
            item(4, QDate(2025, 3, 25), {}, Light::NotDue)};
}

} // namespace

TEST_CASE("A timeline places days by their share of the span")
{
    DueTimeline timeline;
    timeline.setItems(fourItems(), kQuarter);
    pictureOf(timeline, QSize(900, 240));
    const double day = timeline.xOf(QDate(2025, 1, 2)) - timeline.xOf(QDate(2025, 1, 1));
    CHECK(timeline.xOf(QDate(2025, 3, 31)) == Approx(timeline.xOf(QDate(2025, 1, 1)) + 89 * day));
    CHECK(timeline.xOf(QDate(2024, 12, 1)) == Approx(timeline.xOf(QDate(2025, 1, 1))));
    CHECK(timeline.xOf(QDate(2025, 5, 1)) == Approx(timeline.xOf(QDate(2025, 3, 31))));
}

TEST_CASE("A timeline marks what is done and what is late")
{
    DueTimeline timeline;
    timeline.setItems(fourItems(), kQuarter);
    const QImage image = pictureOf(timeline, QSize(900, 240));
    const auto around = [&](int row, double x) {
        return QRect(qRound(x) - 3, qRound(timeline.rowRect(row).center().y()) - 3, 7, 7);
    };
    const double today = (timeline.xOf(QDate(2025, 3, 20)) + timeline.xOf(QDate(2025, 3, 21))) / 2;
    CHECK(countOf(image, around(0, timeline.xOf(QDate(2025, 1, 24))), theme::kAccent) > 20);
    CHECK(countOf(image, around(1, timeline.xOf(QDate(2025, 2, 12))), theme::kAccent) > 20);
    CHECK(countOf(image, around(2, today), lightColor(Light::Behind)) > 20);
    CHECK(countOf(image, around(3, timeline.xOf(QDate(2025, 3, 25))), theme::kAccent) == 0);
}

TEST_CASE("A timeline scrolls to the row that arrows reach")
{
    QVector<TimelineItem> items;
    for (int i = 0; i < 15; ++i)
        items.append(item(i + 1, QDate(2025, 1, 1).addDays(5 * i), {}, Light::NotDue));
    DueTimeline timeline;
    timeline.setItems(items, kQuarter);
    pictureOf(timeline, QSize(700, 200));
    CHECK(timeline.verticalScrollBar()->maximum() > 0);
    QSignalSpy activated(&timeline, &DueTimeline::itemActivated);
    QTest::keyClick(&timeline, Qt::Key_End);
    CHECK(timeline.selected() == DeliverableId{15});
    CHECK(timeline.rowRect(14).bottom() <= timeline.viewport()->height() + 1);
    QTest::keyClick(&timeline, Qt::Key_Home);
    CHECK(timeline.verticalScrollBar()->value() == 0);
    QTest::keyClick(&timeline, Qt::Key_Return);
    CHECK(activated.count() == 1);
    timeline.setItems({}, kQuarter);
    CHECK_FALSE(timeline.selected());
}

TEST_CASE("Steps count what was due and done by a day")
{
    DeliverySteps steps;
    steps.setItems(fourItems(), kQuarter);
    CHECK(steps.dueBy(QDate(2025, 1, 19)) == 0);
    CHECK(steps.dueBy(QDate(2025, 1, 20)) == 1);
    CHECK(steps.dueBy(kQuarter.today) == 3);
    CHECK(steps.doneBy(QDate(2025, 1, 31)) == 1);
    CHECK(steps.doneBy(kQuarter.today) == 2);
}

TEST_CASE("The names of the step lines stay off the lines and each other")
{
    for (const double scale : {1.0, 1.5}) {
        for (const QDate today : {QDate(2025, 1, 10), QDate(2025, 2, 28), QDate(2025, 3, 20),
                                  QDate(2025, 3, 24), QDate(2025, 3, 31)}) {
            TimelineSpan span = kQuarter;
            span.today = today;
            const QSizeF size(420 * scale, 180 * scale);
            const DeliveryPlot plot(fourItems(), span, size, theme::baseFont(scale));
            const QVector<QLineF> lines = segmentsOf(plot.dueLine()) + segmentsOf(plot.doneLine());
            QVector<QRectF> rects;
            for (const DeliveryPlot::Name& name : plot.names()) {
                rects.append(name.rect);
                CHECK(firstFreePlace({name.rect}, QRectF(QPointF(0, 0), size), lines));
            }
            CAPTURE(scale, today.toString(Qt::ISODate).toStdString());
            checkApart(rects, QRectF(QPointF(0, 0), size));
        }
    }
}

TEST_CASE("The done line ends at the assessed day and the planned one at the span's end")
{
    const DeliveryPlot plot(fourItems(), kQuarter, QSizeF(600, 200), theme::baseFont(1));
    CHECK(plot.doneLine().last().y() == Approx(plot.yOf(2)));
    CHECK(plot.dueLine().last().y() == Approx(plot.yOf(4)));
    CHECK(plot.doneLine().last().x() < plot.dueLine().last().x());
}
