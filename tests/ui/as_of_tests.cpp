// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/as_of_banner.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/dialogs/as_of_dialog.h"
#include "ui/header_bar.h"
#include "ui/moments.h"
#include "ui/status_line.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace kmh;

namespace {

QDateTime localMoment(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2025, month, day), QTime(hour, minute)).toUTC();
}

QString headerText(DeskView& view)
{
    return view.header().findChild<QPushButton*>(QStringLiteral("asOf"))->text();
}

bool statusSays(DeskView& view, const QString& text)
{
    for (const QLabel* label : view.findChild<StatusLine*>()->findChildren<QLabel*>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("An earlier moment is named in the header and the status line and across the desk")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    auto* banner = view.findChild<AsOfBanner*>();
    REQUIRE(banner);
    CHECK(banner->isHidden());
    CHECK(headerText(view) == QStringLiteral("Known as of now ▼"));

    view.desk().setAsOf(localMoment(3, 21, 8, 30));
    CHECK_FALSE(banner->isHidden());
    CHECK(headerText(view) == QStringLiteral("Known as of 2025-03-21 08:30 ▼"));
    CHECK(statusSays(view, QStringLiteral("As known at 2025-03-21 08:30")));
    CHECK(view.minimumSizeHint().width() <= 1366);
    CHECK(view.minimumSizeHint().height() <= 768);

    banner->findChild<QPushButton*>()->click();
    CHECK(banner->isHidden());
    CHECK_FALSE(view.desk().asOf().isValid());
    CHECK_FALSE(statusSays(view, QStringLiteral("As known at")));
}

TEST_CASE("A figure that came late is missing as known before it came")
{
    // 玉树's I2501 of 2025-02-X2 was recorded on 6 March.
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-02-X2"));
    const auto late = [&] {
        for (const Indicator& indicator : desk.plan().indicators) {
            if (indicator.code == QLatin1String("I2501"))
                return desk.assessment().indicator(indicator.id, RegionId{632700})->light;
        }
        return Light::NotJudged;
    };
    CHECK(late() != Light::Missing);
    desk.setAsOf(localMoment(3, 5, 12, 0));
    CHECK(late() == Light::Missing);
}

TEST_CASE("The moment is chosen from the ends of the plan's ten-day periods or by date and time")
{
    Desk desk(demoWorkbook());
    const QDateTime now = localMoment(4, 2, 9, 0);
    AsOfDialog dialog(desk.plan(), {}, now);
    auto* presets = dialog.findChild<QListWidget*>();
    auto* edit = dialog.findChild<QDateTimeEdit*>();
    REQUIRE(presets->count() == 11); // now, the nine of the quarter, and another moment
    CHECK(presets->currentRow() == 0);
    CHECK_FALSE(dialog.moment().isValid());

    presets->setCurrentRow(8); // the second ten days of March
    CHECK(dialog.moment().toLocalTime() == QDateTime(QDate(2025, 3, 20), QTime(23, 59, 59, 999)));
    CHECK(edit->date() == QDate(2025, 3, 20));

    edit->setDateTime(QDateTime(QDate(2025, 3, 21), QTime(8, 30)));
    CHECK(presets->currentRow() == 10);
    CHECK(dialog.moment() == localMoment(3, 21, 8, 30));

    AsOfDialog again(desk.plan(), localMoment(3, 21, 8, 30), now);
    CHECK(again.moment() == localMoment(3, 21, 8, 30));
}

TEST_CASE("Nothing is undone while an earlier moment is looked at")
{
    const test::TinyWorkbook file;
    DeskWindow window(Workbook::open(file.path(), Workbook::Access::ReadWrite));
    window.setPerson(QStringLiteral("乙"));
    Desk& desk = window.view().desk();
    desk.record(RuleChoiceEdit{QStringLiteral("due-only")}, {}, QStringLiteral("rule"));
    desk.setAsOf(localMoment(3, 21, 8, 30));
    QAction* undo = window.findChild<Commands*>()->action(CommandId::Undo);
    undo->trigger();
    CHECK(desk.undoStack().canUndo());
    CHECK(desk.workbook().plan()->lightRule == QStringLiteral("due-only"));
    auto* told = window.findChild<QMessageBox*>();
    REQUIRE(told);
    CHECK(told->text() == desk.whyReadOnly());

    desk.setAsOf({});
    undo->trigger();
    CHECK(desk.workbook().plan()->lightRule == QStringLiteral("plan-ratio"));
}

TEST_CASE("Ctrl+T asks for a moment and Ctrl+Shift+T goes back to now")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    auto* commands = window.findChild<Commands*>();
    REQUIRE(commands);
    QAction* ask = commands->action(CommandId::LookBack);
    QAction* back = commands->action(CommandId::BackToNow);
    CHECK(ask->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_T));
    CHECK(back->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    CHECK_FALSE(back->isEnabled());

    ask->trigger();
    auto* dialog = window.findChild<AsOfDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QListWidget*>()->setCurrentRow(1);
    dialog->accept();
    CHECK(window.view().desk().asOf() == endOf(period("2025-01-X1")));
    CHECK(back->isEnabled());
    back->trigger();
    CHECK_FALSE(window.view().desk().asOf().isValid());
}

TEST_CASE("The dialog opened on a moment of its own keeps it wherever the keyboard goes")
{
    Desk desk(demoWorkbook());
    const QDateTime moment = localMoment(3, 21, 8, 30);
    AsOfDialog dialog(desk.plan(), moment, localMoment(4, 2, 9, 0));
    showAt(dialog, {600, 400});
    auto* presets = dialog.findChild<QListWidget*>();
    CHECK(dialog.moment() == moment);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(presets, &focus);
    CHECK(dialog.moment() == moment);
    // An arrow key on the list chooses: above the last row lies the end of March.
    QTest::keyClick(presets, Qt::Key_Up);
    CHECK(dialog.moment() == endOf(period("2025-03-X3")));
}

TEST_CASE("A moment still to come cannot be looked back to")
{
    Desk desk(demoWorkbook());
    // On 15 February the four 旬 until the first of February have passed.
    const QDateTime now = localMoment(2, 15, 9, 0);
    AsOfDialog dialog(desk.plan(), {}, now);
    CHECK(dialog.findChild<QListWidget*>()->count() == 6); // with now and another moment
    auto* edit = dialog.findChild<QDateTimeEdit*>();
    edit->setDateTime(QDateTime(QDate(2025, 3, 1), QTime(0, 0)));
    CHECK(edit->dateTime().toUTC() <= now);
}

TEST_CASE("Going back to now gives back the period looked at before, unless another was chosen")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X2"));
    desk.lookBack(period("2025-02-X1"), localMoment(2, 12, 9, 0));
    CHECK(desk.period() == period("2025-02-X1"));
    CHECK(desk.asOf() == localMoment(2, 12, 9, 0));
    desk.lookBack(period("2025-02-X2"), localMoment(2, 22, 9, 0)); // from one then to another
    desk.setAsOf({});
    CHECK(desk.period() == period("2025-03-X2"));

    desk.lookBack(period("2025-02-X1"), localMoment(2, 12, 9, 0));
    desk.setPeriod(period("2025-01-X3"));
    desk.setAsOf({});
    CHECK(desk.period() == period("2025-01-X3"));
}
