// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/charts/light_bar.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/models/rule_comparison_model.h"
#include "ui/pages/rules_page.h"
#include "ui/pages/table.h"
#include "ui/render.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

Page* showRulesPage(DeskView& view)
{
    showAt(view, {1366, 768});
    view.showPage(view.pages().indexOfName(QStringLiteral("rules")));
    QCoreApplication::processEvents();
    return view.pages().page(view.pages().currentPage());
}

/// The row of an indicator by its name, as the table reads.
QStringList rowOf(const QAbstractItemModel& model, const QString& name)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() != name)
            continue;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString note = index.data(NoteRole).toString();
            cells.append(index.data().toString() +
                         (note.isEmpty() ? QString() : QStringLiteral(" | ") + note));
        }
    }
    return cells;
}

QStringList headers(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.headerData(column, Qt::Horizontal).toString().trimmed());
    return texts;
}

bool saysAnywhere(const QWidget& widget, const QString& words)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("The rules page shows each indicator with every rule's light and deciding figure")
{
    TinyDesk tiny;
    Page* page = showRulesPage(tiny.view());
    auto* table = page->findChild<Table*>();
    REQUIRE(table);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    // 24 ÷ 24.286 = 0.988; the straight line to 50 stands at 50 × 51 ÷ 90 = 28.33, which is 8.7
    // of a hundred of 50 more than 24, and 24 is 84.7 % of it.
    CHECK(rowOf(*table->model(), QStringLiteral("促销活动场次")) ==
          QStringList{u"促销活动场次"_s, u">50 场次 by Q1"_s, u"24 场次 · 2/II"_s, u"24 场次"_s,
                      u"28 场次"_s, u"watch | r = 0.988"_s, u"on track | −8.7 points"_s,
                      u"on track | 84.7%"_s, u"not due"_s, u"—"_s});
    CHECK(headers(*table->model()).at(5) == u"by plan ✓ in force");
    CHECK(headers(*table->model()).at(6) == u"by points");
}

TEST_CASE("Every rule's lights are counted at the head of the rules page")
{
    TinyDesk tiny;
    Page* page = showRulesPage(tiny.view());
    const auto bars = page->findChildren<LightBar*>();
    REQUIRE(bars.size() == 4);
    CHECK(bars.at(0)->toolTip() == u"watch 1, not judged 2");
    CHECK(bars.at(1)->toolTip() == u"on track 2, not judged 1");
    CHECK(bars.at(2)->toolTip() == u"on track 2, not judged 1");
    CHECK(bars.at(3)->toolTip() == u"not due 2, not judged 1");
}

TEST_CASE("The rules page is narrowed to a region and to where the rules disagree")
{
    TinyDesk tiny;
    Page* page = showRulesPage(tiny.view());
    const QAbstractItemModel& model = *page->findChild<Table*>()->model();
    CHECK(model.rowCount() == 3);
    auto* disagreements = page->findChild<QCheckBox*>(QStringLiteral("disagreements"));
    disagreements->setFocus();
    QTest::keyClick(disagreements, Qt::Key_Space);
    CHECK(model.rowCount() == 2); // output has no target under any rule
    CHECK(rowOf(model, QStringLiteral("建筑业总产值增速")).isEmpty());
    auto* region = page->findChild<QComboBox*>(QStringLiteral("region"));
    QTest::keyClick(region, Qt::Key_Down); // Xining has neither targets nor figures
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(page->grab().isNull());

    const QString place = page->place();
    CHECK(place.startsWith(QStringLiteral("/630100/1")));
    QTest::keyClick(region, Qt::Key_Up);
    page->setPlace(place);
    CHECK(region->currentIndex() == 1);
}

TEST_CASE("The selected indicator is explained under each rule, and Enter opens the one in force")
{
    TinyDesk tiny;
    Page* page = showRulesPage(tiny.view());
    auto* table = page->findChild<Table*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data() == QStringLiteral("促销活动场次"))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    CHECK(saysAnywhere(*page, QStringLiteral("r = 0.988")));
    CHECK(saysAnywhere(*page, QStringLiteral("up to 10 points on track")));
    CHECK(saysAnywhere(*page, QStringLiteral("from 80% on track")));
    CHECK(saysAnywhere(*page, QStringLiteral("plan to date: 24 场次")));

    QTest::keyClick(table, Qt::Key_Return);
    auto* popup = page->findChild<ExplanationPopup*>();
    REQUIRE(popup);
    CHECK(saysAnywhere(*popup, QStringLiteral("plan-ratio@1")));
}

TEST_CASE("The rules page has its column for a person's light and keeps each rule's own")
{
    TinyDesk tiny;
    Page* page = showRulesPage(tiny.view());
    tiny.desk().record(OverrideEdit{{kFairs}, {kProvince}, tiny.desk().period(), Light::Behind},
                       QStringLiteral("场次有重复"), QStringLiteral("改判"));
    QCoreApplication::processEvents();
    const QAbstractItemModel& model = *page->findChild<Table*>()->model();
    const QStringList row = rowOf(model, QStringLiteral("促销活动场次"));
    CHECK(row.at(5) == u"watch | r = 0.988");
    CHECK(row.last() == u"behind, set | 甲");
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex last = model.index(i, model.columnCount() - 1);
        if (last.data(OverriddenRole).toBool())
            CHECK(last.data(Qt::ToolTipRole).toString().contains(QStringLiteral("场次有重复")));
    }
}

TEST_CASE("The rules page compares prefectures of the demonstration and is among the pictures")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    Page* page = showRulesPage(view);
    auto* region = page->findChild<QComboBox*>(QStringLiteral("region"));
    region->setCurrentIndex(1);
    CHECK(page->findChild<Table*>()->model()->rowCount() > 0);
    CHECK(view.size() == QSize(1366, 768));
    CHECK(renderPageNames(view.desk().plan()).contains(QStringLiteral("rules")));
}
