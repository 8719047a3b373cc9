// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_policy.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>

namespace kmh {

/// Why a backup copy was made.
enum class BackupReason {
    Daily,   ///< the first opening of a day
    Import,  ///< before figures were taken in from files
    Restore, ///< before another copy took the workbook's place
    Asked,   ///< a person wanted one
    Damaged, ///< the file as it lay on the disk when a copy took its place; for rescue only
};

/// “每日”, “导入前” …, in the language of the window.
QString backupReasonLabel(BackupReason reason);
/// For other programs: daily, import, restore, asked, damaged.
QString backupReasonCode(BackupReason reason);

/// A backup copy: a workbook of its own in the policy's folder, in a subfolder for the workbook it
/// is of, named for its moment, its reason and who was at the desk.
struct Backup
{
    QString path;
    QString workbook; ///< the path of the workbook it is of
    QDateTime at;     ///< UTC, to the second
    BackupReason reason = BackupReason::Asked;
    QString by; ///< who was at the desk; empty where that was not known
    qint64 size = 0;
};

/// Makes a backup copy of a workbook as it is in the file, through a connection of its own, and
/// prunes. The copy is written beside its place, brought to the disk and renamed. Throws Error
/// (CannotOpen) with a sentence where it cannot be made; nothing is left behind then, and the
/// workbook is as it was. May take seconds for a large file; recording waits for it meanwhile
/// (dialect::commit). Can be called on any thread.
Backup backUp(const QString& workbook, BackupReason reason, const QString& by, const QDateTime& at,
              const BackupPolicy& policy = BackupPolicy::ofThisComputer());

/// The copy of a day (of this computer's calendar), unless it is there; whoever asks at the same
/// time in this process waits and finds it. As backUp() otherwise.
std::optional<Backup> backUpForDay(const QString& workbook, const QString& by, const QDateTime& at,
                                   const BackupPolicy& policy);

/// Where backUp() writes before it renames; its size tells how far that is.
QString unfinishedBackup(const QString& workbook, const BackupPolicy& policy);

/// All copies in the folder, the newest first; or those of one workbook.
QVector<Backup> backups(const BackupPolicy& policy);
QVector<Backup> backupsOf(const QString& workbook, const BackupPolicy& policy);

/// What a file is a copy of; nothing for one that backUp() has not made.
std::optional<Backup> backupAt(const QString& path);

/// Whether the copy of a day (of this computer's calendar) is still to be made.
bool dailyBackupDue(const QString& workbook, QDate day, const BackupPolicy& policy);

/// Keeps a file that cannot be read any more as it lies on the disk, with its journal. Throws Error
/// (CannotOpen).
Backup keepForRescue(const QString& workbook, const QString& by, const QDateTime& at,
                     const BackupPolicy& policy);

/// Removes copies as the policy says; never a file that backUp() has not named. What cannot be
/// removed stays.
void pruneBackups(const BackupPolicy& policy, const QDateTime& now);

} // namespace kmh
