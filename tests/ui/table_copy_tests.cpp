// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/table_kit.h"

#include "ui/pages/copied_rows.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace kmh;
using namespace kmh::test;

namespace {

/// What copying a table of one cell gives as text, without its header.
QString copiedText(const QString& cell)
{
    PrefectureModel model({{QStringLiteral("列"), [](const Prefecture& row) { return row.name; }}});
    model.setRows({{cell, {}, {}}});
    const std::unique_ptr<QMimeData> mime(copiedRows(model, {0}, {0}));
    return mime->text().section(u'\n', 1, 1);
}

QString copiedHtml(const QString& cell)
{
    PrefectureModel model({{QStringLiteral("列"), [](const Prefecture& row) { return row.name; }}});
    model.setRows({{cell, {}, {}}});
    const std::unique_ptr<QMimeData> mime(copiedRows(model, {0}, {0}));
    return mime->html().section(QStringLiteral("<tr>"), 2).section(QStringLiteral("</tr>"), 0, 0);
}

} // namespace

TEST_CASE("Ctrl+C copies the selected rows with their headers, from top to bottom")
{
    QObject owner;
    PrefectureModel* model = makePrefectureModel(&owner);
    Table table(model, 0);
    showAt(table, {600, 300});
    table.selectRowAt(3);
    table.selectionModel()->select(model->index(0, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() ==
          QStringLiteral("市州\t金额\t日期\t灯\n"
                         "西宁\t1,200.3\t3月31日\ton track\n"
                         "果洛\t800.0\t1月5日\tmet\n"));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains(
        QStringLiteral("<th>市州</th><th>金额</th><th>日期</th><th>灯</th>")));
}

TEST_CASE("Ctrl+A selects every row that is shown and Shift several in a row")
{
    QObject owner;
    PrefectureModel* model = makePrefectureModel(&owner);
    Table table(model, 0);
    showAt(table, {600, 300});
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    CHECK(table.selectionModel()->selectedRows().size() == 4);
    table.selectRowAt(1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(table.selectionModel()->selectedRows().size() == 2);
    CHECK(table.currentRow() == 2);
}

TEST_CASE("What begins like a formula is no formula where it is pasted, and a number stays one")
{
    CHECK(copiedText(QStringLiteral("=1+1")) == u" =1+1");
    CHECK(copiedText(QStringLiteral("+8613900000000@x")) == u" +8613900000000@x");
    CHECK(copiedText(QStringLiteral("-cmd|calc")) == u" -cmd|calc");
    CHECK(copiedText(QStringLiteral("@SUM(A1)")) == u" @SUM(A1)");
    CHECK(copiedText(QStringLiteral("-3.5")) == u"-3.5");
    CHECK(copiedText(QStringLiteral("\u22123.5")) == u"-3.5"); // the sign that is printed
    CHECK(copiedText(QStringLiteral("+1,234")) == u"+1,234");
    CHECK(copiedText(QStringLiteral("一\t行\n二")) == u"一 行 二");

    CHECK(copiedHtml(QStringLiteral("=1+1")) == u"<td style=\"mso-number-format:'\\@'\">=1+1</td>");
    CHECK(copiedHtml(QStringLiteral("-3.5")) == u"<td>-3.5</td>");
    CHECK(copiedHtml(QStringLiteral("82.3%")) == u"<td>82.3%</td>");
}

TEST_CASE("Codes and dates are text, which no spreadsheet makes something else of")
{
    const QString text = QStringLiteral("mso-number-format:'\\@'");
    for (const char* cell : {"0012", "2025-03", "1-5", "916300007104020000", "3/4", "<b>&"}) {
        INFO(cell);
        CHECK(copiedHtml(QString::fromLatin1(cell)).contains(text));
    }
    CHECK(copiedHtml(QStringLiteral("<b>&")).contains(QStringLiteral("&lt;b&gt;&amp;")));
}

TEST_CASE("A rounded number is pasted with all its digits and looks as it did")
{
    QObject owner;
    const PrefectureModel* model = makePrefectureModel(&owner);
    const std::unique_ptr<QMimeData> mime(copiedRows(*model, {0}, {1}));
    CHECK(mime->html().contains(QStringLiteral(
        "<td style=\"mso-number-format:'\\#\\,\\#\\#0\\.0'\" x:num=\"1200.25\">1,200.3</td>")));
}
