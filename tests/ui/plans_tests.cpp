// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/tiny_workbook.h"
#include "ui/desk_window.h"
#include "ui/pages/table.h"
#include "ui/plans/carry_over_panel.h"
#include "ui/plans/comparison_window.h"
#include "ui/plans/plan_shelf.h"
#include "ui/plans/plans_dialog.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// A window on one of two tiny workbooks, both known on this computer.
struct PlansKit
{
    OwnSettings settings;
    TinyWorkbook tiny;
    QString other = tiny.beside(u"二季度.kmh"_s);
    std::unique_ptr<DeskWindow> window;

    PlansKit()
    {
        QFile::copy(tiny.path(), other);
        PlanShelf::add(other);
        PlanShelf::add(tiny.path());
        window = std::make_unique<DeskWindow>(Workbook::openForWork(tiny.path(), u"张三"_s));
        window->setPerson(u"张三"_s);
        showAt(*window, {1366, 768});
    }

    PlansDialog* dialog() const
    {
        window->showPlans();
        auto* shown = window->findChild<PlansDialog*>();
        REQUIRE(shown);
        auto* table = shown->findChild<Table*>();
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, kPatience));
        return shown;
    }
    static void selectFile(const PlansDialog& dialog, const QString& name)
    {
        auto* table = dialog.findChild<Table*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 4).data().toString() == name)
                table->selectRowAt(row);
        }
    }
    static QPushButton* button(const PlansDialog& dialog, const char* name)
    {
        auto* found = dialog.findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
};

} // namespace

TEST_CASE("The workbook opened last comes first, once, and one taken off the list is gone from it")
{
    const OwnSettings settings;
    // Windows gives a path its drive.
    const QString first = QFileInfo(u"/a/一季度.kmh"_s).absoluteFilePath();
    const QString second = QFileInfo(u"/a/二季度.kmh"_s).absoluteFilePath();
    PlanShelf::add(first);
    PlanShelf::add(second);
    PlanShelf::add(first);
    CHECK(PlanShelf::paths() == QStringList{first, second});
    PlanShelf::remove(first);
    CHECK(PlanShelf::paths() == QStringList{second});
}

TEST_CASE("Plans are listed by period, what cannot be read last with the reason")
{
    const TinyWorkbook tiny;
    const ShelvedPlan plan = shelvedPlanAt(tiny.path());
    CHECK(plan.trouble.isEmpty());
    CHECK(plan.period == Period::quarter(2025, 1));
    const ShelvedPlan gone = shelvedPlanAt(tiny.beside(u"没有.kmh"_s));
    CHECK(gone.trouble.contains(u"没有.kmh"_s));
    ShelvedPlan later = plan;
    later.period = Period::quarter(2025, 2);
    const QVector<ShelvedPlan> ordered = inOrder({gone, plan, later});
    CHECK(ordered.at(0).period == Period::quarter(2025, 2));
    CHECK(ordered.at(1).path == plan.path);
    CHECK(ordered.at(2).path == gone.path);
}

TEST_CASE("Another plan is opened from the list, the one at the desk is not")
{
    const PlansKit kit;
    PlansDialog* dialog = kit.dialog();
    PlansKit::selectFile(*dialog, u"tiny.kmh"_s);
    CHECK_FALSE(PlansKit::button(*dialog, "open")->isEnabled());
    CHECK_FALSE(PlansKit::button(*dialog, "compare")->isEnabled());
    PlansKit::selectFile(*dialog, u"二季度.kmh"_s);
    QTest::mouseClick(PlansKit::button(*dialog, "open"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return kit.window->view().desk().workbook().path() == kit.other; },
                          kPatience));
}

TEST_CASE("A plan archived at the desk takes nothing and is taken out again")
{
    const PlansKit kit;
    PlansDialog* dialog = kit.dialog();
    const Desk& desk = kit.window->view().desk();
    QTest::mouseClick(PlansKit::button(*dialog, "archive"), Qt::LeftButton);
    CHECK(desk.workbook().archivedSince().isValid());
    CHECK_FALSE(desk.whyReadOnly().isEmpty());
    QTest::mouseClick(PlansKit::button(*dialog, "archive"), Qt::LeftButton);
    CHECK_FALSE(desk.workbook().archivedSince().isValid());
    CHECK(desk.whyReadOnly().isEmpty());
}

TEST_CASE("No two buttons of the plans' list have the same letter")
{
    const PlansKit kit;
    QStringList letters;
    for (const QPushButton* button : kit.dialog()->findChildren<QPushButton*>()) {
        const QString letter = QKeySequence::mnemonic(button->text()).toString();
        INFO(button->text().toStdString());
        CHECK((letter.isEmpty() || !letters.contains(letter)));
        letters.append(letter);
    }
}

TEST_CASE("Two plans stand side by side, whatever only one has can be left out")
{
    const PlansKit kit;
    PlansDialog* dialog = kit.dialog();
    PlansKit::selectFile(*dialog, u"二季度.kmh"_s);
    QTest::mouseClick(PlansKit::button(*dialog, "compare"), Qt::LeftButton);
    ComparisonWindow* shown = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            shown = kit.window->findChild<ComparisonWindow*>();
            return shown != nullptr;
        },
        kPatience));
    CHECK(QApplication::activeModalWidget() == nullptr); // which would keep it from being used
    const auto tables = shown->findChildren<Table*>();
    REQUIRE(tables.size() == 2);
    // Copies of one workbook: all three indicators and three measures are in both.
    const auto rows = [&] {
        return tables.at(0)->model()->rowCount() + tables.at(1)->model()->rowCount();
    };
    CHECK(rows() == 6);
    shown->findChild<QCheckBox*>(u"onlyPairs"_s)->setChecked(true);
    CHECK(rows() == 6);
}

TEST_CASE("What is ticked goes on, and a group is ticked as one")
{
    Plan plan;
    for (int i = 1; i <= 3; ++i) {
        Indicator indicator;
        indicator.id = {i};
        indicator.name = u"指标%1"_s.arg(i);
        plan.indicators.append(indicator);
    }
    Unfinished unfinished;
    for (int i = 1; i <= 3; ++i)
        unfinished.indicators.append({.indicator = {i},
                                      .reason = UnfinishedIndicator::Reason::NotMet,
                                      .askedAgain = {},
                                      .measure = {},
                                      .take = i != 2});
    CarryOverPanel panel;
    panel.show(plan, unfinished, Draft());
    auto* tree = panel.findChild<QTreeWidget*>();
    REQUIRE(tree->topLevelItemCount() == 1);
    QTreeWidgetItem* group = tree->topLevelItem(0);
    REQUIRE(group->childCount() == 3);
    CHECK(group->text(0).contains(u"3"));
    CHECK(panel.chosen().indicators.at(0).take);
    CHECK_FALSE(panel.chosen().indicators.at(1).take);

    group->child(0)->setCheckState(0, Qt::Unchecked);
    CHECK_FALSE(panel.chosen().indicators.at(0).take);
    group->setCheckState(0, Qt::Checked);
    for (const UnfinishedIndicator& open : panel.chosen().indicators)
        CHECK(open.take);
}
