// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/exchange/import_dialog.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // milliseconds until a test gives up, not a measure of speed

QString write(const TinyDesk& desk, const QString& name, const QString& text)
{
    const QString path = desk.file().beside(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

void waitFor(const ImportDialog& dialog)
{
    REQUIRE(QTest::qWaitFor(
        [&] {
            return !dialog.isWorking() &&
                   std::none_of(dialog.items().begin(), dialog.items().end(),
                                [](const ImportItem& item) {
                                    return item.state == ImportItem::State::Waiting;
                                });
        },
        kPatience));
}

/// An import window whose backup copies go beside the workbook.
struct Import : ImportDialog
{
    BackupPolicy policy;

    explicit Import(TinyDesk& desk)
        : ImportDialog(desk.desk())
        , policy{desk.file().beside(u"copies"_s)}
    {
        setBackups(policy);
    }
};

/// What is in force of the promotions of Xining at the end of January.
std::optional<double> inForce(TinyDesk& desk)
{
    const FigureKey key{{kFairs}, {kXining}, period("2025-01-X3")};
    const FiguresInForce figures = desk.desk().workbook().figuresInForce({key});
    return figures.contains(key) ? figures.value(key).cumulative : std::nullopt;
}

const auto kOne = u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X3,7\n"_s;
const auto kOther = u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X3,8\nfairs,海西,2025-01-X3,1\n"_s;

} // namespace

TEST_CASE("A file is shown before it is written, and imported as one step that can be undone")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.addFiles({write(desk, u"西宁市.csv"_s, kOne)});
    waitFor(dialog);
    REQUIRE(dialog.items().size() == 1);
    CHECK(dialog.items().first().preview().counts().fresh == 1);
    CHECK_FALSE(inForce(desk));

    dialog.importAll();
    waitFor(dialog);
    CHECK(dialog.items().first().state == ImportItem::State::Recorded);
    CHECK(inForce(desk) == 7);
    REQUIRE(desk.desk().workbook().receipts().size() == 1);
    CHECK(desk.desk().workbook().receipts().first().sender == u"西宁市"_s);
    CHECK(desk.desk().undoStack().count() == 1);
    desk.desk().undoStack().undo();
    CHECK_FALSE(inForce(desk));
    CHECK(desk.desk().workbook().receipts().isEmpty());
}

TEST_CASE("A file that cannot be read does not keep the others from being imported")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.addFiles({desk.file().beside(u"没有.xlsx"_s),
                     write(desk, u"坏.csv"_s, u"指标,累计值\n甲,1\n"_s),
                     write(desk, u"西宁市.csv"_s, kOne)});
    waitFor(dialog);
    CHECK(dialog.items().at(0).state == ImportItem::State::Failed);
    CHECK_FALSE(dialog.items().at(0).whyNot().isEmpty());
    CHECK_FALSE(dialog.items().at(1).whyNot().isEmpty());
    dialog.importAll();
    waitFor(dialog);
    CHECK(dialog.items().at(1).state == ImportItem::State::Ready);
    CHECK(dialog.items().at(2).state == ImportItem::State::Recorded);
    CHECK(inForce(desk) == 7);
}

TEST_CASE("A file that would do something else after the one before it is shown again first")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.addFiles({write(desk, u"西宁市.csv"_s, kOne), write(desk, u"西宁市更正.csv"_s, kOther)});
    waitFor(dialog);
    CHECK(dialog.items().at(1).preview().counts().fresh == 2);
    dialog.importAll();
    waitFor(dialog);
    const ImportItem& other = dialog.items().at(1);
    CHECK(other.state == ImportItem::State::Ready);
    CHECK(other.stateText() == u"to look at again"_s);
    CHECK(other.preview().counts().changed == 1);
    CHECK(other.preview().counts().fresh == 1);
    CHECK(inForce(desk) == 7);

    CHECK(other.whyNot().isEmpty()); // it is shown by now
    dialog.importAll();
    waitFor(dialog);
    CHECK(other.state == ImportItem::State::Recorded);
    CHECK(inForce(desk) == 8);
}

TEST_CASE("A copy of the workbook as it was is made before an import")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.addFiles(
        {write(desk, u"西宁市.csv"_s, kOne),
         write(desk, u"海西州.csv"_s, u"指标,地区,期别,累计值\nfairs,海西,2025-01-X3,1\n"_s)});
    waitFor(dialog);
    dialog.importAll();
    waitFor(dialog);
    const QVector<Backup> copies = backups(dialog.policy);
    REQUIRE(copies.size() == 1); // once for both
    CHECK(copies.first().reason == BackupReason::Import);
    CHECK(Workbook::open(copies.first().path, Workbook::Access::ReadOnly).receipts().isEmpty());
    CHECK(desk.desk().workbook().receipts().size() == 2);
}

TEST_CASE("An import whose backup copy fails goes on and says so")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.setBackups({write(desk, u"no folder"_s, u"a file"_s)});
    dialog.addFiles({write(desk, u"西宁市.csv"_s, kOne)});
    waitFor(dialog);
    dialog.importAll();
    waitFor(dialog);
    CHECK(inForce(desk) == 7);
    const auto labels = dialog.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(u"No backup copy was made"_s);
    }));
}

TEST_CASE("A file that could not be read is read again when it is asked for or added again")
{
    TinyDesk desk;
    Import dialog(desk);
    const QString path = desk.file().beside(u"西宁市.csv"_s);
    dialog.addFiles({path});
    waitFor(dialog);
    CHECK(dialog.items().first().state == ImportItem::State::Failed);
    write(desk, u"西宁市.csv"_s, kOne);
    dialog.readAgain();
    waitFor(dialog);
    CHECK(dialog.items().first().preview().counts().fresh == 1);
    write(desk, u"西宁市.csv"_s, kOther);
    dialog.addFiles({path});
    waitFor(dialog);
    REQUIRE(dialog.items().size() == 1);
    CHECK(dialog.items().first().preview().counts().fresh == 2);
    dialog.removeShown();
    CHECK(dialog.items().isEmpty());
}

TEST_CASE("What is corrected while a file is being read counts")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.addFiles({write(desk, u"西宁市.csv"_s, u"指标,地区,累计值\nfairs,西宁,7\n"_s)});
    auto* field = dialog.findChild<QLineEdit*>(u"period"_s);
    field->setText(u"2025-01-X3"_s);
    Q_EMIT field->editingFinished();
    waitFor(dialog);
    REQUIRE(dialog.items().first().preview().lines.size() == 1);
    CHECK(dialog.items().first().preview().lines.first().change.key.period == period("2025-01-X3"));

    field->setText(u"someday"_s);
    Q_EMIT field->editingFinished();
    waitFor(dialog);
    CHECK(dialog.items().first().wish.period == period("2025-01-X3"));
    const auto labels = dialog.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(u"“someday” names no period"_s);
    }));
}

TEST_CASE("Stopping the reading of files stops it for all of them")
{
    TinyDesk desk;
    Import dialog(desk);
    dialog.addFiles({write(desk, u"西宁市.csv"_s, kOne), write(desk, u"西宁市更正.csv"_s, kOther)});
    dialog.stop();
    waitFor(dialog);
    CHECK(dialog.items().at(1).state == ImportItem::State::Failed);
}

TEST_CASE("Conflicts are decided where they stand, and stay decided when the file is read again")
{
    TinyDesk desk;
    const auto conflict = [](RegionId region, double before, double after) {
        ImportLine line;
        line.status = ImportLine::Status::Conflict;
        line.change.key = {{kFairs}, region, period("2025-01-X3")};
        line.change.before = ReportedFigure{.cumulative = before};
        line.change.after = ReportedFigure{.cumulative = after};
        return line;
    };
    ImportItem item;
    ImportReading reading;
    reading.preview.lines = {conflict({kXining}, 7, 8), conflict({kProvince}, 1, 2)};
    item.take(reading);
    CHECK(item.undecided == QSet<int>{0, 1});
    ImportRowModel rows([&] { return &item; }, [&]() -> const Plan& { return desk.desk().plan(); },
                        nullptr);
    rows.showLines(ImportLine::Status::Conflict);
    REQUIRE(rows.rowCount() == 2);
    int resets = 0;
    QObject::connect(&rows, &ImportRowModel::modelReset, &rows, [&] { ++resets; });
    item.decide({rows.line(0)}, false);
    item.decide({rows.line(1)}, true);
    rows.followDecisions();
    CHECK(resets == 0);
    const auto text = [&](int row) {
        return rows.index(row, ImportRowModel::MessageColumn).data().toString();
    };
    CHECK(text(0).startsWith(u"the figure in force stays"_s));
    CHECK(text(1).startsWith(u"the file's figure is taken"_s));

    reading.preview.lines[1] = conflict({kProvince}, 3, 2); // another one is in force by now
    item.take(reading);
    CHECK(item.undecided == QSet<int>{1});
    CHECK_FALSE(item.preview().lines.at(0).take);
}

TEST_CASE("The import button says why nothing can be imported")
{
    TinyDesk desk;
    Import dialog(desk);
    showAt(dialog, {1280, 690});
    dialog.addFiles({write(desk, u"坏.csv"_s, u"指标,期别,累计值\n甲,2025-01-X1,1\n"_s)});
    waitFor(dialog);
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto import =
        std::find_if(buttons.begin(), buttons.end(), [](QPushButton* b) { return b->isDefault(); });
    REQUIRE(import != buttons.end());
    CHECK_FALSE((*import)->isEnabled());
    CHECK((*import)->toolTip().contains(u"refused"_s));
}
