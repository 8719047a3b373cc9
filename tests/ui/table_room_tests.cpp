// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/painted_texts.h"
#include "tests/ui/table_kit.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("A table with too little room for its columns scrolls sideways and loses none")
{
    applyTheme(*qApp, 1);
    Table table(makePrefectureModel(qApp), 0);
    showAt(table, {600, 200});
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());

    table.resize(170, 200);
    QTest::qWait(1);
    CHECK(table.horizontalScrollBar()->maximum() > 0);
    // The names have what they need: two characters and the usual gap.
    CHECK(table.columnWidth(0) >= 2 * theme::em(table.font()));
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    const QModelIndex light = table.model()->index(0, 3);
    CHECK(table.visualRect(light).right() <= table.viewport()->width());

    table.resize(600, 200);
    QTest::qWait(1);
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("A column's name that is cut ends in dots and is told whole by its tooltip")
{
    applyTheme(*qApp, 1);
    PrefectureModel model({{QStringLiteral("市州"), [](const Prefecture& row) { return row.name; }},
                           {QStringLiteral("按旬累计完成的金额（万元）"),
                            [](const Prefecture&) { return QStringLiteral("1"); }}});
    model.setRows(fourPrefectures());
    Table table(&model, 0);
    showAt(table, {200, 160});
    REQUIRE(table.columnWidth(1) < table.horizontalHeader()->sectionSizeHint(1));
    const auto heads = paintedTexts(*table.horizontalHeader());
    CHECK(std::any_of(heads.begin(), heads.end(), [](const PaintedText& head) {
        return head.text.startsWith(QStringLiteral("按旬")) && head.text.endsWith(QChar(0x2026));
    }));
    QWidget* header = table.horizontalHeader()->viewport();
    const QPoint at(table.columnViewportPosition(1) + 5, header->height() / 2);
    QHelpEvent hover(QEvent::ToolTip, at, header->mapToGlobal(at));
    QApplication::sendEvent(header, &hover);
    CHECK(QToolTip::text() == QStringLiteral("按旬累计完成的金额（万元）"));
    QToolTip::hideText();
}
