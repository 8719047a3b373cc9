// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/store/editing.h"
#include "tests/support/catch.h"

#include <QtCore/QCryptographicHash>

using namespace kmh;
using namespace kmh::test;

namespace {

Ledger list(const char* code, const char* name)
{
    Ledger ledger;
    ledger.code = QString::fromUtf8(code);
    ledger.name = QString::fromUtf8(name);
    ledger.kind = LedgerKind::List;
    ledger.position = 500;
    return ledger;
}

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Undoes an edit as the desk does.
void undo(Editing& editing, const Edit& edit)
{
    const auto inverse = inverseOf(edit, editing.snapshot(), {});
    REQUIRE(inverse.has_value());
    editing.record(*inverse, QStringLiteral("撤销"));
}

/// The files of the first deliverable, “name hash”.
QStringList filesOf(const Editing& editing, EntryId entry, const QDateTime& asOf = {})
{
    QStringList files;
    for (const Attachment& file : editing.workbook.attachments(entry, asOf))
        files.append(file.name + u' ' + file.hash.left(6));
    return files;
}

int contentsHeld(const Editing& editing)
{
    const Connection connection(editing.tiny.path(), Connection::Access::ReadOnly);
    return connection.value(QStringLiteral("SELECT count(*) FROM attachment_content")).toInt();
}

} // namespace

TEST_CASE("An office adds a list of its own, renames it and takes it away, and can undo each")
{
    Editing editing;
    const Ledger added = list("own-1", "外贸企业清单");
    editing.record(LedgerEdit{{}, added});
    REQUIRE(editing.plan()->ledger(added.code));
    CHECK(editing.plan()->ledger(added.code)->name == u"外贸企业清单");

    const Ledger current = *editing.plan()->ledger(added.code);
    Ledger renamed = current;
    renamed.name = QStringLiteral("外贸重点企业清单");
    const Edit rename = LedgerEdit{current, renamed};
    editing.record(rename);
    CHECK(editing.plan()->ledger(added.code)->name == u"外贸重点企业清单");
    undo(editing, rename);
    CHECK(editing.plan()->ledger(added.code)->name == u"外贸企业清单");

    const Ledger before = *editing.plan()->ledger(added.code);
    Ledger gone = before;
    gone.removed = true;
    const Edit removal = LedgerEdit{before, gone};
    const QDateTime then = editing.last();
    editing.record(removal);
    CHECK_FALSE(editing.plan()->ledger(added.code));
    CHECK(editing.snapshot(then).plan->ledger(added.code));
    undo(editing, removal);
    CHECK(editing.plan()->ledger(added.code));
}

TEST_CASE("The plan's own ledgers stay, and two lists cannot have one code")
{
    Editing editing;
    editing.record(LedgerEdit{{}, list("own-1", "清单")});
    CHECK(editing.refusal(LedgerEdit{{}, list("own-1", "另一清单")}).contains(u"already"));
    CHECK(editing.refusal(LedgerEdit{{}, list("own-2", "  ")}).contains(u"name"));
    const Ledger projects = *editing.plan()->ledger(QStringLiteral("projects"));
    Ledger gone = projects;
    gone.removed = true;
    CHECK(editing.refusal(LedgerEdit{projects, gone}).contains(u"belongs to the plan"));
    CHECK(editing.plan()->ledger(QStringLiteral("projects")));
}

TEST_CASE("A file is attached, replaced and taken away, and undoing brings each back")
{
    Editing editing;
    const EntryId entry = editing.workbook.entries({}, 0, 1).first().id;
    const QString name = QStringLiteral("通知.pdf");
    const QByteArray first("first");
    const QByteArray second("second");
    editing.record(AttachmentEdit{entry, name, {}, hashOf(first), first});
    CHECK(filesOf(editing, entry) == QStringList{name + u' ' + hashOf(first).left(6)});
    CHECK(editing.workbook.attachmentContent(hashOf(first)) == first);
    CHECK(editing.workbook.attachments(entry).first().size == 5);
    const QDateTime then = editing.last();

    const Edit replace = AttachmentEdit{entry, name, hashOf(first), hashOf(second), second};
    editing.record(replace);
    CHECK(filesOf(editing, entry) == QStringList{name + u' ' + hashOf(second).left(6)});
    CHECK(filesOf(editing, entry, then) == QStringList{name + u' ' + hashOf(first).left(6)});
    undo(editing, replace); // what it held is there already
    CHECK(filesOf(editing, entry) == QStringList{name + u' ' + hashOf(first).left(6)});

    const Edit removal = AttachmentEdit{entry, name, hashOf(first), {}};
    editing.record(removal);
    CHECK(filesOf(editing, entry).isEmpty());
    undo(editing, removal);
    CHECK(filesOf(editing, entry) == QStringList{name + u' ' + hashOf(first).left(6)});
}

TEST_CASE("What two files hold alike is kept once, and a file of no bytes is a file")
{
    Editing editing;
    const QVector<Entry> entries = editing.workbook.entries({}, 0, 2);
    REQUIRE(entries.size() == 2);
    const QByteArray content(1000, 'x');
    editing.record(
        AttachmentEdit{entries.at(0).id, QStringLiteral("甲"), {}, hashOf(content), content});
    editing.record(
        AttachmentEdit{entries.at(1).id, QStringLiteral("乙"), {}, hashOf(content), content});
    CHECK(contentsHeld(editing) == 1);
    editing.record(AttachmentEdit{entries.at(1).id, QStringLiteral("空"), {}, hashOf({}), {}});
    CHECK(contentsHeld(editing) == 2);
    CHECK(editing.workbook.attachments(entries.at(1).id).size() == 2);
}

TEST_CASE("A file that is too large or was cut short is not attached")
{
    Editing editing;
    const EntryId entry = editing.workbook.entries({}, 0, 1).first().id;
    const QByteArray large(kLargestAttachment + 1, 'x');
    CHECK(editing.refusal(AttachmentEdit{entry, QStringLiteral("大"), {}, hashOf(large), large})
              .contains(u"20 MB"));
    const QByteArray whole(kLargestAttachment, 'x');
    CHECK(editing.refusal(AttachmentEdit{entry, QStringLiteral("残"), {}, hashOf(whole), "x"})
              .contains(u"completely"));
    CHECK(filesOf(editing, entry).isEmpty());
    CHECK(contentsHeld(editing) == 0);
    editing.record(AttachmentEdit{entry, QStringLiteral("满"), {}, hashOf(whole), whole});
    CHECK(filesOf(editing, entry).size() == 1);
}

TEST_CASE("Entries that were added, changed or struck out come back as they were when undone")
{
    Editing editing;
    Entry entry;
    entry.id = editing.workbook.newEntryId();
    entry.ledger = QStringLiteral("matters");
    entry.set(EntryField::Name, QStringLiteral("用水"));
    entry.set(EntryField::State, QStringLiteral("raised"));
    const Edit addition = EntryEdit{{}, entry};
    editing.record(addition);
    const Entry added = editing.workbook.entry(entry.id).value();
    Entry next = added;
    next.set(EntryField::Remark, QStringLiteral("现场看过"));
    const Edit change = EntryEdit{added, next};
    editing.record(change);
    undo(editing, change);
    CHECK(editing.workbook.entry(entry.id)->saysTheSame(added));
    Entry gone = added;
    gone.removed = true;
    const Edit removal = EntryEdit{added, gone};
    editing.record(removal);
    CHECK(editing.workbook.countEntries({.ledger = entry.ledger}) == 0);
    undo(editing, removal);
    CHECK(editing.workbook.countEntries({.ledger = entry.ledger}) == 1);
    undo(editing, addition);
    CHECK(editing.workbook.countEntries({.ledger = entry.ledger}) == 0);
    CHECK(editing.workbook.entryHistory(entry.id).size() == 6);
}
