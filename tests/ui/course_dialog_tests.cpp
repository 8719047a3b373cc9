// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/course_dialog.h"

#include "core/report/dispatch_summary.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/dialogs/course_form.h"
#include "ui/dialogs/planned_values_table.h"
#include "ui/dialogs/target_form.h"
#include "ui/models/planned_values_model.h"
#include "ui/pages/indicator_items.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using test::TinyWorkbook;

namespace {

/// A desk on a demonstration workbook that can be written.
class WritableDesk
{
public:
    WritableDesk()
    {
        const QString path = m_folder.filePath(QStringLiteral("调度.kmh"));
        Workbook::create(path, Bundle::Demo);
        m_desk = std::make_unique<Desk>(
            std::make_shared<Workbook>(Workbook::open(path, Workbook::Access::ReadWrite)));
        m_desk->setPerson(QStringLiteral("张三"));
        m_desk->setPeriod(period("2025-03-X2"));
    }

    Desk& desk() { return *m_desk; }
    Desk* operator->() { return m_desk.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

IndicatorId idOf(const Desk& desk, const char* code)
{
    for (const Indicator& indicator : desk.plan().indicators) {
        if (indicator.code == QLatin1String(code))
            return indicator.id;
    }
    FAIL("no such indicator");
    return {};
}

template<class T>
T& child(QWidget& widget, const char* name)
{
    T* found = widget.findChild<T*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

void choose(QComboBox& box, int data)
{
    const int index = box.findData(data);
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
}

int shapeOf(PlannedCourse::Shape shape)
{
    return int(shape);
}

} // namespace

TEST_CASE("A target set for a guidance indicator makes it judged and undo makes it to be set again")
{
    WritableDesk desk;
    const IndicatorId id = idOf(desk.desk(), "G0401");
    const int open = summarize(desk->assessment()).targetsOpen;
    const int targets = summarize(desk->assessment()).targets;
    REQUIRE(desk->assessment().provincial(id).light == Light::NotJudged);
    REQUIRE(desk->assessment().provincial(id).actual);
    {
        CourseDialog dialog(desk.desk(), id);
        child<QLineEdit>(dialog, "target").setText(QStringLiteral("0.1"));
        child<QLineEdit>(dialog, "note").setText(QStringLiteral("一季度调度会定"));
        REQUIRE(child<QPushButton>(dialog, "ok").isEnabled());
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
    }
    const IndicatorAssessment& a = desk->assessment().provincial(id);
    REQUIRE(a.target);
    CHECK(a.target->value == 0.1);
    CHECK(a.target->stamp.note == QStringLiteral("一季度调度会定"));
    CHECK(a.light == Light::Met);
    CHECK(summarize(desk->assessment()).targetsOpen == open - 1);
    CHECK(summarize(desk->assessment()).targets == targets + 1);
    const SectorId industry = desk->plan().sectorOf(desk->plan().indicator(id).measure).id;
    for (const BulletItem& item : bulletItems(desk->assessment(), industry)) {
        if (item.id == id) {
            CHECK(item.target == 0.1);
            CHECK(item.light == Light::Met);
            CHECK(item.subline.contains(QStringLiteral("0.1%")));
        }
    }
    desk->undoStack().undo();
    CHECK_FALSE(desk->assessment().provincial(id).target);
    CHECK(desk->assessment().provincial(id).light == Light::NotJudged);
    CHECK(summarize(desk->assessment()).targetsOpen == open);
}

TEST_CASE("What is set for several regions is recorded together and undone one by one")
{
    WritableDesk desk;
    const IndicatorId id = idOf(desk.desk(), "G0401");
    const RegionId province = desk->plan().province().id;
    const RegionId xining{630100};
    {
        CourseDialog dialog(desk.desk(), id);
        child<QLineEdit>(dialog, "target").setText(QStringLiteral("6"));
        dialog.chooseRegion(xining);
        CHECK(child<QLineEdit>(dialog, "target").text().isEmpty());
        child<QLineEdit>(dialog, "target").setText(QStringLiteral("7"));
        dialog.chooseRegion(province);
        CHECK(child<QLineEdit>(dialog, "target").text() == QStringLiteral("6"));
        dialog.accept();
    }
    REQUIRE(desk->plan().target(id, province));
    REQUIRE(desk->plan().target(id, xining));
    CHECK(desk->plan().target(id, xining)->value == 7.0);
    desk->undoStack().undo();
    CHECK_FALSE(desk->plan().target(id, xining));
    CHECK(desk->plan().target(id, province));
    // An empty field takes the province's back too.
    {
        CourseDialog dialog(desk.desk(), id);
        child<QLineEdit>(dialog, "target").clear();
        dialog.accept();
    }
    CHECK_FALSE(desk->plan().target(id, province));
}

TEST_CASE("The notice's own target is shown with its words and cannot be changed")
{
    WritableDesk desk;
    CourseDialog dialog(desk.desk(), idOf(desk.desk(), "I1702"));
    CHECK_FALSE(child<QLineEdit>(dialog, "target").isEnabled());
    CHECK(child<QLineEdit>(dialog, "target").text() == QStringLiteral("15"));
    bool quoted = false;
    for (const QLabel* label : dialog.targetForm().findChildren<QLabel*>())
        quoted = quoted || label->text().contains(QStringLiteral("完成年度计划投资15%以上"));
    CHECK(quoted);
    // A prefecture's was set by the office and can.
    dialog.chooseRegion(RegionId{630100});
    CHECK(child<QLineEdit>(dialog, "target").isEnabled());
}

TEST_CASE("A pasted column with full-width digits becomes the planned course")
{
    WritableDesk desk;
    const IndicatorId id = idOf(desk.desk(), "I2502");
    CourseDialog dialog(desk.desk(), id);
    showAt(dialog, {1000, 600});
    auto* table = dialog.findChild<PlannedValuesTable*>();
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(0, PlannedValuesModel::ValueColumn));
    QGuiApplication::clipboard()->setText(QStringLiteral(
        "１００\r\n２００\r\n３００\r\n1,000\r\n1，500\r\n2000\r\n2500\r\n3000\r\n4000\r\n"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(dialog.courseForm().course());
    CHECK(dialog.courseForm().problem() == QString());
    dialog.accept();
    const PlannedCourse* course = desk->plan().course(id, desk->plan().province().id);
    REQUIRE(course);
    REQUIRE(course->points.size() == 9);
    CHECK(course->points.at(0).value == 100.0);
    CHECK(course->points.at(3).value == 1000.0);
    CHECK(course->points.at(4).value == 1500.0);
    // The plan to date of 20 March is the eighth point.
    CHECK(desk->assessment().provincial(id).planToDate == Approx(3000));
    desk->undoStack().undo();
    CHECK(desk->assessment().provincial(id).planToDate == Approx(3500)); // the demonstration's
}

TEST_CASE("What is no number is refused beside its cell and nothing can be recorded")
{
    WritableDesk desk;
    CourseDialog dialog(desk.desk(), idOf(desk.desk(), "I2502"));
    PlannedValuesModel& values = dialog.courseForm().values();
    const QModelIndex second = values.index(1, PlannedValuesModel::ValueColumn);
    values.setData(second, QStringLiteral("十二"), Qt::EditRole);
    CHECK(values.data(second, Qt::DisplayRole).toString() == QStringLiteral("十二"));
    CHECK(values.data(second.siblingAtColumn(PlannedValuesModel::NoteColumn), Qt::DisplayRole)
              .toString()
              .contains(QStringLiteral("十二")));
    CHECK_FALSE(child<QPushButton>(dialog, "ok").isEnabled());
    CHECK_FALSE(child<QComboBox>(dialog, "region").isEnabled());
    values.setData(second, QStringLiteral("12%"), Qt::EditRole); // counted in 个
    CHECK_FALSE(child<QPushButton>(dialog, "ok").isEnabled());
    values.setData(second, QStringLiteral("4,00０"), Qt::EditRole);
    CHECK(child<QPushButton>(dialog, "ok").isEnabled());
    // 4000 in the second 旬 and 500 in the third: it falls, which is warned of and not forbidden.
    CHECK(child<QLabel>(dialog, "remarks").text().contains(QStringLiteral("falls")));
}

TEST_CASE("The default course is restored and that can be undone")
{
    WritableDesk desk;
    const IndicatorId id = idOf(desk.desk(), "I2502");
    {
        CourseDialog dialog(desk.desk(), id);
        choose(child<QComboBox>(dialog, "shape"), shapeOf(PlannedCourse::Shape::Flat));
        CHECK(dialog.courseForm().values().points().first().value == 4000.0);
        child<QPushButton>(dialog, "default").click();
        CHECK_FALSE(dialog.courseForm().course());
        dialog.accept();
    }
    // 20 March is 79/90 of the quarter: 4000 × 79/90 = 3511.1.
    CHECK(desk->assessment().provincial(id).planToDate == Approx(3511.11).epsilon(1e-5));
    desk->undoStack().undo();
    CHECK(desk->assessment().provincial(id).planToDate == Approx(3500));
}

TEST_CASE("An earlier year's course is followed in shares of the target")
{
    const TinyWorkbook tiny;
    // Nine 旬 of 2024 that ended at 40: 2, 6, 10, 12, 16, 20, 24, 30, 40.
    const double totals[] = {2, 6, 10, 12, 16, 20, 24, 30, 40};
    for (int i = 0; i < 9; ++i)
        tiny.add({.indicator = test::kFairs,
                  .period = Period::xun(2024, i / 3 + 1, i % 3 + 1).code(),
                  .cumulative = totals[i],
                  .recordedAt = QStringLiteral("2024-04-10T00:00:00.000Z")});
    Desk desk(std::make_shared<Workbook>(Workbook::open(tiny.path(), Workbook::Access::ReadWrite)));
    desk.setPerson(QStringLiteral("张三"));
    const IndicatorId fairs{test::kFairs};
    CourseDialog dialog(desk, fairs);
    choose(child<QComboBox>(dialog, "shape"), shapeOf(PlannedCourse::Shape::Shares));
    CHECK(child<QComboBox>(dialog, "year").currentData().toInt() == 2024);
    // The target is 50: 2 ÷ 40 of it are 2.5, 30 ÷ 40 are 37.5.
    const auto shown = dialog.courseForm().values().points();
    REQUIRE(shown.size() == 9);
    CHECK(shown.at(0).value == Approx(2.5));
    CHECK(shown.at(7).value == Approx(37.5));
    CHECK(shown.at(8).value == Approx(50));
    dialog.accept();
    const PlannedCourse* course = desk.plan().course(fairs, desk.plan().province().id);
    REQUIRE(course);
    CHECK(course->shape == PlannedCourse::Shape::Shares);
    CHECK(course->referenceYear == 2024);
    CHECK(course->points.at(7).value == Approx(0.75));
}

TEST_CASE("Without figures of an earlier year there is nothing to follow, and that is said")
{
    const TinyWorkbook tiny;
    Desk desk(std::make_shared<Workbook>(Workbook::open(tiny.path(), Workbook::Access::ReadWrite)));
    CourseDialog dialog(desk, IndicatorId{test::kFairs});
    choose(child<QComboBox>(dialog, "shape"), shapeOf(PlannedCourse::Shape::Shares));
    CHECK(child<QLabel>(dialog, "remarks").text() == dialog.courseForm().problem());
    CHECK_FALSE(dialog.courseForm().problem().isEmpty());
    CHECK_FALSE(child<QPushButton>(dialog, "ok").isEnabled());
}

TEST_CASE("A target that is a range needs both ends in order")
{
    WritableDesk desk;
    const IndicatorId id = idOf(desk.desk(), "G2601");
    CourseDialog dialog(desk.desk(), id);
    TargetForm& form = dialog.targetForm();
    for (QComboBox* box : form.findChildren<QComboBox*>()) {
        if (const int index = box->findData(int(Comparator::Between)); index >= 0)
            box->setCurrentIndex(index);
    }
    child<QLineEdit>(dialog, "target").setText(QStringLiteral("3"));
    CHECK_FALSE(form.problem().isEmpty());
    child<QLineEdit>(dialog, "upper").setText(QStringLiteral("２"));
    CHECK_FALSE(form.problem().isEmpty());
    CHECK_FALSE(child<QPushButton>(dialog, "ok").isEnabled());
    child<QLineEdit>(dialog, "upper").setText(QStringLiteral("５％"));
    REQUIRE(form.target());
    CHECK(form.target()->upper == 5.0);
    CHECK(child<QPushButton>(dialog, "ok").isEnabled());
}

TEST_CASE("The bundled workbook is shown whole and says why nothing can be changed")
{
    Desk desk(demoWorkbook());
    CourseDialog dialog(desk, idOf(desk, "I2502"));
    CHECK(child<QLabel>(dialog, "readOnly").text() == desk.whyReadOnly());
    CHECK_FALSE(child<QPushButton>(dialog, "ok").isEnabled());
    CHECK_FALSE(child<QComboBox>(dialog, "shape").isEnabled());
    PlannedValuesModel& values = dialog.courseForm().values();
    CHECK(values.rowCount() == 9);
    CHECK_FALSE(values.flags(values.index(0, PlannedValuesModel::ValueColumn)) &
                Qt::ItemIsEditable);
    CHECK(values.paste(0, QStringLiteral("1")).isEmpty());
    CHECK(values.points().first().value == 200.0);
}

TEST_CASE("A target still to be set offers the earlier years as soon as it is typed")
{
    const TinyWorkbook tiny;
    for (int i = 0; i < 9; ++i)
        tiny.add({.indicator = test::kFairs,
                  .region = test::kXining,
                  .period = Period::xun(2024, i / 3 + 1, i % 3 + 1).code(),
                  .cumulative = double(i + 1),
                  .recordedAt = QStringLiteral("2024-04-10T00:00:00.000Z")});
    Desk desk(std::make_shared<Workbook>(Workbook::open(tiny.path(), Workbook::Access::ReadWrite)));
    CourseDialog dialog(desk, IndicatorId{test::kFairs});
    dialog.chooseRegion(RegionId{test::kXining});
    child<QLineEdit>(dialog, "target").setText(QStringLiteral("18"));
    choose(child<QComboBox>(dialog, "shape"), shapeOf(PlannedCourse::Shape::Shares));
    CHECK(child<QComboBox>(dialog, "year").currentData().toInt() == 2024);
    // A ninth of 18 every ten days.
    const auto shown = dialog.courseForm().values().points();
    REQUIRE(shown.size() == 9);
    CHECK(shown.at(0).value == Approx(2));
    CHECK(shown.at(8).value == Approx(18));
}

TEST_CASE("What a paste left out is no longer said once another value is typed")
{
    WritableDesk desk;
    CourseDialog dialog(desk.desk(), idOf(desk.desk(), "I2502"));
    showAt(dialog, {1000, 600});
    auto* table = dialog.findChild<PlannedValuesTable*>();
    PlannedValuesModel& values = dialog.courseForm().values();
    table->setCurrentIndex(values.index(8, PlannedValuesModel::ValueColumn));
    QGuiApplication::clipboard()->setText(QStringLiteral("4000\n4001\n4002\n"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    const auto isSaid = [&] {
        return child<QLabel>(dialog, "remarks").text().contains(QStringLiteral("left out"));
    };
    CHECK(isSaid());
    values.setData(values.index(0, PlannedValuesModel::ValueColumn), QStringLiteral("250"),
                   Qt::EditRole);
    CHECK_FALSE(isSaid());
}

TEST_CASE("Enter in the last cell closes it and opens no other")
{
    WritableDesk desk;
    CourseDialog dialog(desk.desk(), idOf(desk.desk(), "I2502"));
    showAt(dialog, {1000, 600});
    auto* table = dialog.findChild<PlannedValuesTable*>();
    const auto editor = [&] { return table->viewport()->findChild<QLineEdit*>(); };
    const auto settle = [] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    table->setCurrentIndex(table->model()->index(7, PlannedValuesModel::ValueColumn));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(editor());
    QTest::keyClick(editor(), Qt::Key_Return);
    settle();
    REQUIRE(editor()); // the cell below
    CHECK(table->currentIndex().row() == 8);
    QTest::keyClick(editor(), Qt::Key_Return);
    settle();
    CHECK_FALSE(editor());
    CHECK(table->currentIndex().row() == 8);
}
