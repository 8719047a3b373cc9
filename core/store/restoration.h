// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// A backup copy about to take the place of a workbook. Made in two steps, so that the slow one can
/// be done off the window's thread while the workbook is still open: the copy is checked and
/// written beside the workbook first; commit() renames it, at one moment, whatever happens. A
/// program or computer that stops in between leaves either the one or the other, whole.
class Restoration
{
public:
    /// Checks the copy and writes it beside the workbook. Throws Error (CannotOpen) where the copy
    /// is damaged or of a newer version, or cannot be written there.
    Restoration(const QString& workbook, const QString& backup);
    /// Unless it was committed, takes away what was written.
    ~Restoration();
    Q_DISABLE_COPY_MOVE(Restoration)

    /// Puts the copy in the workbook's place. Nobody in this process may have the workbook open,
    /// and its write lock must be held. Throws Error (CannotOpen); the workbook is as it was then,
    /// with the journal of what was being written, which is only done away with where the workbook
    /// is damaged and another is in its place.
    void commit();

private:
    QString m_workbook;
    QString m_backup;
    QString m_prepared;
};

/// Takes away what a program left beside a workbook that stopped between the two steps. The write
/// lock must be held.
void removeUnfinishedRestoration(const QString& workbook);

/// Keeps a copy of a workbook before another takes its place: a backup, or where it is too damaged
/// for one, the file as it lies on the disk. Nothing for a workbook that is not there. Throws Error
/// (CannotOpen).
std::optional<Backup> backUpBeforeRestoring(const QString& workbook, const QString& by,
                                            const QDateTime& at, const BackupPolicy& policy);

/// All of it, for a workbook that is not open in this process: takes its write lock, keeps what is
/// there (returned), and puts the copy in its place. Throws Error (CannotOpen).
std::optional<Backup> restore(const QString& workbook, const QString& backup, const QString& by,
                              const QDateTime& at,
                              const BackupPolicy& policy = BackupPolicy::ofThisComputer());

} // namespace kmh
