// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/header_bar.h"
#include "ui/pages/course_card.h"
#include "ui/pages/notice_view.h"
#include "ui/pages/sector_page.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

using namespace kmh;

namespace {

QStringList labelTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

/// How many different colours a picture has, up to `enough`.
int coloursIn(const QImage& image, int enough)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width() && colours.size() < enough; x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

TEST_CASE("The desk has a page for the overview and for each sector, and for what cuts across them")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    const QStringList names{QStringLiteral("overview"),     QStringLiteral("industry"),
                            QStringLiteral("construction"), QStringLiteral("services"),
                            QStringLiteral("agriculture"),  QStringLiteral("investment"),
                            QStringLiteral("consumption"),  QStringLiteral("finance"),
                            QStringLiteral("livelihood"),   QStringLiteral("responsibility"),
                            QStringLiteral("answers"),      QStringLiteral("ledgers"),
                            QStringLiteral("coverage"),     QStringLiteral("rounds"),
                            QStringLiteral("entry"),        QStringLiteral("missing"),
                            QStringLiteral("bulletin"),     QStringLiteral("changes"),
                            QStringLiteral("reconcile"),    QStringLiteral("rules")};
    REQUIRE(view.pages().pageCount() == names.size());
    for (int i = 0; i < names.size(); ++i)
        CHECK(view.pages().nameAt(i) == names.at(i));
}

TEST_CASE("Every page paints itself within the smallest screen")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    CHECK(view.minimumSizeHint().width() <= 1366);
    CHECK(view.minimumSizeHint().height() <= 768);
    for (int i = 0; i < view.pages().pageCount(); ++i) {
        view.showPage(i);
        QCoreApplication::processEvents();
        CAPTURE(view.pages().nameAt(i));
        CHECK(view.pages().page(i)->minimumSizeHint().width() <= 1366);
        CHECK(view.size() == QSize(1366, 768));
        CHECK(coloursIn(view.grab().toImage(), 12) == 12);
    }
}

TEST_CASE("Choosing a period changes every page")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-03-X2"));
    view.showPage(view.pages().indexOfName(QStringLiteral("investment")));
    const QImage march = view.grab().toImage();
    view.desk().setPeriod(period("2025-01-X2"));
    QCoreApplication::processEvents();
    CHECK(view.grab().toImage() != march);
    // The overview was hidden meanwhile and follows when it is shown: 20 January is 20/90 of the
    // quarter, 22.2 %.
    view.showPage(0);
    CHECK(labelTexts(view).filter(QStringLiteral("22.2%")).size() >= 1);
    CHECK(labelTexts(view).filter(QStringLiteral("87.8%")).isEmpty());
}

TEST_CASE("Moving by periods stays within the plan")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-01-X1"));
    view.header().movePeriod(-1);
    CHECK(view.desk().period() == period("2025-01-X1"));
    view.header().movePeriod(1);
    CHECK(view.desk().period() == period("2025-01-X2"));
    // After the quarter its figures are still published, the last on 16 April.
    view.desk().setPeriod(period("2025-04-X2"));
    view.header().movePeriod(1);
    CHECK(view.desk().period() == period("2025-04-X2"));
}

TEST_CASE("Ctrl with page down and page up turns the tabs of the window")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(window.view().pages().currentPage() == 1);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(window.view().pages().currentPage() == window.pageCount() - 1);
}

TEST_CASE("The arrow keys walk the measures and the words follow")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    const int index = view.pages().indexOfName(QStringLiteral("construction"));
    view.showPage(index);
    Page* page = view.pages().page(index);
    auto* list = page->findChild<QListView*>();
    auto* words = page->findChild<NoticeView*>();
    REQUIRE(list);
    REQUIRE(words);
    list->setCurrentIndex(list->model()->index(0, 0));
    CHECK(words->toPlainText().contains(QStringLiteral("深入开展企业挖潜增效")));
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(words->toPlainText().contains(QStringLiteral("抢抓工程建设机遇")));
}

TEST_CASE("A sector without numeric targets shows its deliverables by date")
{
    DeskView view(cleanWorkbook());
    showAt(view, {1366, 768});
    const int index = view.pages().indexOfName(QStringLiteral("construction"));
    view.showPage(index);
    auto* card = view.pages().page(index)->findChild<CourseCard*>();
    REQUIRE(card);
    CHECK(card->view() == CourseCard::TimelineView);
}

TEST_CASE("The quoted target is highlighted in the measure's own words")
{
    const auto workbook = cleanWorkbook();
    const auto plan = workbook->plan();
    for (const Target& target : plan->targets) {
        REQUIRE(target.quote);
        const Measure& measure = plan->measure(plan->indicator(target.indicator).measure);
        const QString html =
            markedHtml(*plan, plan->body(measure), quoteMarks(*plan, measure.id, target.quote));
        CHECK(html.contains(
            QStringLiteral(";\">%1</span>").arg(plan->wording(*target.quote).toHtmlEscaped())));
    }
}

TEST_CASE("Highlighting changes no word of a measure")
{
    const auto plan = cleanWorkbook()->plan();
    NoticeView view;
    for (const Measure& measure : plan->measures) {
        view.setMeasure(*plan, measure, {});
        const QString text = view.document()->firstBlock().text();
        CHECK(text == plan->wording(plan->body(measure)));
    }
}

TEST_CASE("A place is found again after it was left")
{
    Place place;
    {
        DeskView view(demoWorkbook());
        showAt(view, {1366, 768});
        view.desk().setPeriod(period("2025-02-X2"));
        const int index = view.pages().indexOfName(QStringLiteral("investment"));
        view.showPage(index);
        view.pages().page(index)->setPlace(QStringLiteral("18/"));
        view.rememberPlace(place);
    }
    CHECK(place.page == QStringLiteral("investment"));
    CHECK(place.period == QStringLiteral("2025-02-X2"));

    DeskView again(demoWorkbook());
    again.goTo(place);
    CHECK(again.desk().period() == period("2025-02-X2"));
    CHECK(again.pages().currentPage() == 5);
    CHECK(again.pages().page(5)->place().startsWith(QStringLiteral("18/")));
}

TEST_CASE("A remembered place that no longer exists is passed over")
{
    DeskView view(demoWorkbook());
    const Period before = view.desk().period();
    Place place;
    place.page = QStringLiteral("astronomy");
    place.period = QStringLiteral("2031-01-X1");
    place.pages.insert(QStringLiteral("investment"), QStringLiteral("99/I9999"));
    view.goTo(place);
    CHECK(view.desk().period() == before);
    CHECK(view.pages().currentPage() == 0);
}

TEST_CASE("A light explains itself by rule and formula and inputs")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X2"));
    for (const IndicatorAssessment& a : desk.assessment().indicators) {
        const Explanation explanation = explain(desk.assessment(), a);
        CHECK(!explanation.reason.isEmpty());
        CHECK(!explanation.formula.isEmpty());
        CHECK(!explanation.inputs.isEmpty());
    }
    const IndicatorAssessment& a = desk.assessment().indicators.first();
    const Explanation explanation = explain(desk.assessment(), a);
    ExplanationPopup popup(QStringLiteral("name"), a.light, explanation, nullptr);
    const QStringList texts = labelTexts(popup);
    CHECK(texts.contains(explanation.reason));
    CHECK(texts.contains(explanation.formula));
    CHECK(texts.contains(explanation.rule));
    for (const ExplanationInput& input : explanation.inputs)
        CHECK(texts.contains(input.value));
}

TEST_CASE("Demonstration figures are marked and a clean workbook is not")
{
    DeskView demo(demoWorkbook());
    DeskView clean(cleanWorkbook());
    CHECK(demo.desk().assessment().snapshot->demo);
    CHECK_FALSE(clean.desk().assessment().snapshot->demo);
    CHECK_FALSE(demo.header().findChild<QLabel*>(QStringLiteral("demoMark"))->isHidden());
    CHECK(clean.header().findChild<QLabel*>(QStringLiteral("demoMark"))->isHidden());
}

TEST_CASE("The window's menu shows the commands of the page shown")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    QMenu* menu = nullptr;
    for (QAction* title : window.menuBar()->actions()) {
        if (title->text() == QLatin1String("&Page"))
            menu = title->menu();
    }
    REQUIRE(menu);
    CHECK_FALSE(menu->isEnabled()); // the overview has none
    PageStack& pages = window.view().pages();
    for (const char* name : {"reconcile", "changes"}) {
        const int index = pages.indexOfName(QLatin1String(name));
        window.showPage(index);
        CHECK(menu->isEnabled());
        CHECK(menu->actions() == pages.page(index)->pageActions());
        for (const QAction* action : menu->actions()) {
            CHECK_FALSE(action->shortcut().isEmpty());
            // Alt with a letter is the window's menus'.
            CHECK_FALSE(action->text().contains(QLatin1Char('&')));
        }
    }
}

TEST_CASE("Every command of the window has a shortcut of its own")
{
    const DeskWindow window(Workbook::openBundled(Bundle::Demo));
    QSet<QKeySequence> shortcuts;
    int commands = 0;
    for (const QAction* action : window.findChild<Commands*>()->findChildren<QAction*>()) {
        ++commands;
        CAPTURE(action->text());
        CHECK_FALSE(action->shortcut().isEmpty());
        shortcuts.insert(action->shortcut());
    }
    CHECK(shortcuts.size() == commands);
}

TEST_CASE("The keyboard is on the page that is shown, wherever it was")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    for (int i = 0; i < view.pages().pageCount(); ++i) {
        view.header().findChild<QComboBox*>()->setFocus();
        view.turnPage(1);
        CAPTURE(view.pages().nameAt(view.pages().currentPage()));
        const QWidget* page = view.pages().page(view.pages().currentPage());
        CHECK(page->isAncestorOf(view.focusWidget()));
    }
}

TEST_CASE("There is nothing to go back to once a tab is chosen by hand")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    const Subject unit = UnitSubject{view.desk().plan().units.first().id};
    view.openSubject(unit);
    CHECK(view.canGoBack());
    view.findChild<QTabBar*>(QStringLiteral("pages"))->setCurrentIndex(3);
    CHECK(view.pages().currentPage() == 3);
    CHECK_FALSE(view.canGoBack());
    view.openSubject(unit);
    view.turnPage(1);
    CHECK_FALSE(view.canGoBack());
}

TEST_CASE("No command of a page has a shortcut of the window's or of another command of the page")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    QSet<QKeySequence> windows;
    for (const QAction* action : window.findChild<Commands*>()->findChildren<QAction*>())
        windows.insert(action->shortcut());
    for (int i = 0; i < window.pageCount(); ++i) {
        QSet<QKeySequence> taken = windows;
        for (const QAction* action : window.view().pages().page(i)->pageActions()) {
            CAPTURE(window.view().pages().nameAt(i), action->text());
            if (action->shortcut().isEmpty())
                continue;
            CHECK_FALSE(taken.contains(action->shortcut()));
            taken.insert(action->shortcut());
        }
    }
}

TEST_CASE("On a large screen the overview gives what its sectors do not need to what is behind")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(Period::xun(2025, 3, 2));
    showAt(view, {1920, 1080});
    for (const Table* table : view.pages().currentWidget()->findChildren<Table*>()) {
        if (table->accessibleName() != u"Sectors")
            continue;
        REQUIRE(table->model()->rowCount() == 8);
        const int rows = 8 * table->rowHeight(0);
        CHECK(table->viewport()->height() >= rows);
        CHECK(table->viewport()->height() < rows + table->rowHeight(0));
        return;
    }
    FAIL("no sectors");
}
