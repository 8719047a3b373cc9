// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/table_kit.h"

#include "ui/pages/table_menu.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace kmh;
using namespace kmh::test;

namespace {

struct Sorted
{
    QObject owner;
    PrefectureModel* model = makePrefectureModel(&owner);
    QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Table table{model, 0};

    Sorted() { showAt(table, {600, 300}); }

    void clickHeader(int column)
    {
        QHeaderView* header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    }
    QString names() const { return namesIn(*model); }
};

QAction* actionIn(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    FAIL("no such action");
    return nullptr;
}

} // namespace

TEST_CASE("A header sorts by value, then the other way round, then not at all")
{
    Sorted s;
    s.clickHeader(1);
    CHECK(s.names() == u"玉树 果洛 西宁 海西"); // 90, 800, 1,200.3; what says nothing last
    s.clickHeader(1);
    CHECK(s.names() == u"西宁 果洛 玉树 海西");
    s.clickHeader(1);
    CHECK(s.names() == u"西宁 玉树 海西 果洛");
}

TEST_CASE("Days are sorted as days, lights by urgency and names as the Chinese read them")
{
    Sorted s;
    s.table.sortBy(2, Qt::AscendingOrder);
    CHECK(s.names() == u"海西 果洛 玉树 西宁");
    s.table.sortBy(3, Qt::DescendingOrder);
    CHECK(s.names() == u"玉树 海西 西宁 果洛"); // behind, watch, on track, met
    s.table.sortBy(0, Qt::AscendingOrder);
    CHECK(s.names() == u"果洛 海西 西宁 玉树"); // guǒ, hǎi, xī, yù
}

TEST_CASE("The selected row stays the selected one when the order changes")
{
    Sorted s;
    s.table.selectRowAt(2);
    REQUIRE(s.model->row(s.table.currentRow()).name == u"海西");
    s.table.sortBy(0, Qt::AscendingOrder);
    CHECK(s.table.currentRow() == 1);
    CHECK(s.model->row(s.table.currentRow()).name == u"海西");
    CHECK(s.table.selectionModel()->isRowSelected(1));
}

TEST_CASE("What is activated in a sorted table is the row that is seen")
{
    Sorted s;
    s.table.sortBy(1, Qt::AscendingOrder);
    s.table.selectRowAt(0);
    QSignalSpy activated(&s.table, &Table::rowActivated);
    QTest::keyClick(&s.table, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(s.model->row(activated.first().first().toInt()).name == u"玉树");
}

TEST_CASE("New rows come in the order that was chosen")
{
    Sorted s;
    s.table.sortBy(1, Qt::DescendingOrder);
    QVector<Prefecture> rows = fourPrefectures();
    rows.append({QStringLiteral("黄南"), 1000, QDate(2025, 3, 1), Light::Met});
    s.model->setRows(rows);
    CHECK(s.names() == u"西宁 黄南 果洛 玉树 海西");
    CHECK(s.model->rows().last().name == u"黄南"); // as given
    CHECK(s.model->shownRow(4) == 1);
}

TEST_CASE("The menu sorts by the column it is opened on")
{
    Sorted s;
    QMenu menu;
    addTableActions(menu, s.table, 1);
    actionIn(menu, QStringLiteral("“金额” descending"))->trigger();
    CHECK(s.names() == u"西宁 果洛 玉树 海西");
    QMenu again;
    addTableActions(again, s.table, 1);
    CHECK(actionIn(again, QStringLiteral("“金额” descending"))->isChecked());
    actionIn(again, QStringLiteral("Original order"))->trigger();
    CHECK(s.names() == u"西宁 玉树 海西 果洛");
}

TEST_CASE("A model that puts its rows in order by itself is asked to and nothing else is sorted")
{
    class Own : public QAbstractTableModel
    {
    public:
        int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 1; }
        int columnCount(const QModelIndex& parent) const override
        {
            return parent.isValid() ? 0 : 2;
        }
        QVariant data(const QModelIndex&, int) const override { return {}; }
        void sort(int column, Qt::SortOrder order) override { asked = {column, order}; }
        std::pair<int, Qt::SortOrder> asked{-2, Qt::AscendingOrder};
    };
    Own model;
    Table table(&model, 0, Table::Sorting::ByModel);
    CHECK(model.asked.first == -1); // its own order
    table.sortBy(1, Qt::DescendingOrder);
    CHECK(model.asked == std::pair(1, Qt::DescendingOrder));
    CHECK_FALSE(table.canLookForWords());

    Own silent;
    Table plain(&silent, 0);
    CHECK_FALSE(plain.canSort());
    CHECK(silent.asked.first == -2);
}
