// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/table_kit.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace kmh;
using namespace kmh::test;

namespace {

struct Looked
{
    QObject owner;
    PrefectureModel* model = makePrefectureModel(&owner);
    QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Table table{model, 0};

    Looked()
    {
        showAt(table, {600, 300});
        QApplication::setActiveWindow(&table);
        table.setFocus();
    }

    QLineEdit& words() { return *table.findChild<QLineEdit*>(QStringLiteral("tableWords")); }
    QString count() { return table.findChild<QLabel*>(QStringLiteral("tableCount"))->text(); }
    QString names() const { return namesIn(*model); }
};

} // namespace

TEST_CASE("Ctrl+F opens a line above the header and Esc closes it and shows all again")
{
    Looked t;
    const int before = t.table.viewport()->y();
    QTest::keyClick(&t.table, Qt::Key_F, Qt::ControlModifier);
    CHECK(t.words().isVisible());
    CHECK(t.count() == u"4 / 4");
    CHECK(t.table.viewport()->y() >= before + t.words().height()); // the rows make room
    CHECK(t.table.horizontalHeader()->viewport()->y() > t.words().y());

    t.words().setText(QStringLiteral("海"));
    CHECK(t.names() == u"海西");
    CHECK(t.count() == u"1 / 4");
    QTest::keyClick(&t.words(), Qt::Key_Escape);
    CHECK_FALSE(t.words().isVisible());
    CHECK(t.names() == u"西宁 玉树 海西 果洛");
    CHECK(t.table.viewport()->y() == before);
}

TEST_CASE("Every word must be in some cell of the row, whichever")
{
    Looked t;
    t.table.lookForWords();
    t.words().setText(QStringLiteral("behind 2月"));
    CHECK(t.names() == u"玉树");
    t.words().setText(QStringLiteral("behind 3月"));
    CHECK(t.names().isEmpty());
    CHECK(t.count() == u"0 / 4");
    t.words().setText(QStringLiteral("on track"));
    CHECK(t.names() == u"西宁");
}

TEST_CASE("Rows come back to the places the order gives them")
{
    Looked t;
    t.table.sortBy(0, Qt::AscendingOrder);
    t.table.lookForWords();
    t.words().setText(QStringLiteral("西"));
    CHECK(t.names() == u"海西 西宁");
    t.words().setText(QString());
    CHECK(t.names() == u"果洛 海西 西宁 玉树");
}

TEST_CASE("A selected row that still shows stays selected while the others go and come")
{
    Looked t;
    t.table.selectRowAt(2); // 海西
    t.table.lookForWords();
    t.words().setText(QStringLiteral("西"));
    CHECK(t.model->row(t.table.currentRow()).name == u"海西");
    t.words().setText(QString());
    CHECK(t.table.currentRow() == 2);
}

TEST_CASE("New rows are looked through too and the count follows")
{
    Looked t;
    t.table.lookForWords();
    t.words().setText(QStringLiteral("海"));
    QVector<Prefecture> rows = fourPrefectures();
    rows.append({QStringLiteral("海南"), 5, QDate(2025, 3, 1), Light::Met});
    t.model->setRows(rows);
    CHECK(t.names() == u"海西 海南");
    CHECK(t.count() == u"2 / 5");
    CHECK(t.model->allRowCount() == 5);
}

TEST_CASE("Enter and the arrow down lead from the words to the rows")
{
    Looked t;
    t.table.lookForWords();
    REQUIRE(QApplication::focusWidget() == &t.words());
    QTest::keyClick(&t.words(), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &t.table);
    CHECK(t.words().isVisible());
    QTest::keyClick(&t.table, Qt::Key_Escape); // closes it from there too
    CHECK_FALSE(t.words().isVisible());
}
