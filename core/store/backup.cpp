// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/platform/platform.h"
#include "core/store/backup_names.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/file_header.h"
#include "core/store/migration.h"
#include "core/store/sentence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QStorageInfo>

#include <algorithm>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

/// Of this process: another may be making a copy of the same workbook.
QString unfinishedName()
{
    return QStringLiteral("unfinished-%1.new").arg(QCoreApplication::applicationPid());
}

QString absolute(const QString& workbook)
{
    const QFileInfo file(workbook);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString folderOf(const QString& workbook, const BackupPolicy& policy)
{
    return policy.folder + u'/' + backup_names::subfolder(workbook);
}

/// With room for what is to be written into it.
QString madeFolder(const QString& workbook, const BackupPolicy& policy)
{
    const QString folder = folderOf(workbook, policy);
    if (!QDir().mkpath(folder))
        throw cannotOpen(kmh::tr("the folder %1 cannot be made; choose another folder for the "
                                 "backup copies")
                             .arg(shown(folder)));
    if (!QFileInfo(folder).isWritable())
        throw cannotOpen(kmh::tr("nothing may be written in the folder %1; choose another folder "
                                 "for the backup copies")
                             .arg(shown(folder)));
    const qint64 needed = QFileInfo(workbook).size();
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free >= 0 && free < needed)
        throw cannotOpen(kmh::tr("the disk of %1 is full (%2 MB are needed); free some space or "
                                 "choose another folder for the backup copies")
                             .arg(shown(folder))
                             .arg(needed / 1'000'000 + 1));
    backup_names::noteWorkbook(folder, absolute(workbook));
    return folder;
}

/// One of ours at a moment no other has; a second later where it has.
Backup named(const QString& folder, const QString& workbook, BackupReason reason, const QString& by,
             QDateTime at)
{
    at = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch()).toUTC();
    const auto taken = [&] {
        const QString moment = backup_names::fileName(at, reason, {}).section(u' ', 0, 1);
        return !QDir(folder).entryList({moment + u'*'}, QDir::Files).isEmpty();
    };
    while (taken())
        at = at.addSecs(1);
    return {folder + u'/' + backup_names::fileName(at, reason, by),
            absolute(workbook),
            at,
            reason,
            by,
            0};
}

void copyByEngine(const QString& workbook, const QString& to)
{
    const FileHeader header = readWorkbookHeader(workbook, int(schemaMigrations().size()));
    // Whoever is about to write the workbook may write to it anyway; a journal left behind is
    // rolled back on the way.
    const bool writable = QFileInfo(workbook).isWritable() &&
                          QFileInfo(QFileInfo(workbook).absolutePath()).isWritable();
    const Connection connection(workbook, writable ? Connection::Access::ReadWrite
                                                   : Connection::Access::ReadOnly);
    dialect::copyTo(connection, to);
}

Error notMade(const QString& workbook, const QString& why)
{
    return cannotOpen(
        kmh::tr("No backup copy of %1 was made: %2.")
            .arg(QFileInfo(workbook).fileName(), why.endsWith(u'.') ? why.chopped(1) : why));
}

std::optional<Backup> backupOf(const QString& workbook, const QFileInfo& file)
{
    auto backup = backup_names::parse(file.fileName());
    if (!backup || workbook.isEmpty())
        return {};
    backup->path = file.absoluteFilePath();
    backup->workbook = workbook;
    backup->size = file.size();
    return backup;
}

QVector<Backup> backupsIn(const QString& folder)
{
    QVector<Backup> found;
    const QString workbook = backup_names::notedWorkbook(folder);
    if (workbook.isEmpty())
        return found;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
        if (const auto backup = backupOf(workbook, file))
            found.append(*backup);
    }
    return found;
}

void sortNewestFirst(QVector<Backup>& all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const Backup& a, const Backup& b) { return a.at > b.at; });
}

/// What a program left that stopped while it made a copy.
void removeLeftovers(const BackupPolicy& policy, const QDateTime& now)
{
    const QDir all(policy.folder);
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(all.filePath(name));
        if (backup_names::notedWorkbook(folder.path()).isEmpty())
            continue;
        for (const QFileInfo& file :
             folder.entryInfoList({QStringLiteral("unfinished-*.new*")}, QDir::Files)) {
            if (file.lastModified().daysTo(now) > 1)
                QFile::remove(file.filePath());
        }
    }
}

/// One copy at a time in a process: two would write to the same unfinished file.
QMutex& oneAtATime()
{
    static QMutex mutex;
    return mutex;
}

/// To be called by one at a time.
Backup make(const QString& workbook, BackupReason reason, const QString& by, const QDateTime& at,
            const BackupPolicy& policy)
{
    const QString unfinished = unfinishedBackup(workbook, policy);
    try {
        const QString folder = madeFolder(workbook, policy);
        QFile::remove(unfinished);
        copyByEngine(workbook, unfinished);
        platform::syncToDisk(unfinished);
        Backup made = named(folder, workbook, reason, by, at);
        if (!QFile::rename(unfinished, made.path))
            throw cannotOpen(kmh::tr("%1 cannot be written").arg(shown(made.path)));
        platform::syncToDisk(made.path);
        made.size = QFileInfo(made.path).size();
        pruneBackups(policy, at);
        return made;
    } catch (const Error& error) {
        QFile::remove(unfinished);
        throw notMade(workbook, error.sentence());
    }
}

} // namespace

QString backupReasonLabel(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return kmh::tr("first opened that day");
    case BackupReason::Import: return kmh::tr("before an import");
    case BackupReason::Restore: return kmh::tr("before a copy was restored");
    case BackupReason::Asked: return kmh::tr("asked for");
    case BackupReason::Damaged: return kmh::tr("damaged file, kept for rescue");
    }
    Q_UNREACHABLE();
}

QString backupReasonCode(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return QStringLiteral("daily");
    case BackupReason::Import: return QStringLiteral("import");
    case BackupReason::Restore: return QStringLiteral("restore");
    case BackupReason::Asked: return QStringLiteral("asked");
    case BackupReason::Damaged: return QStringLiteral("damaged");
    }
    Q_UNREACHABLE();
}

QString unfinishedBackup(const QString& workbook, const BackupPolicy& policy)
{
    return folderOf(workbook, policy) + u'/' + unfinishedName();
}

Backup backUp(const QString& workbook, BackupReason reason, const QString& by, const QDateTime& at,
              const BackupPolicy& policy)
{
    const QMutexLocker guard(&oneAtATime());
    return make(workbook, reason, by, at, policy);
}

std::optional<Backup> backUpForDay(const QString& workbook, const QString& by, const QDateTime& at,
                                   const BackupPolicy& policy)
{
    const QMutexLocker guard(&oneAtATime());
    if (!dailyBackupDue(workbook, at.toLocalTime().date(), policy))
        return {};
    return make(workbook, BackupReason::Daily, by, at, policy);
}

Backup keepForRescue(const QString& workbook, const QString& by, const QDateTime& at,
                     const BackupPolicy& policy)
{
    const QMutexLocker guard(&oneAtATime());
    try {
        const QString folder = madeFolder(workbook, policy);
        Backup kept = named(folder, workbook, BackupReason::Damaged, by, at);
        if (!QFile::copy(workbook, kept.path))
            throw cannotOpen(kmh::tr("%1 cannot be written").arg(shown(kept.path)));
        const QString journal = journalOf(workbook);
        if (QFileInfo::exists(journal))
            QFile::copy(journal, kept.path + QStringLiteral("-journal"));
        platform::syncToDisk(kept.path);
        kept.size = QFileInfo(kept.path).size();
        return kept;
    } catch (const Error& error) {
        throw notMade(workbook, error.sentence());
    }
}

QVector<Backup> backups(const BackupPolicy& policy)
{
    QVector<Backup> all;
    for (const QFileInfo& folder :
         QDir(policy.folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        all += backupsIn(folder.absoluteFilePath());
    sortNewestFirst(all);
    return all;
}

QVector<Backup> backupsOf(const QString& workbook, const BackupPolicy& policy)
{
    QVector<Backup> all = backupsIn(folderOf(workbook, policy));
    sortNewestFirst(all);
    return all;
}

std::optional<Backup> backupAt(const QString& path)
{
    const QFileInfo file(path);
    return backupOf(backup_names::notedWorkbook(file.absolutePath()), file);
}

bool dailyBackupDue(const QString& workbook, QDate day, const BackupPolicy& policy)
{
    const QVector<Backup> all = backupsOf(workbook, policy);
    return std::none_of(all.begin(), all.end(), [&](const Backup& backup) {
        return backup.reason == BackupReason::Daily && backup.at.toLocalTime().date() == day;
    });
}

void pruneBackups(const BackupPolicy& policy, const QDateTime& now)
{
    removeLeftovers(policy, now);
    const QVector<Backup> all = backups(policy);
    qint64 total = 0;
    for (const Backup& backup : all)
        total += backup.size;
    QVector<Backup> mayGo; // the newest first
    QHash<QString, int> kept;
    for (const Backup& backup : all) {
        if (++kept[QFileInfo(backup.path).absolutePath()] > BackupPolicy::kAtLeast)
            mayGo.append(backup);
    }
    for (auto oldest = mayGo.rbegin(); oldest != mayGo.rend(); ++oldest) {
        const bool old = oldest->at.daysTo(now) > policy.days;
        if (!old && total <= BackupPolicy::kLargestTotal)
            break; // those after it are younger
        if (QFile::remove(oldest->path)) {
            QFile::remove(oldest->path + QStringLiteral("-journal"));
            total -= oldest->size;
        }
    }
}

} // namespace kmh
