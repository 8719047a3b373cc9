// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_view.h"
#include "tests/ui/entry_kit.h"
#include "tests/ui/print_kit.h"
#include "ui/charts/bullet_panel.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/tile_grid.h"
#include "ui/print/chart_actions.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

TEST_CASE("The commands act on the chart clicked last, else on the page's first")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.showPage(view.pages().indexOfName(u"industry"_s));
    QCoreApplication::processEvents();
    CHECK(qobject_cast<BulletPanel*>(view.charts().current()));
    auto* course = view.pages().currentWidget()->findChild<CourseChart*>();
    REQUIRE(course);
    QTest::mouseClick(course->findChild<QAbstractScrollArea*>()->viewport(), Qt::LeftButton);
    CHECK(view.charts().current() == course);

    view.charts().copyCurrent();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    REQUIRE(copied->hasFormat(u"image/svg+xml"_s));
    const QString texts = svgTexts(copied->data(u"image/svg+xml"_s));
    CHECK(texts.contains(u"青政办函〔2025〕5号"_s));
    CHECK(texts.contains(u"Demonstration figures"_s));

    view.showPage(view.pages().indexOfName(u"entry"_s));
    CHECK_FALSE(view.charts().current());
    QSignalSpy told(&view, &DeskView::failed);
    view.charts().copyCurrent();
    CHECK(told.count() == 1);
}

TEST_CASE("A chart has a menu that copies and saves it")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    auto* tiles = view.findChild<TileGrid*>();
    REQUIRE(tiles);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, tiles->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(tiles, &event);
    auto* menu = tiles->findChild<QMenu*>(u"chartMenu"_s);
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    QGuiApplication::clipboard()->clear();
    menu->actions().first()->trigger();
    CHECK(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/png"_s));
    menu->close();
}
