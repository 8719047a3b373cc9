// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"
#include "core/store/backup.h"
#include "core/store/bundled_file.h"
#include "core/store/dialect.h"
#include "core/store/file_header.h"
#include "core/store/migration.h"
#include "core/store/plan_completion.h"
#include "core/store/restoration.h"
#include "core/store/sentence.h"
#include "core/store/workbook_private.h"

#include <QtCore/QFileInfo>

namespace kmh {

using store::cannotOpen;
using store::shown;

namespace {

/// What shows that a file was written to, without reading it.
QPair<qint64, QDateTime> looksOf(const QString& path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

/// Says a reason in the language in use when it is called; null where there is none.
using Reason = std::function<QString()>;

/// SQLite would open such a file for reading only and fail at the first entry.
Reason whyNotWritable(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isWritable())
        return [path] {
            return kmh::tr("%1 is read-only; open it for reading, or copy it to a folder of your "
                           "own and open the copy.")
                .arg(shown(path));
        };
    if (!QFileInfo(file.absolutePath()).isWritable())
        return [path] {
            return kmh::tr("%1 cannot be written: nothing may be written in its folder; copy it to "
                           "a folder of your own and open the copy.")
                .arg(shown(path));
        };
    return {};
}

QString copySentence(const Backup& backup)
{
    return kmh::tr("This is a backup copy of %1 from %2, which is only looked at; restore it "
                   "to work on from there.")
        .arg(QFileInfo(backup.workbook).fileName(),
             backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

/// A connection that leaves no trace. A file with a write-ahead log makes readers write beside it;
/// while nobody has it open, reading it as an unchanging file avoids that.
std::unique_ptr<Connection> connectForReading(const QString& path, const FileHeader& header)
{
    if (!header.writeAheadLog)
        return std::make_unique<Connection>(path, Connection::Access::ReadOnly);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        throw cannotOpen(
            kmh::tr("%1 is open in another program, or that program ended without closing "
                    "it; close it there and try again.")
                .arg(shown(path)));
    return std::make_unique<Connection>(path, Connection::Access::Immutable);
}

/// `path` is the file meant where the connection is one to a copy of it.
void bringUpToDate(Connection& connection, const QString& path,
                   const QVector<Migration>& migrations)
{
    // Known for sure only now that nothing half-written is left.
    checkVersion(path, dialect::schemaVersion(connection), int(migrations.size()));
    migrate(connection, migrations, &completePlan);
}

std::unique_ptr<QTemporaryDir> privateFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw cannotOpen(
            kmh::tr("No temporary folder can be made (%1); free some space and try again.")
                .arg(folder->errorString()));
    return folder;
}

QString copyIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("copy.kmh"));
}

} // namespace

Workbook Workbook::open(const QString& path, Access access)
{
    const QVector<Migration> migrations = schemaMigrations();
    auto p = std::make_unique<Private>();
    p->path = path;
    p->readOnly = access == Access::ReadOnly;
    const FileHeader header = readWorkbookHeader(path, int(migrations.size()));
    p->handle = header.handle;
    p->identity = platform::fileIdentity(path);
    p->looks = looksOf(path);
    p->onNetwork = platform::isOnNetwork(path);

    if (access == Access::ReadWrite) {
        if (const Reason reason = whyNotWritable(path))
            throw cannotOpen(reason());
        p->connection = std::make_unique<Connection>(path, Connection::Access::ReadWrite);
        bringUpToDate(*p->connection, path, migrations);
        return Workbook(std::move(p));
    }

    const auto privateCopy = [&](auto copyTo) {
        p->folder = privateFolder();
        const QString copy = copyIn(*p->folder);
        copyTo(copy);
        p->connection = std::make_unique<Connection>(copy, Connection::Access::ReadWrite);
        bringUpToDate(*p->connection, path, migrations);
    };
    try {
        p->connection = connectForReading(path, header);
    } catch (const dialect::LeftUnfinished&) { // taken back in a private copy
        privateCopy([&](const QString& copy) { copyWithJournal(path, header, copy); });
        return Workbook(std::move(p));
    }
    if (dialect::schemaVersion(*p->connection) < int(migrations.size()))
        privateCopy([&](const QString& copy) { dialect::copyTo(*p->connection, copy); });
    return Workbook(std::move(p));
}

Workbook Workbook::openForWork(const QString& path, const QString& person)
{
    readWorkbookHeader(path, int(schemaMigrations().size())); // no lock beside what is no workbook
    Reason reason = whyNotWritable(path);
    if (const auto backup = backupAt(path))
        reason = [backup = *backup] { return copySentence(backup); };
    std::shared_ptr<WriteLock> lock;
    bool held = false;
    if (!reason) {
        try {
            lock = WriteLock::take(path, person);
            held = !lock;
            if (held)
                reason = [path, by = WriteLock::holder(path)] { return heldSentence(path, by); };
            else
                removeUnfinishedRestoration(path);
        } catch (const Error& error) {
            reason = [sentence = error.sentence()] { return sentence; };
        }
    }
    Workbook workbook = open(path, lock ? Access::ReadWrite : Access::ReadOnly);
    workbook.d->whyReadOnly = reason;
    workbook.d->heldElsewhere = held;
    workbook.d->lock = std::move(lock);
    return workbook;
}

Workbook Workbook::openLocked(const QString& path, const QString& person)
{
    Workbook workbook = openForWork(path, person);
    if (workbook.d->whyReadOnly)
        throw cannotOpen(workbook.d->whyReadOnly());
    return workbook;
}

Workbook Workbook::openBundled(Bundle bundle)
{
    auto folder = privateFolder();
    const QString copy = copyIn(*folder);
    writeBundledFile(bundle, copy);
    Workbook workbook = open(copy, Access::ReadOnly);
    workbook.d->folder = std::move(folder);
    workbook.d->bundled = true;
    return workbook;
}

void Workbook::create(const QString& path, Bundle bundle)
{
    createFromBundle(path, bundle);
}

Workbook::FileState Workbook::fileState() const
{
    if (d->bundled)
        return FileState::AsLeft;
    const QByteArray identity = platform::fileIdentity(d->path);
    if (identity.isEmpty())
        return FileState::Gone;
    if (identity != d->identity)
        return FileState::Replaced;
    const auto looks = looksOf(d->path);
    if (looks == d->looks)
        return FileState::AsLeft;
    d->looks = looks;
    return d->folder ? FileState::Replaced : FileState::Changed;
}

bool Workbook::isStillThere() const
{
    return d->bundled || platform::fileIdentity(d->path) == d->identity;
}

/// The engine would go on writing to a file that has no name any more, and all would be lost.
void Workbook::requireStillThere() const
{
    switch (fileState()) {
    case FileState::Gone:
        throw cannotOpen(kmh::tr("%1 is gone: it was moved, renamed or deleted, or its drive is "
                                 "not connected, so nothing was recorded; put it back and try "
                                 "again, or open it where it is now.")
                             .arg(shown(d->path)));
    case FileState::Replaced:
        throw cannotOpen(kmh::tr("%1 was replaced by another file since it was opened, so nothing "
                                 "was recorded; open it anew to see what it holds now.")
                             .arg(shown(d->path)));
    case FileState::AsLeft:
    case FileState::Changed: return;
    }
    Q_UNREACHABLE();
}

} // namespace kmh
