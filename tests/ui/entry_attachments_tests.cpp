// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_translator.h"
#include "tests/ui/entry_kit.h"
#include "ui/entries/attachments_dialog.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QTableView>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A dialog of a deliverable's files, and a folder to attach from.
struct Attaching
{
    EntryDesk tiny;
    QTemporaryDir folder;
    Entry entry = tiny.ofItem("deliverables", "measures");
    AttachmentCopies copies;
    AttachmentsDialog& dialog = shown(new AttachmentsDialog(tiny.desk(), entry, copies, nullptr));

    ~Attaching() { delete &dialog; }

    QString file(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void add(const QStringList& paths)
    {
        QSignalSpy idle(&dialog, &AttachmentsDialog::idle);
        dialog.add(paths);
        REQUIRE((!idle.isEmpty() || idle.wait()));
    }

    QVector<Attachment> attached() { return tiny.desk().workbook().attachments(entry.id); }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Files are attached one after the other, opened as copies, saved and taken away")
{
    Attaching a;
    a.add({a.file(QStringLiteral("方案.txt"), "方案"), a.file(QStringLiteral("批复.txt"), "批复")});
    REQUIRE(a.attached().size() == 2);
    CHECK(a.tiny.desk().undoStack().count() == 2);
    const Attachment plan = a.attached().first();
    CHECK(plan.size == 6);
    CHECK(plan.stamp.by == u"甲");

    const QString copy = a.copies.copyOf(a.tiny.desk().workbook(), plan);
    CHECK(contentOf(copy) == contentOf(a.folder.filePath(plan.name)));
    CHECK(copy != a.folder.filePath(plan.name));
    CHECK(a.copies.copyOf(a.tiny.desk().workbook(), plan) == copy); // opened again
    a.dialog.saveAs(plan, a.folder.filePath(QStringLiteral("另存.txt")));
    CHECK(contentOf(a.folder.filePath(QStringLiteral("另存.txt"))).size() == 6);
    a.dialog.takeAway(plan);
    CHECK(a.attached().size() == 1);
    a.tiny.undo();
    CHECK(a.attached().size() == 2);
}

TEST_CASE("The largest file that can be attached is stated; a larger one is refused")
{
    Attaching a;
    bool stated = false;
    for (const QLabel* label : a.dialog.findChildren<QLabel*>())
        stated = stated || label->text().contains(QStringLiteral("20 MB"));
    CHECK(stated);

    QFile large(a.folder.filePath(QStringLiteral("录像.mp4")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(kLargestAttachment + 1));
    a.add({large.fileName()});
    REQUIRE(problems(a.dialog).size() == 1);
    CHECK(
        problems(a.dialog).first().startsWith(QStringLiteral("录像.mp4 is larger than the 20 MB")));
    CHECK(a.attached().isEmpty());

    REQUIRE(large.resize(kLargestAttachment));
    a.add({large.fileName()});
    CHECK(problems(a.dialog).isEmpty());
    CHECK(a.attached().size() == 1);
}

TEST_CASE("An empty file, a folder and one that is not there are refused with a sentence")
{
    Attaching a;
    a.add({a.file(QStringLiteral("空.txt"), {})});
    CHECK(problems(a.dialog).value(0).contains(QStringLiteral("is empty")));
    a.add({a.folder.path()});
    CHECK(problems(a.dialog).value(0).contains(QStringLiteral("is no file")));
    a.add({a.folder.filePath(QStringLiteral("没有.txt"))});
    CHECK(problems(a.dialog).value(0).contains(QStringLiteral("is no file")));
    CHECK(a.attached().isEmpty());
}

TEST_CASE("A file of the same name takes the place of the one before")
{
    Attaching a;
    a.add({a.file(QStringLiteral("方案.txt"), "初稿")});
    a.add({a.file(QStringLiteral("方案.txt"), "定稿")});
    REQUIRE(a.attached().size() == 1);
    CHECK(a.tiny.desk().workbook().attachmentContent(a.attached().first().hash) == "定稿");
    a.add({a.folder.filePath(QStringLiteral("方案.txt"))});
    CHECK(problems(a.dialog).value(0).contains(QStringLiteral("attached already")));
    CHECK(a.tiny.desk().undoStack().count() == 2);
}

TEST_CASE("Files are attached by dropping them")
{
    Attaching a;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(a.file(QStringLiteral("批复.txt"), "批复"))});
    QSignalSpy idle(&a.dialog, &AttachmentsDialog::idle);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&a.dialog, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&a.dialog, &drop);
    REQUIRE((!idle.isEmpty() || idle.wait()));
    CHECK(a.attached().size() == 1);
}

TEST_CASE("What is stopped while it is read is not attached")
{
    Attaching a;
    QFile large(a.folder.filePath(QStringLiteral("录像.mp4")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(kLargestAttachment));
    a.dialog.add({large.fileName(), large.fileName()});
    a.dialog.findChild<QPushButton*>(QStringLiteral("stop"))->click();
    // One that is read afterwards comes through, and alone.
    a.add({a.file(QStringLiteral("批复.txt"), "批复")});
    REQUIRE(a.attached().size() == 1);
    CHECK(a.attached().first().name == u"批复.txt");
}

TEST_CASE("Where nothing can be recorded files are only looked at")
{
    Desk demo(demoWorkbook());
    const Entry entry =
        demo.workbook().entries({.ledger = QStringLiteral("deliverables")}, 0, 1).first();
    AttachmentCopies copies;
    AttachmentsDialog& dialog = shown(new AttachmentsDialog(demo, entry, copies, nullptr));
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("add"))->isEnabled());
    dialog.add({QStringLiteral("a.txt")});
    CHECK(problems(dialog) == QStringList{demo.whyReadOnly()});
    delete &dialog;
}

TEST_CASE("The files' dialog does not lack its Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        Attaching a;
        a.dialog.grab();
        a.add({a.file(QStringLiteral("批复.txt"), "批复"), a.folder.path()});
        a.dialog.grab();
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

TEST_CASE("Files that cannot be read any more are told of")
{
    Attaching a;
    a.add({a.file(QStringLiteral("方案.txt"), "方案")});
    REQUIRE(a.attached().size() == 1);
    a.tiny.file().exec(QStringLiteral("DROP TABLE attachment"));
    a.dialog.findChild<QPushButton*>(QStringLiteral("remove"))->click();
    CHECK_FALSE(a.tiny.failures.isEmpty());
}
