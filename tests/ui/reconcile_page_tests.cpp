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

TEST_CASE("The models of the reconciliation hold to the rules of models")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    for (Table* table : page.findChildren<Table*>())
        QAbstractItemModelTester(table->model(), fatal);
    CHECK(openOnes(page).rowCount() == 1);
    CHECK(page.findChild<QLabel*>(QStringLiteral("summary"))
              ->text()
              .contains(QStringLiteral("1 to look at, 0 explained.")));
    CHECK(page.findChild<QLabel*>(QStringLiteral("summary"))
              ->text()
              .contains(QStringLiteral("nothing reported is changed here")));
}

TEST_CASE("Explaining a finding moves it below and undoing brings it back")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    trigger(page, "Explain and let stand…");
    answer(page, QStringLiteral("核减重复场次"));
    CHECK(openOnes(page).rowCount() == 0);
    REQUIRE(explainedOnes(page).rowCount() == 1);
    CHECK(explainedOnes(page).row(0).why == QStringLiteral("核减重复场次"));
    CHECK(explainedOnes(page).row(0).by == QStringLiteral("乙"));

    falling.desk->undoStack().undo();
    CHECK(openOnes(page).rowCount() == 1);
    CHECK(explainedOnes(page).rowCount() == 0);
    falling.desk->undoStack().redo();
    CHECK(openOnes(page).rowCount() == 0);

    trigger(page, "Take the explanation back…");
    answer(page, QStringLiteral("理由有误"));
    REQUIRE(openOnes(page).rowCount() == 1);
    // The figures are what they were.
    CHECK(openOnes(page).row(0).found == QStringLiteral("21 场次"));
}

TEST_CASE("A finding is not let stand without a reason")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    trigger(page, "Explain and let stand…");
    auto* dialog = page.findChild<ReasonDialog*>();
    REQUIRE(dialog);
    QPushButton* accept = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Let it stand"))
            accept = button;
    }
    REQUIRE(accept);
    CHECK_FALSE(accept->isEnabled());
    dialog->setReason(QStringLiteral("   "));
    CHECK_FALSE(accept->isEnabled());
    dialog->setReason(QStringLiteral("核减"));
    CHECK(accept->isEnabled());
}

TEST_CASE("Nothing is explained while an earlier moment is looked at")
{
    Falling falling;
    falling.desk->setAsOf(QDateTime(QDate(2025, 2, 12), QTime(0, 0), Qt::UTC));
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    QStringList said;
    QObject::connect(falling.desk.get(), &Desk::failed, &page,
                     [&](const QString& sentence) { said.append(sentence); });
    trigger(page, "Explain and let stand…");
    CHECK(said == QStringList{QStringLiteral("You are looking at what was known at an earlier "
                                             "moment; go back to now first.")});
    CHECK_FALSE(page.findChild<ReasonDialog*>());
    trigger(*page.findChild<BreakCard*>(), "Note a break…");
    CHECK(said.size() == 2);
    CHECK_FALSE(page.findChild<BreakDialog*>());
}

TEST_CASE("Nothing is explained in a workbook that is only read")
{
    Falling falling;
    Desk desk(std::make_shared<Workbook>(
        Workbook::open(falling.file.path(), Workbook::Access::ReadOnly)));
    ReconcilePage page(desk);
    showAt(page, {1366, 700});
    QStringList said;
    QObject::connect(&desk, &Desk::failed, &page,
                     [&](const QString& sentence) { said.append(sentence); });
    trigger(page, "Explain and let stand…");
    REQUIRE(said.size() == 1);
    CHECK(said.first().startsWith(QStringLiteral("This workbook is open for reading only")));
    CHECK_FALSE(page.findChild<ReasonDialog*>());
}

TEST_CASE("A break noted from a finding is listed and taken back")
{
    Falling falling;
    ReconcilePage page(*falling.desk);
    showAt(page, {1366, 700});
    auto* card = page.findChild<BreakCard*>();
    trigger(*card, "Note a break…");
    auto* dialog = page.findChild<BreakDialog*>();
    REQUIRE(dialog);
    // It starts with the series of the finding.
    CHECK(dialog->edit().indicator == IndicatorId{test::kFairs});
    CHECK(dialog->edit().region == RegionId{test::kProvince});
    CHECK(dialog->edit().period == period("2025-02-X1"));
    dialog->setReason(QStringLiteral("统计范围调整"));
    dialog->accept();
    const auto& breaks = modelNamed<BreakModel>(page, "Breaks in series");
    REQUIRE(breaks.rowCount() == 1);
    CHECK(breaks.row(0).noted.note == QStringLiteral("统计范围调整"));
    // What lies before the break is not comparable, so nothing fell.
    CHECK(openOnes(page).rowCount() == 0);

    trigger(*card, "Take the break back…");
    answer(page, QStringLiteral("范围未变"));
    CHECK(breaks.rowCount() == 0);
    CHECK(openOnes(page).rowCount() == 1);
    falling.desk->undoStack().undo();
    CHECK(breaks.rowCount() == 1);
}
