// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry_kit.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/pages/table.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const FigureKey kKey{IndicatorId{kFairs}, RegionId{kXining}, Period::xun(2025, 2, 1)};

ReportedFigure total(double cumulative, Quality quality, const QString& note = {})
{
    ReportedFigure figure;
    figure.cumulative = cumulative;
    figure.quality = quality;
    figure.source = QStringLiteral("西宁市");
    figure.note = note;
    return figure;
}

/// Fairs in Xining: 4, corrected to 6 and final, taken back.
struct ThreeVersions : EntryDesk
{
    ReportedFigure first = total(4, Quality::Preliminary);
    ReportedFigure second = total(6, Quality::Final, QStringLiteral("已核"));

    ThreeVersions()
    {
        desk().record(FiguresEdit{{{kKey, {}, first}}}, {}, QStringLiteral("填报"));
        desk().record(FiguresEdit{{{kKey, first, second}}}, {}, QStringLiteral("填报"));
        desk().record(FiguresEdit{{{kKey, second, {}}}}, QStringLiteral("重复"),
                      QStringLiteral("撤回"));
    }

    HistoryDialog& dialog()
    {
        return shown(new HistoryDialog(desk(), kKey.indicator, kKey.region, kKey.period, nullptr));
    }

    /// What is in force; −1 for nothing.
    double inForce()
    {
        const auto figures = desk().workbook().figuresInForce({kKey});
        return figures.isEmpty() ? -1 : *figures.begin()->cumulative;
    }
};

QString text(const QVector<VersionDifference>& rows)
{
    QStringList lines;
    for (const VersionDifference& row : rows)
        lines.append(QStringList{row.what, row.earlier, row.later, row.difference}.join(u'|'));
    return lines.join(u'\n');
}

QPushButton* restoreButton(HistoryDialog& dialog)
{
    return dialog.findChild<QPushButton*>(QStringLiteral("restore"));
}

/// Restores what is selected, for a reason.
void restore(HistoryDialog& dialog, const QString& reason)
{
    restoreButton(dialog)->click();
    const auto asked = dialog.findChildren<ReasonDialog*>(); // those before may not be gone yet
    REQUIRE_FALSE(asked.isEmpty());
    ReasonDialog* why = asked.last();
    why->setReason(reason);
    why->accept();
}

} // namespace

TEST_CASE("A figure's history tells what was taken back, and the file and cell of what came in one")
{
    ThreeVersions three;
    Receipt receipt;
    receipt.id = ReceiptId{1};
    receipt.fileName = QStringLiteral("西宁.xlsx");
    receipt.sender = QStringLiteral("西宁市");
    receipt.cameAt = three.desk().now();
    FiguresEdit edit{{{kKey, {}, three.first, QStringLiteral("表1!C5")}}, receipt.id};
    three.desk().recordAll({ReceiptEdit{receipt}, edit}, {}, QStringLiteral("导入"));
    HistoryDialog& dialog = three.dialog();
    const QAbstractItemModel& model = *dialog.findChild<Table*>()->model();
    REQUIRE(model.rowCount() == 4);
    const auto row = [&](int number) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column != 4 && column != 5) // when and by whom
                cells.append(model.index(number, column).data().toString());
        }
        return cells.join(u'|');
    };
    CHECK(row(0) == QStringLiteral("1|—|4 场次|preliminary|reported|西宁市|||"));
    CHECK(row(1) == QStringLiteral("2|—|6 场次|final|reported|西宁市|已核||"));
    CHECK(row(2) == QStringLiteral("3|—|6 场次|final|taken back|西宁市|重复||"));
    CHECK(row(3) == QStringLiteral("4|—|4 场次|preliminary|reported|西宁市||西宁.xlsx|表1!C5"));
    CHECK(model.index(0, 5).data().toString() == QStringLiteral("甲"));
    delete &dialog;
}

TEST_CASE("One version of a figure is compared with the one before, two with each other")
{
    ThreeVersions three;
    HistoryDialog& dialog = three.dialog();
    CHECK(text(dialog.shownDifferences()) ==
          QStringLiteral("Standing|reported|taken back|\nNote|已核|重复|"));
    dialog.select({2});
    CHECK(text(dialog.shownDifferences()) ==
          QStringLiteral("Running total|4 场次|6 场次|+2 场次\nQuality|preliminary|final|\n"
                         "Note||已核|"));
    dialog.select({1, 3});
    CHECK(text(dialog.shownDifferences())
              .startsWith(QStringLiteral("Standing|reported|taken back|\nRunning total|4 场次|")));
    dialog.select({1});
    CHECK(dialog.shownDifferences().isEmpty());
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("compared"))
              ->text()
              .contains(QStringLiteral("first version")));
    delete &dialog;
}

TEST_CASE("An earlier version is recorded once more, with the reason, and undone like any other")
{
    ThreeVersions three;
    CHECK(three.inForce() == -1);
    HistoryDialog& dialog = three.dialog();
    CHECK_FALSE(restoreButton(dialog)->isEnabled()); // it is in force
    dialog.select({2});
    CHECK(restoreButton(dialog)->isEnabled());
    restore(dialog, QStringLiteral("并非重复"));
    CHECK(three.failures.isEmpty());
    CHECK(three.inForce() == 6);
    auto history = three.desk().workbook().history(kKey.indicator, kKey.region, kKey.period);
    REQUIRE(history.size() == 4);
    CHECK(history.last().observation.quality == Quality::Final);
    CHECK(history.last().stamp.note == QStringLiteral("已核 (restored: 并非重复)"));
    CHECK(dialog.findChild<Table*>()->model()->rowCount() == 4);

    dialog.select({1});
    restore(dialog, QStringLiteral("首报为准"));
    CHECK(three.inForce() == 4);
    history = three.desk().workbook().history(kKey.indicator, kKey.region, kKey.period);
    CHECK(history.last().stamp.note == QStringLiteral("首报为准"));
    three.desk().undoStack().undo();
    CHECK(three.inForce() == 6);
    three.desk().undoStack().undo();
    CHECK(three.inForce() == -1);
    CHECK(dialog.findChild<Table*>()->model()->rowCount() == 7);
    delete &dialog;
}

TEST_CASE("What was taken back, and what says the same as what is in force, is not restored")
{
    ThreeVersions three;
    three.desk().undoStack().undo(); // 6 is in force again
    HistoryDialog& dialog = three.dialog();
    const auto canRestore = [&](int number) {
        dialog.select({number});
        return restoreButton(dialog)->isEnabled();
    };
    CHECK(canRestore(1));
    CHECK_FALSE(canRestore(2));
    CHECK_FALSE(canRestore(3));
    CHECK_FALSE(canRestore(4));
    dialog.select({1, 2});
    CHECK_FALSE(restoreButton(dialog)->isEnabled());
    delete &dialog;
}

TEST_CASE("Nothing is restored while an earlier moment is looked at")
{
    ThreeVersions three;
    three.desk().setAsOf(QDateTime(QDate(2025, 2, 23), QTime(0, 0), Qt::UTC));
    HistoryDialog& dialog = three.dialog();
    dialog.select({1});
    CHECK_FALSE(restoreButton(dialog)->isEnabled());
    CHECK_FALSE(restoreButton(dialog)->toolTip().isEmpty());
    delete &dialog;
}
