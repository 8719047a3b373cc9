// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "tests/support/watched_translator.h"
#include "ui/charts/bullet_panel.h"
#include "ui/charts/bullet_row.h"
#include "ui/charts/exportable_chart.h"
#include "ui/charts/region_bars.h"
#include "ui/charts/tile_grid.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/header_bar.h"
#include "ui/help/help_desk.h"
#include "ui/help/light_help.h"
#include "ui/help/page_help.h"
#include "ui/help/whats_this.h"
#include "ui/models/column_model.h"
#include "ui/pages/table.h"
#include "ui/status_line.h"
#include "ui/theme/light_badge.h"

#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QWhatsThis>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls a function with each page of the demonstration, shown and laid out.
template<class Function>
void onEveryPage(Function look)
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-03-X2"));
    for (int i = 0; i < view.pages().pageCount(); ++i) {
        view.showPage(i);
        QCoreApplication::processEvents();
        look(*view.pages().page(i));
    }
}

/// The cells of a view that show a light, as far as they are in sight.
QVector<QModelIndex> lightsIn(const QAbstractItemView& view)
{
    QVector<QModelIndex> lights;
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), 30); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (index.data(LightRole).isValid() &&
                view.viewport()->rect().contains(view.visualRect(index).center()))
                lights.append(index);
        }
    }
    return lights;
}

} // namespace

TEST_CASE("Every light in a table or list of every page says its word and what it means")
{
    int lights = 0;
    onEveryPage([&](Page& page) {
        for (QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
            // Heads and the lists of closed boxes are views too, and have no cells in sight.
            if (!view->isVisible() || qobject_cast<QHeaderView*>(view) ||
                view->inherits("QComboBoxListView"))
                continue;
            for (const QModelIndex& index : lightsIn(*view)) {
                INFO(page.name().toStdString() << " " << view->accessibleName().toStdString());
                const Light light = Light(index.data(LightRole).toInt());
                const QString text =
                    whatsThisAt(view->viewport(), view->visualRect(index).center());
                CHECK(text.contains(lightLabel(light)));
                CHECK(text.contains(lightMeaning(light).toHtmlEscaped()));
                ++lights;
            }
        }
    });
    CHECK(lights > 200);
}

TEST_CASE("Every chart of every page says how it is read")
{
    int charts = 0;
    onEveryPage([&](Page& page) {
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            if (!dynamic_cast<ExportableChart*>(widget))
                continue;
            INFO(page.name().toStdString() << " " << widget->metaObject()->className());
            CHECK(whatsThisAt(widget, {-1, -1}).size() > 40);
            CHECK(whatsThisAt(widget, {-1, -1}) != u"<p>%1</p>"_s.arg(pageHelp(page.name())));
            ++charts;
        }
    });
    CHECK(charts > 40);
}

TEST_CASE("Every page says what it is for, wherever it is asked")
{
    QSet<QString> texts;
    onEveryPage([&](Page& page) {
        INFO(page.name().toStdString());
        CHECK(whatsThisAt(&page, {2, 2}).contains(pageHelp(page.name()).toHtmlEscaped()));
        texts.insert(pageHelp(page.name()));
    });
    CHECK(texts.size() == 13); // the eight sectors share one
}

TEST_CASE("An indicator's light says rule, formula and inputs, as Space does")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-03-X2"));
    view.showPage(view.pages().indexOfName(u"investment"_s));
    auto* panel = view.pages().page(view.pages().currentPage())->findChild<BulletPanel*>();
    REQUIRE(panel);
    REQUIRE_FALSE(panel->rows().isEmpty());
    const BulletRow* row = panel->rows().first();
    const QString text = whatsThisAt(row, row->lightRect().center().toPoint());
    CHECK(text.contains(u"plan-ratio"_s));
    CHECK(text.contains(u"22.0%"_s)); // the plan to date
    CHECK(text.contains(u"r = 0.9"_s));
    CHECK(text.contains(lightMeaning(row->item().light)));
}

TEST_CASE("Space explains the light of a row and Enter opens it")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-03-X2"));
    int explained = 0;
    const auto press = [&](const char* page, const QString& tableName) {
        view.showPage(view.pages().indexOfName(QLatin1String(page)));
        const int shown = view.pages().currentPage();
        QAbstractItemView* rows = nullptr;
        for (QAbstractItemView* one : view.pages().page(shown)->findChildren<QAbstractItemView*>())
            rows = one->accessibleName() == tableName ? one : rows;
        INFO(page << " " << tableName.toStdString());
        REQUIRE(rows);
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Space);
        CHECK(view.pages().currentPage() == shown);
        auto* popup = rows->findChild<ExplanationPopup*>();
        REQUIRE(popup);
        CHECK(popup->isVisible());
        delete popup;
        ++explained;
        return rows;
    };
    QAbstractItemView* rows = press("overview", u"Needs attention"_s);
    const int overview = view.pages().currentPage();
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(view.pages().currentPage() != overview);
    press("overview", u"Sectors"_s);
    press("overview", u"Due next"_s);
    press("investment", u"Measures"_s);
    press("investment", u"Deliverables"_s);
    press("responsibility", u"Prefectures"_s);
    press("responsibility", u"The selected unit's measures"_s);
    rows = press("rules", u"Indicators under every rule"_s);
    QTest::keyClick(rows, Qt::Key_Space); // with what can be done about it
    CHECK(rows->findChild<QPushButton*>(u"override"_s));
    view.showPage(0);
    view.openSubject(UnitSubject{view.desk().plan().measures.first().units.first().unit});
    press("answers", u"Measures"_s);
    press("answers", u"Indicators"_s);
    CHECK(explained == 10);
}

TEST_CASE("Space opens a row that has no light")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.showPage(view.pages().indexOfName(u"responsibility"_s));
    for (Table* table : view.pages().page(view.pages().currentPage())->findChildren<Table*>()) {
        if (table->accessibleName() != u"Units"_s)
            continue;
        QSignalSpy activated(table, &Table::rowActivated);
        table->selectRowAt(1);
        QTest::keyClick(table, Qt::Key_Space);
        CHECK(activated.size() == 1);
    }
}

TEST_CASE("A prefecture's tile and bar say why their light is what it is")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-03-X2"));
    view.showPage(0);
    auto* tiles = view.pages().page(0)->findChild<TileGrid*>();
    REQUIRE(tiles);
    CHECK(hasLightAt(tiles, tiles->tileRect(0).center().toPoint()));
    CHECK_FALSE(hasLightAt(tiles, {-1, -1}));
    view.showPage(view.pages().indexOfName(u"investment"_s));
    auto* bars = view.pages().page(view.pages().currentPage())->findChild<RegionBars*>();
    REQUIRE(bars);
    CHECK(hasLightAt(bars, QPoint(bars->width() / 2, bars->height() / 4)));
}

TEST_CASE("A badge says what its light means; one set by a person says that too")
{
    LightBadge badge(Light::Watch);
    CHECK(whatsThisAt(&badge, {2, 2}).contains(lightMeaning(Light::Watch)));
    badge.setLight(Light::Behind, true);
    badge.setToolTip(u"a < b"_s);
    const QString text = whatsThisAt(&badge, {2, 2});
    CHECK(text.contains(lightMeaning(Light::Behind)));
    CHECK(text.contains(u"A person set this light"_s));
    CHECK(text.contains(u"a &lt; b"_s));
}

TEST_CASE("The head and the tabs and the status line say what they are")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    CHECK_FALSE(partHelp(&view.header()).isEmpty());
    CHECK_FALSE(partHelp(view.findChild<StatusLine*>()).isEmpty());
    CHECK_FALSE(partHelp(view.findChild<QTabBar*>(u"pages"_s)).isEmpty());
}

TEST_CASE("What's This? is answered within the desk, and Shift+F1 asks where the keyboard is")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.resize(1366, 768);
    window.show();
    auto* tiles = window.findChild<TileGrid*>();
    REQUIRE(tiles);
    QHelpEvent query(QEvent::QueryWhatsThis, {5, 5}, tiles->mapToGlobal(QPoint(5, 5)));
    query.ignore();
    CHECK(QCoreApplication::sendEvent(tiles, &query));
    CHECK(query.isAccepted());

    QAction* asked = nullptr;
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F1))
            asked = action;
    }
    REQUIRE(asked);
    QTest::mouseClick(&window, Qt::LeftButton);
    asked->trigger(); // by the mouse: what is clicked next is explained
    CHECK(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();

    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    tiles->setFocus();
    QTest::keyClick(tiles, Qt::Key_Shift);
    asked->trigger(); // by keys, through the menu: the tiles explain themselves
    CHECK_FALSE(QWhatsThis::inWhatsThisMode());
    QWhatsThis::hideText();
}

TEST_CASE("What What's This? says lacks no Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    onEveryPage([&](Page& page) {
        for (QWidget* widget : page.findChildren<QWidget*>())
            whatsThisAt(widget, widget->rect().center());
    });
    for (const Light light : kLights)
        lightHelp(light, true, {});
    QCoreApplication::removeTranslator(&chinese);
    QStringList missing = chinese.missing();
    missing.removeDuplicates();
    CHECK(missing.join(u'\n') == QString());
}
