// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/models/change_model.h"
#include "ui/moments.h"
#include "ui/pages/changes_page.h"
#include "ui/pages/moment_span.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace kmh;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Chooses as a person does.
void choose(QComboBox* combo, const QVariant& data)
{
    const int index = combo->findData(data);
    REQUIRE(index >= 0);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

ChangeModel& modelOf(ChangesPage& page)
{
    return *static_cast<ChangeModel*>(page.findChild<Table*>()->model());
}

QString sentenceOf(const ChangesPage& page)
{
    return page.findChild<QLabel*>(QStringLiteral("summary"))->text();
}

/// The demonstration's revision of I2503 in 海东, from 1.44 to 1.37 on 7 March.
int revisedRow(const ChangeModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const Revision& revision = model.row(row).change.revision;
        if (revision.region == RegionId{630200} && revision.before == 1.44)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("A revised figure is listed with both values and the reason")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X1"));
    ChangesPage page(desk);
    page.catchUp();
    ChangeModel& model = modelOf(page);
    QAbstractItemModelTester tester(&model, kFatal);
    const int row = revisedRow(model);
    REQUIRE(row >= 0);
    CHECK(model.row(row).before == QStringLiteral("1.44 万人次"));
    CHECK(model.row(row).after == QStringLiteral("1.37 万人次"));
    CHECK(model.row(row).difference == QStringLiteral("−0.07 万人次"));
    CHECK(model.row(row).why == QStringLiteral("演示：订正，核减重复登记0.07万人次"));
    CHECK(model.row(row).when.startsWith(QStringLiteral("2025-03-07")));

    page.findChild<Table*>()->selectRowAt(row);
    const auto cell = page.selectedFigure(); // what the entry sheet opens at
    REQUIRE(cell);
    CHECK(cell->region == RegionId{630200});
    CHECK(desk.plan().indicator(cell->indicator).code == u"I2503");
}

TEST_CASE("Entries that turned a light come first, and of each kind the newest")
{
    Desk desk(demoWorkbook());
    ChangesPage page(desk);
    page.catchUp();
    choose(page.findChild<MomentSpan*>()->fromChoices(), QStringLiteral("beginning"));
    const ChangeModel& model = modelOf(page);
    REQUIRE(model.rowCount() > 500);
    int turned = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Change& change = model.row(row).change;
        turned += change.changedLight();
        if (row == 0)
            continue;
        const Change& before = model.row(row - 1).change;
        CHECK(before.changedLight() >= change.changedLight());
        if (before.changedLight() == change.changedLight())
            CHECK(change.revision.stamp.at <= before.revision.stamp.at);
    }
    CHECK(turned > 0);
    CHECK(turned < model.rowCount());
}

TEST_CASE("Only the late report turned a light after its period was closed")
{
    // 玉树's I2501 of 2025-02-X2 came on 6 March; everything else of that period was in by the end
    // of February, and what came for later periods has no part in its lights.
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-02-X2"));
    ChangesPage page(desk);
    page.catchUp();
    choose(page.findChild<MomentSpan*>()->fromChoices(), endOf(period("2025-02-X3")));
    page.findChild<QCheckBox*>()->setChecked(true);
    const ChangeModel& model = modelOf(page);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.row(0).region == QStringLiteral("玉树"));
    CHECK(model.row(0).change.lightBefore == Light::Missing);
    CHECK(model.row(0).why == QStringLiteral("演示：迟报，催报两次后补报"));
    CHECK(model.data(model.index(0, 8), LightRole).toInt() == int(Light::Missing));
    CHECK(sentenceOf(page).contains(QStringLiteral("the prefectures' lights: 1")));
}

TEST_CASE("The second moment is the one looked back to")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X1"));
    ChangesPage page(desk);
    page.catchUp();
    REQUIRE(revisedRow(modelOf(page)) >= 0);
    desk.setAsOf(QDateTime(QDate(2025, 3, 5), QTime(12, 0)).toUTC());
    page.catchUp();
    CHECK(revisedRow(modelOf(page)) == -1);
    CHECK(modelOf(page).rowCount() > 0);
    CHECK(page.findChild<MomentSpan*>()->toChoices()->currentText() ==
          QStringLiteral("2025-03-05 12:00"));
}

TEST_CASE("Moments in the wrong order are answered with a sentence")
{
    Desk desk(demoWorkbook());
    ChangesPage page(desk);
    page.catchUp();
    auto* span = page.findChild<MomentSpan*>();
    choose(span->fromChoices(), endOf(period("2025-03-X1")));
    choose(span->toChoices(), endOf(period("2025-02-X1")));
    CHECK(modelOf(page).rowCount() == 0);
    CHECK(sentenceOf(page).startsWith(QStringLiteral("The first moment does not lie before")));
}

TEST_CASE("The last seven days are counted from the clock")
{
    test::TinyWorkbook file;
    file.add({test::kPotash, test::kProvince, QStringLiteral("2025-02-X1"), 70.0,
              QStringLiteral("2025-02-11T08:00:00.000Z")});
    file.add({test::kPotash, test::kProvince, QStringLiteral("2025-02-X2"), 90.0,
              QStringLiteral("2025-02-21T08:00:00.000Z")});
    Desk desk(std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadOnly)));
    desk.setClock([] { return QDateTime(QDate(2025, 2, 25), QTime(0, 0), Qt::UTC); });
    ChangesPage page(desk);
    page.catchUp();
    choose(page.findChild<MomentSpan*>()->fromChoices(), QStringLiteral("week-before"));
    REQUIRE(modelOf(page).rowCount() == 1);
    CHECK(modelOf(page).row(0).after == QStringLiteral("90.0 万吨"));
}

TEST_CASE("Enter on an entry asks for its measure and its versions are a command away")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X1"));
    ChangesPage page(desk);
    showAt(page, {1366, 700});
    auto* table = page.findChild<Table*>();
    const int row = revisedRow(modelOf(page));
    table->setCurrentIndex(table->model()->index(row, 0));

    CHECK(page.findChild<QLabel*>(QStringLiteral("detail"))
              ->text()
              .contains(QStringLiteral("演示：订正，核减重复登记0.07万人次")));

    std::optional<MeasureId> asked;
    QObject::connect(&desk, &Desk::measureRequested, &page,
                     [&](MeasureId measure) { asked = measure; });
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(asked);
    CHECK(desk.plan().measure(*asked).no == 25);

    for (QAction* action : page.actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_H))
            action->trigger();
    }
    auto* dialog = page.findChild<HistoryDialog*>();
    REQUIRE(dialog);
    auto* model = static_cast<HistoryModel*>(dialog->findChild<Table*>()->model());
    QAbstractItemModelTester tester(model, kFatal);
    REQUIRE(model->rowCount() == 2);
    CHECK(model->data(model->index(0, 2), Qt::DisplayRole) == QStringLiteral("1.44 万人次"));
    CHECK(model->data(model->index(1, 2), Qt::DisplayRole) == QStringLiteral("1.37 万人次"));
    CHECK(model->data(model->index(1, 3), Qt::DisplayRole) == QStringLiteral("preliminary"));
}

TEST_CASE("Versions recorded after the moment looked back to are not shown")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X1"));
    desk.setAsOf(QDateTime(QDate(2025, 3, 5), QTime(12, 0)).toUTC());
    IndicatorId guests;
    for (const Indicator& indicator : desk.plan().indicators) {
        if (indicator.code == QLatin1String("I2503"))
            guests = indicator.id;
    }
    HistoryDialog dialog(desk, guests, RegionId{630200}, period("2025-02-X3"));
    CHECK(dialog.findChild<Table*>()->model()->rowCount() == 1);
}

TEST_CASE("The selected entry stays selected when the entries are read again")
{
    Desk desk(demoWorkbook());
    desk.setPeriod(period("2025-03-X1"));
    ChangesPage page(desk);
    page.catchUp();
    auto* table = page.findChild<Table*>();
    const int row = revisedRow(modelOf(page));
    REQUIRE(row > 0);
    table->setCurrentIndex(modelOf(page).index(row, 0));
    choose(page.findChild<MomentSpan*>()->toChoices(), endOf(period("2025-03-X1")));
    const int now = revisedRow(modelOf(page));
    CHECK(now != row); // what came after the 10th stood before it
    CHECK(table->currentIndex().row() == now);
    CHECK(page.selectedIndicator() == modelOf(page).row(now).change.revision.indicator);
}
