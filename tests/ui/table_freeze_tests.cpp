// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/table_kit.h"

#include "ui/pages/frozen_columns.h"

#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A table that is too narrow for its columns, each of them 200 pixels wide.
struct Narrow
{
    QObject owner;
    PrefectureModel* model = makePrefectureModel(&owner);
    Table table{model, 0};

    Narrow()
    {
        table.setStretchedBetween(200, 400);
        table.setFrozenColumns(1);
        showAt(table, {450, 200});
        widen();
    }

    /// The table fits its columns to every size it gets.
    void widen()
    {
        for (int column = 0; column < 4; ++column) {
            table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
            table.setColumnWidth(column, 200);
        }
        QCoreApplication::processEvents();
    }

    QTableView& frozen()
    {
        auto* frozen = table.findChild<FrozenColumns*>();
        REQUIRE(frozen);
        return *frozen;
    }
    void scroll(int to) { table.horizontalScrollBar()->setValue(to); }
};

} // namespace

TEST_CASE("Frozen columns appear when the table is scrolled sideways and stay where they were")
{
    Narrow n;
    CHECK_FALSE(n.frozen().isVisible());
    n.scroll(150);
    REQUIRE(n.frozen().isVisible());
    CHECK(n.frozen().x() == n.table.viewport()->x());
    CHECK(n.frozen().width() == 200);
    CHECK_FALSE(n.frozen().isColumnHidden(0));
    CHECK(n.frozen().isColumnHidden(1));
    n.scroll(0);
    CHECK_FALSE(n.frozen().isVisible());
}

TEST_CASE("Frozen rows lie beside their own rows, sorted, looked through and scrolled")
{
    Narrow n;
    n.scroll(150);
    const auto besideItsOwn = [&n] {
        for (int row = 0; row < n.model->rowCount(); ++row) {
            const QRect own = n.table.visualRect(n.model->index(row, 3));
            const QRect there = n.frozen().visualRect(n.model->index(row, 0));
            CHECK(n.table.viewport()->mapToGlobal(own.topLeft()).y() ==
                  n.frozen().viewport()->mapToGlobal(there.topLeft()).y());
            CHECK(own.height() == there.height());
        }
    };
    besideItsOwn();
    n.table.sortBy(0, Qt::AscendingOrder);
    besideItsOwn();
    CHECK(n.frozen().horizontalHeader()->sortIndicatorSection() == 0);
    n.model->setWords(QStringLiteral("西"));
    besideItsOwn();
    n.model->setWords({});
    n.table.resize(450, 90);
    n.widen();
    n.scroll(150);
    n.table.verticalScrollBar()->setValue(20);
    REQUIRE(n.table.verticalScrollBar()->value() == 20);
    REQUIRE(n.frozen().isVisible());
    besideItsOwn();
    n.table.lookForWords(); // the line moves the header down
    QCoreApplication::processEvents();
    n.widen();
    n.scroll(150);
    REQUIRE(n.frozen().isVisible());
    besideItsOwn();
}

TEST_CASE("A column made wider is wider frozen too, and what is selected is so in both")
{
    Narrow n;
    n.scroll(150);
    n.table.setColumnWidth(0, 120);
    CHECK(n.frozen().width() == 120);
    n.table.selectRowAt(2);
    CHECK(n.frozen().selectionModel()->isRowSelected(2));
}

TEST_CASE("The keyboard never goes behind the frozen columns")
{
    Narrow n;
    n.table.setCurrentIndex(n.model->index(0, 3));
    REQUIRE(n.frozen().isVisible());
    n.table.setCurrentIndex(n.model->index(0, 1));
    CHECK(n.table.visualRect(n.model->index(0, 1)).left() >= 200);
}

TEST_CASE("A click on a frozen header sorts like one on the table's own")
{
    Narrow n;
    n.scroll(150);
    QHeaderView* header = n.frozen().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {30, header->height() / 2});
    CHECK(namesIn(*n.model) == u"果洛 海西 西宁 玉树");
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {30, header->height() / 2});
    CHECK(namesIn(*n.model) == u"玉树 西宁 海西 果洛");
}

TEST_CASE("Nothing is frozen any more once that is taken back")
{
    Narrow n;
    n.scroll(150);
    REQUIRE(n.frozen().isVisible());
    n.table.setFrozenColumns(0);
    CHECK_FALSE(n.frozen().isVisible());
    CHECK(n.table.frozenColumns() == 0);
}
