// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/entry/sheet_model.h"
#include "ui/missing/chase_dialog.h"
#include "ui/missing/forms_dialog.h"
#include "ui/missing/missing_page.h"
#include "ui/missing/receipt_dialog.h"
#include "ui/pages/table.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

MissingPage& pageOf(DeskView& view)
{
    const int index = view.pages().indexOfName(QStringLiteral("missing"));
    view.showPage(index);
    return *qobject_cast<MissingPage*>(view.pages().page(index));
}

Table* table(QWidget& page, const char* name)
{
    for (Table* found : page.findChildren<Table*>()) {
        if (found->accessibleName() == MissingPage::tr(name))
            return found;
    }
    return nullptr;
}

QString text(const Table& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

QAction* action(const MissingPage& page, const char* text)
{
    for (QAction* found : page.pageActions()) {
        if (found->text() == MissingPage::tr(text))
            return found;
    }
    return nullptr;
}

QString summary(const QWidget& page)
{
    return page.findChild<QLabel*>(QStringLiteral("summary"))->text();
}

} // namespace

TEST_CASE("Who is missing stands at the head, and a figure leads to its cell of the entry sheet")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    showAt(view, {1366, 768});
    MissingPage& page = pageOf(view);
    CHECK(
        summary(page).contains(u"72 figures are due in this round, 71 reported (0 of them late), 1 "
                               u"missing; and missing of earlier rounds: 2"));
    const Table& reporters = *table(page, "Who reports");
    CHECK(text(reporters, 0, 3) == u"1"); // all of them
    CHECK(text(reporters, 0, 5) == u"2"); // of earlier rounds
    CHECK(text(reporters, 1, 5) == u"1"); // and who has been missing longest
    const Table& figures = *table(page, "Figures due");
    CHECK(figures.model()->rowCount() >= 74);
    page.setPlace(QString::fromUtf8("果洛藏族自治州"));
    CHECK(text(figures, 0, 0) == QString::fromUtf8("促消费活动场次"));
    CHECK(page.place() == QString::fromUtf8("果洛藏族自治州"));
    const auto shown = [&] { return view.pages().nameAt(view.pages().currentPage()); };
    action(page, "To its measure")->trigger();
    CHECK(shown() == u"consumption");
    view.goBack();
    CHECK(shown() == u"missing");
    const auto owed = page.selectedFigure();
    REQUIRE(owed);
    CHECK(owed->region == RegionId{632600});
    Q_EMIT table(page, "Figures due")->rowActivated(0);
    CHECK(shown() == u"entry");
    const auto cell = view.pages().page(view.pages().currentPage())->selectedFigure();
    REQUIRE(cell);
    CHECK(cell->indicator == owed->indicator);
    CHECK(cell->region == owed->region);
    CHECK(cell->period == owed->period);
    view.goBack();
    CHECK(view.pages().nameAt(view.pages().currentPage()) == u"missing");
    CHECK(page.place() == QString::fromUtf8("果洛藏族自治州"));
}

TEST_CASE("The entry sheet counts the same figures of the round as missing")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    showAt(view, {1366, 768});
    const DueCounts counts = pageOf(view).due().counts();
    CHECK(counts.missing == 1);
    CHECK(counts.arrears == 2); // of rounds before, of which the sheet has no rows
    const int index = view.pages().indexOfName(QStringLiteral("entry"));
    view.showPage(index);
    const auto& model = *view.pages().page(index)->findChild<SheetModel*>();
    int missing = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = SheetModel::FirstRegion; column < model.columnCount(); ++column)
            missing += model.sheet().isMissing(model.keyAt(model.index(row, column)));
    }
    CHECK(missing == 1);
}

TEST_CASE("Looking back shows who was missing then")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-02-X2"));
    MissingPage& page = pageOf(view);
    const int missing = page.due().counts().missing;
    // 玉树 reported its job fairs of mid-February on 6 March.
    view.desk().setAsOf(QDateTime({2025, 2, 28}, {1, 0}, Qt::UTC));
    pageOf(view);
    CHECK(page.due().counts().missing == missing + 1);
    CHECK(page.due().day == QDate(2025, 2, 28));
}

TEST_CASE("What came by telephone is noted, and the note taken back and put back")
{
    TinyDesk desk;
    showAt(desk.view(), {1366, 768});
    MissingPage& page = pageOf(desk.view());
    auto* dialog = new ReceiptDialog(desk.desk(), {UnitId{1}, {}}, period("2025-02-X2"), &page);
    dialog->accept();
    CHECK(desk.desk().workbook().receipts().isEmpty()); // nobody sent it
    dialog->findChild<QLineEdit*>(QStringLiteral("sender"))->setText(QString::fromUtf8("李四"));
    dialog->findChild<QLineEdit*>(QStringLiteral("note"))->setText(QString::fromUtf8("明日报"));
    dialog->accept();
    const QVector<Receipt> receipts = desk.desk().workbook().receipts();
    REQUIRE(receipts.size() == 1);
    CHECK(receipts.first().sender == QString::fromUtf8("李四"));
    CHECK(receipts.first().unit == UnitId{1});
    CHECK(receipts.first().period == period("2025-02-X2"));
    CHECK(receipts.first().stamp.note == QString::fromUtf8("Telephone: 明日报"));

    Table& log = *table(page, "What came in");
    REQUIRE(log.model()->rowCount() == 1);
    CHECK(text(log, 0, 1) == QString::fromUtf8("李四"));
    log.selectRowAt(0);
    // Delete means the note only where the notes are.
    QTest::keyClick(table(page, "Who reports"), Qt::Key_Delete);
    CHECK(desk.desk().workbook().receipts().size() == 1);
    CHECK(log.actions().contains(action(page, "Take the note back")));
    action(page, "Take the note back")->trigger();
    CHECK(desk.desk().workbook().receipts().isEmpty());
    desk.desk().undoStack().undo();
    CHECK(desk.desk().workbook().receipts().size() == 1);
    desk.desk().undoStack().undo();
    desk.desk().undoStack().undo();
    CHECK(desk.desk().workbook().receipts().isEmpty());
}

TEST_CASE("A note that figures came with is not taken back, and why is said")
{
    TinyDesk desk;
    showAt(desk.view(), {1366, 768});
    MissingPage& page = pageOf(desk.view());
    Receipt receipt;
    receipt.id = desk.desk().workbook().newReceiptId();
    receipt.sender = QString::fromUtf8("李四");
    receipt.cameAt = desk.desk().now();
    receipt.figures = 1;
    FiguresEdit figures;
    const FigureKey key{IndicatorId{kFairs}, RegionId{kXining}, period("2025-02-X2")};
    ReportedFigure seven;
    seven.cumulative = 7;
    figures.figures = {{key, {}, seven}};
    figures.receipt = receipt.id;
    desk.desk().recordAll({ReceiptEdit{receipt}, figures}, {}, QStringLiteral("一步"));
    Table& log = *table(page, "What came in");
    REQUIRE(log.model()->rowCount() == 1);
    log.selectRowAt(0);
    QSignalSpy failed(&desk.desk(), &Desk::failed);
    action(page, "Take the note back")->trigger();
    CHECK(desk.desk().workbook().receipts().size() == 1);
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().toString().contains(QStringLiteral("1 figures came with it")));
}

TEST_CASE("The chase list is copied as words and saved as a table")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    MissingPage& page = pageOf(view);
    const RegionId golog{632600};
    ChaseDialog& dialog =
        *new ChaseDialog(view.desk().assessment().snapshot, page.due(), {{}, golog}, &page);
    const QString words = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(words.startsWith(QString::fromUtf8("果洛藏族自治州")));
    CHECK(words.contains(QString::fromUtf8("促消费活动场次")));
    CHECK_FALSE(words.contains(QString::fromUtf8("玉树")));
    const QTemporaryDir folder;
    const auto linesOf = [&](const QString& name) {
        dialog.saveAs(folder.filePath(name));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count("\r\n");
    };
    CHECK(linesOf(QStringLiteral("果洛.csv")) ==
          3); // its head, one figure, and that it is invented
    dialog.findChild<QPushButton*>(QStringLiteral("copy"))->click();
    CHECK(QGuiApplication::clipboard()->text() == words);
    dialog.findChild<QComboBox*>(QStringLiteral("whom"))->setCurrentIndex(0);
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(
        QString::fromUtf8("玉树藏族自治州")));

    const QString csv = folder.filePath(QStringLiteral("催报.csv"));
    dialog.saveAs(csv);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.startsWith("\xEF\xBB\xBF"));
    CHECK(written.count("\r\n") == 5); // its head, three figures, and that they are invented
    dialog.saveAs(folder.filePath(QStringLiteral("催报.xlsx")));
    CHECK(QFile::exists(folder.filePath(QStringLiteral("催报.xlsx"))));
}

TEST_CASE("Return forms are written of whom is chosen, off the window's thread")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    const QTemporaryDir folder;
    FormsDialog dialog(view.desk(), nullptr);
    dialog.setFolder(folder.filePath(QStringLiteral("forms")));
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(list->count() == 16);
    for (int i = 2; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    dialog.write();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isWriting(); }, 60'000));
    CHECK(QDir(folder.filePath(QStringLiteral("forms"))).entryList(QDir::Files).size() == 2);

    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("write"))->isEnabled());
}

TEST_CASE("Writing forms that is stopped leaves none behind, or says that they were written")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    const QTemporaryDir folder;
    FormsDialog dialog(view.desk(), nullptr);
    dialog.setFolder(folder.path());
    dialog.write();
    dialog.findChild<QPushButton*>(QStringLiteral("stop"))->click();
    CHECK(dialog.told() == u"Stopping…");
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isWriting(); }, 60'000));
    const qsizetype files = QDir(folder.path()).entryList(QDir::Files).size();
    CHECK((files == 0 || files == 16));
    CHECK(dialog.told().startsWith(files == 0 ? u"Stopped" : u"16 forms were written"));
}
