// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/course_card.h"

#include "core/evaluation/chain.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/charts/chain_chart.h"
#include "ui/charts/course_chart.h"
#include "ui/desk_window.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/pages/sector_page.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace kmh;

namespace {

Page* pageOf(DeskView& view, const char* name, const char* place)
{
    const int index = view.pages().indexOfName(QLatin1String(name));
    view.showPage(index);
    view.pages().page(index)->setPlace(QLatin1String(place));
    QCoreApplication::processEvents();
    return view.pages().page(index);
}

QString labelsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

QStringList chainWords(const QWidget& page)
{
    QStringList words;
    for (const ChainChart::PlacedText& text : page.findChild<ChainChart*>()->texts())
        words += text.text;
    return words;
}

} // namespace

TEST_CASE("The progress card shows what each period must bring on the smallest screen")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-02-X1"));
    Page* page = pageOf(view, "livelihood", "25/I2504");
    page->findChild<CourseCard*>()->setView(CourseCard::ChainView);
    QCoreApplication::processEvents();
    // Planned are 150 by now, 400 by the next 旬, 800 by February's end and 3000 by the quarter's;
    // the demonstration reports what is short of 150.
    const IndicatorAssessment* a = nullptr;
    for (const Indicator& indicator : view.desk().plan().indicators) {
        if (indicator.code == QLatin1String("I2504"))
            a = &view.desk().assessment().provincial(indicator.id);
    }
    REQUIRE(a);
    REQUIRE(a->actual == 133.0);
    const QStringList words = chainWords(*page);
    for (const char* figure : {"267 名", "250 名", "667 名", "650 名", "2,867 名", "2,850 名"}) {
        CAPTURE(figure);
        CHECK(words.contains(QString::fromUtf8(figure)));
    }
    CHECK(words.count(QStringLiteral("17 名")) == 3);
    CHECK(labelsOf(*page).contains(QStringLiteral("must bring 267 名")));
    CHECK(labelsOf(*page).contains(QStringLiteral("not a basis for reporting")));
    const auto* chart = page->findChild<ChainChart*>();
    for (const ChainChart::PlacedText& text : chart->texts())
        CHECK(QRectF(chart->rect()).contains(text.rect));
}

TEST_CASE("A target without a planned course says why there is nothing to share out")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-02-X1"));
    Page* page = pageOf(view, "industry", "2/I0201");
    page->findChild<CourseCard*>()->setView(CourseCard::ChainView);
    CHECK(chainWords(*page).isEmpty());
    CHECK(page->findChild<ChainChart*>()->accessibleDescription().contains(
        QStringLiteral("No course is planned")));
}

TEST_CASE("The course says how far earlier forecasts were off")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.desk().setPeriod(period("2025-03-X2"));
    Page* page = pageOf(view, "investment", "17/I1702");
    // Eight 旬 reported; three increments are known from the third on, so five forecasts.
    CHECK(labelsOf(*page).contains(QStringLiteral("5 earlier forecasts")));
}

TEST_CASE("A double click on the course and Ctrl with J open its target and plan")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    QApplication::setActiveWindow(&window);
    Page* page = pageOf(window.view(), "investment", "17/I1702");
    const auto dialog = [&] { return window.findChild<CourseDialog*>(); };
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    REQUIRE(dialog());
    delete dialog();
    auto* view = page->findChild<CourseChart*>()->findChild<QAbstractScrollArea*>();
    REQUIRE(view);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton);
    CHECK(dialog());
    delete dialog();
}

TEST_CASE("A page that is on no indicator says where to choose one")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    QString sentence;
    QObject::connect(&view, &DeskView::failed, [&](const QString& told) { sentence = told; });
    view.editCourse();
    CHECK(sentence.contains(QStringLiteral("Choose an indicator")));
}

TEST_CASE("A view chosen by keyboard is kept for the next indicator")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    Page* page = pageOf(view, "investment", "17/I1702");
    auto* card = page->findChild<CourseCard*>();
    CHECK(card->view() == CourseCard::CourseView);
    auto* views = card->findChild<QTabBar*>(QStringLiteral("segments"));
    REQUIRE(views);
    QTest::keyClick(views, Qt::Key_Right);
    CHECK(card->view() == CourseCard::ChainView);
    view.desk().setPeriod(period("2025-02-X1"));
    page->catchUp();
    page->setPlace(QStringLiteral("17/I1701"));
    CHECK(card->view() == CourseCard::ChainView);
}
