// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
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

QString summary(const QWidget& page)
{
    return page.findChild<QLabel*>(QStringLiteral("summary"))->text();
}

} // namespace

TEST_CASE("Who is missing stands at the head, and a figure leads to its indicator")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    showAt(view, {1366, 768});
    MissingPage& page = pageOf(view);
    CHECK(summary(page).contains(u"74 figures are due, 71 reported (0 of them late), 3 missing"));
    const Table& reporters = *table(page, "Who reports");
    CHECK(text(reporters, 0, 3) == u"3"); // all of them
    CHECK(text(reporters, 1, 3) == u"1");
    const Table& figures = *table(page, "Figures due");
    CHECK(figures.model()->rowCount() >= 74);
    page.setPlace(QString::fromUtf8("果洛藏族自治州"));
    CHECK(text(figures, 0, 0) == QString::fromUtf8("促消费活动场次"));
    CHECK(page.place() == QString::fromUtf8("果洛藏族自治州"));
    Q_EMIT table(page, "Figures due")->rowActivated(0);
    CHECK(view.pages().nameAt(view.pages().currentPage()) == u"consumption");
    view.goBack();
    CHECK(view.pages().nameAt(view.pages().currentPage()) == u"missing");
    CHECK(page.place() == QString::fromUtf8("果洛藏族自治州"));
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
    for (QAction* action : page.pageActions()) {
        if (action->text() == MissingPage::tr("Take the note back"))
            action->trigger();
    }
    CHECK(desk.desk().workbook().receipts().isEmpty());
    desk.desk().undoStack().undo();
    CHECK(desk.desk().workbook().receipts().size() == 1);
    desk.desk().undoStack().undo();
    desk.desk().undoStack().undo();
    CHECK(desk.desk().workbook().receipts().isEmpty());
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
    dialog.findChild<QPushButton*>(QStringLiteral("copy"))->click();
    CHECK(QGuiApplication::clipboard()->text() == words);
    dialog.findChild<QComboBox*>(QStringLiteral("whom"))->setCurrentIndex(0);
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(
        QString::fromUtf8("玉树藏族自治州")));

    const QTemporaryDir folder;
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
