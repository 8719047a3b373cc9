// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_view.h"
#include "tests/ui/reconcile_page_kit.h"
#include "ui/models/series_model.h"
#include "ui/pages/break_card.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("Findings are filtered by kind and by whether they are explained")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    QComboBox* kinds = nullptr;
    QComboBox* shown = nullptr;
    for (QComboBox* combo : page.findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QLatin1String("Kind of finding"))
            kinds = combo;
        if (combo->accessibleName() == QLatin1String("Which findings are shown"))
            shown = combo;
    }
    REQUIRE(kinds);
    REQUIRE(shown);
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("jump")));
    CHECK(openOnes(page).rowCount() == 0);
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("falling total")));
    CHECK(openOnes(page).rowCount() == 1);
    shown->setCurrentIndex(shown->findText(QStringLiteral("explained")));
    for (const Table* table : page.findChildren<Table*>()) {
        if (table->accessibleName() == QLatin1String("Findings to look at"))
            CHECK_FALSE(table->isVisible());
    }
}

TEST_CASE("The series of the selected finding is shown with the doubted figure marked")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    const auto& series = modelNamed<ReportedModel>(page, "Its series");
    REQUIRE(series.rowCount() == 2);
    CHECK(series.row(0).cumulative == QStringLiteral("24 场次"));
    CHECK_FALSE(series.row(0).doubted);
    CHECK(series.row(1).cumulative == QStringLiteral("21 场次"));
    CHECK(series.row(1).doubted);
    CHECK(series.row(1).value == QStringLiteral("—"));
}

TEST_CASE("Enter on a finding asks for its measure")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    std::optional<IndicatorId> asked;
    QObject::connect(falling.desk.get(), &Desk::measureRequested, &page,
                     [&](MeasureId, std::optional<IndicatorId> indicator) { asked = indicator; });
    for (Table* table : page.findChildren<Table*>()) {
        if (table->accessibleName() == QLatin1String("Findings to look at"))
            QTest::keyClick(table, Qt::Key_Return);
    }
    CHECK(asked == IndicatorId{test::kFairs});
}

TEST_CASE("The page is on the finding of the table used last, wherever the keyboard is now")
{
    Falling falling;
    addFallingPotash(falling.file);
    falling.desk->setPeriod(period("2025-02-X2"));
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    REQUIRE(openOnes(page).rowCount() == 2);
    trigger(page, "Explain and let stand…");
    answer(page, QStringLiteral("核减"));
    REQUIRE(explainedOnes(page).rowCount() == 1);
    const IndicatorId open = openOnes(page).row(0).finding.indicator;
    const IndicatorId explained = explainedOnes(page).row(0).finding.indicator;
    REQUIRE(!(open == explained));
    Table& above = tableNamed(page, "Findings to look at");
    Table& below = tableNamed(page, "Findings that may stand");
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(&below, &focus);
    CHECK(page.selectedIndicator() == explained);
    QFocusEvent gone(QEvent::FocusOut); // to a button
    QCoreApplication::sendEvent(&below, &gone);
    CHECK(page.selectedIndicator() == explained);
    QCoreApplication::sendEvent(&above, &focus);
    CHECK(page.selectedIndicator() == open);
}

TEST_CASE("A finding that is not shown is neither explained nor taken back")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    QComboBox& shown = choiceNamed(page, "Which findings are shown");
    shown.setCurrentIndex(shown.findText(QStringLiteral("explained")));
    CHECK_FALSE(actionOf(page, "Explain and let stand…").isEnabled());
    CHECK_FALSE(page.selectedIndicator());
    shown.setCurrentIndex(shown.findText(QStringLiteral("to look at")));
    CHECK(actionOf(page, "Explain and let stand…").isEnabled());
    trigger(page, "Explain and let stand…");
    answer(page, QStringLiteral("核减"));
    CHECK_FALSE(actionOf(page, "Take the explanation back…").isEnabled());
}

TEST_CASE("The selected finding stays selected when others come or go")
{
    Falling falling;
    addFallingPotash(falling.file);
    falling.desk->setPeriod(period("2025-02-X2"));
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    Table& table = tableNamed(page, "Findings to look at");
    REQUIRE(openOnes(page).rowCount() == 2);
    table.setCurrentIndex(table.model()->index(1, 0));
    const FindingRow first = openOnes(page).row(0);
    const IndicatorId selected = openOnes(page).row(1).finding.indicator;
    falling.desk->record(AcknowledgementEdit{first.finding.key(falling.desk->plan()), false},
                         QStringLiteral("核减"), QStringLiteral("finding"));
    CHECK(table.currentIndex().row() == 0);
    CHECK(page.selectedIndicator() == selected);
    falling.desk->undoStack().undo();
    CHECK(table.currentIndex().row() == 1);
    CHECK(page.selectedIndicator() == selected);
}

TEST_CASE("A reason that cannot be recorded stays where it was typed")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    trigger(page, "Explain and let stand…");
    auto* dialog = page.findChild<ReasonDialog*>();
    REQUIRE(dialog);
    dialog->setReason(QStringLiteral("核减重复场次"));
    falling.desk->setAsOf(QDateTime(QDate(2025, 2, 12), QTime(0, 0), Qt::UTC));
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(dialog->reason() == QStringLiteral("核减重复场次"));
    falling.desk->setAsOf({});
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    CHECK(explainedOnes(page).rowCount() == 1);

    trigger(*page.findChild<BreakCard*>(), "Note a break…");
    auto* noted = page.findChild<BreakDialog*>();
    REQUIRE(noted);
    noted->setReason(QStringLiteral("统计范围调整"));
    falling.desk->setAsOf(QDateTime(QDate(2025, 2, 12), QTime(0, 0), Qt::UTC));
    noted->accept();
    CHECK(noted->isVisible());
    falling.desk->setAsOf({});
    noted->accept();
    CHECK_FALSE(noted->isVisible());
    CHECK(falling.desk->plan().breaks.size() == 1);
}

TEST_CASE("Without a name nothing is recorded, and that is said")
{
    Falling falling;
    falling.desk->setPerson({});
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    QStringList said;
    QObject::connect(falling.desk.get(), &Desk::failed, &page,
                     [&](const QString& sentence) { said.append(sentence); });
    trigger(page, "Explain and let stand…");
    auto* dialog = page.findChild<ReasonDialog*>();
    REQUIRE(dialog);
    dialog->setReason(QStringLiteral("核减重复场次"));
    QTimer::singleShot(0, dialog, [dialog] { // the box that asks for the name is cancelled
        auto* box = dialog->findChild<QInputDialog*>();
        REQUIRE(box);
        box->reject();
    });
    dialog->accept();
    REQUIRE(said.size() == 1);
    CHECK(said.first().startsWith(QStringLiteral("Nothing was recorded")));
    CHECK(dialog->isVisible());
    CHECK(dialog->reason() == QStringLiteral("核减重复场次"));
    CHECK(explainedOnes(page).rowCount() == 0);
}
