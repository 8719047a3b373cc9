// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/dialogs/break_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/finding_model.h"
#include "ui/models/series_model.h"
#include "ui/pages/break_card.h"
#include "ui/pages/reconcile_page.h"
#include "ui/pages/table.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace kmh;
using test::TinyWorkbook;

namespace {

/// A desk on a workbook in which the fairs fell from 24 to 21.
struct Falling
{
    TinyWorkbook file;
    std::unique_ptr<Desk> desk;

    Falling()
    {
        file.add({test::kFairs, test::kProvince, QStringLiteral("2025-01-X3"), 24,
                  QStringLiteral("2025-02-05T08:00:00.000Z")});
        file.add({test::kFairs, test::kProvince, QStringLiteral("2025-02-X1"), 21,
                  QStringLiteral("2025-02-11T08:00:00.000Z")});
        desk = std::make_unique<Desk>(
            std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadWrite)));
        desk->setPerson(QStringLiteral("乙"));
        desk->setClock([] { return QDateTime(QDate(2025, 2, 12), QTime(1, 0), Qt::UTC); });
    }
};

/// The page's tables as they follow one another: to look at, explained, breaks.
template<class Model>
const Model& modelNamed(const QWidget& page, const char* name)
{
    for (const Table* table : page.findChildren<Table*>()) {
        if (table->accessibleName() == QLatin1String(name))
            return *static_cast<const Model*>(table->model());
    }
    FAIL("no such table");
    throw 0;
}

const FindingModel& openOnes(const QWidget& page)
{
    return modelNamed<FindingModel>(page, "Findings to look at");
}

const FindingModel& explainedOnes(const QWidget& page)
{
    return modelNamed<FindingModel>(page, "Findings that may stand");
}

Table& tableNamed(const QWidget& page, const char* name)
{
    for (Table* table : page.findChildren<Table*>()) {
        if (table->accessibleName() == QLatin1String(name))
            return *table;
    }
    FAIL("no such table");
    throw 0;
}

QAction& actionOf(const QWidget& widget, const char* text)
{
    for (QAction* action : widget.actions()) {
        if (action->text() == QString::fromUtf8(text))
            return *action;
    }
    FAIL("no such action");
    throw 0;
}

QComboBox& choiceNamed(const QWidget& page, const char* name)
{
    for (QComboBox* combo : page.findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QLatin1String(name))
            return *combo;
    }
    FAIL("no such choice");
    throw 0;
}

/// A second series that falls, of another measure.
void addFallingPotash(const TinyWorkbook& file)
{
    file.add({test::kPotash, test::kProvince, QStringLiteral("2025-01-X3"), 90,
              QStringLiteral("2025-02-05T08:00:00.000Z")});
    file.add({test::kPotash, test::kProvince, QStringLiteral("2025-02-X1"), 80,
              QStringLiteral("2025-02-11T08:00:00.000Z")});
}

void trigger(const QWidget& widget, const char* text)
{
    for (QAction* action : widget.actions()) {
        if (action->text() == QString::fromUtf8(text))
            action->trigger();
    }
}

void answer(const QWidget& page, const QString& reason)
{
    auto* dialog = page.findChild<ReasonDialog*>();
    REQUIRE(dialog);
    dialog->setReason(reason);
    dialog->accept();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

} // namespace

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
