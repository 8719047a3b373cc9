// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restoration.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/file_header.h"
#include "core/store/platform.h"
#include "core/store/sentence.h"
#include "core/store/workbook.h"
#include "core/store/write_lock.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <filesystem>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

QString target(const QString& workbook)
{
    const QFileInfo file(workbook);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

std::filesystem::path filePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// A copy that is not sound must not take the place of anything.
void requireSound(const QString& backup)
{
    const QStringList problems =
        Workbook::open(backup, Workbook::Access::ReadOnly).integrityProblems();
    if (!problems.isEmpty())
        throw cannotOpen(kmh::tr("%1 is damaged and was not restored (%2); choose an earlier copy.")
                             .arg(shown(backup), problems.first()));
}

/// Rolls back what a crash left half-written, so that no journal is left that would be played into
/// the file that takes this one's place. A file too damaged for that loses its journal; both were
/// kept for rescue before.
void settleJournals(const QString& workbook)
{
    try {
        const Connection connection(workbook, Connection::Access::ReadWrite);
    } catch (const dialect::InUse&) {
        throw; // the journal is that of a write that goes on
    } catch (const Error&) {
        for (const char* suffix : {"-journal", "-wal", "-shm"})
            QFile::remove(workbook + QLatin1String(suffix));
    }
}

} // namespace

Restoration::Restoration(const QString& workbook, const QString& backup)
    : m_workbook(target(workbook))
    , m_backup(backup)
    , m_prepared(m_workbook + QStringLiteral(".restored.new"))
{
    requireSound(backup);
    QFile::remove(m_prepared);
    if (!QFile::copy(backup, m_prepared)) {
        QFile::remove(m_prepared);
        throw cannotOpen(kmh::tr("%1 cannot be written: nothing was restored; check that the disk "
                                 "is not full and its folder may be written.")
                             .arg(shown(m_prepared)));
    }
    // A copy that was protected against writing would make a workbook nobody can write.
    QFile::setPermissions(m_prepared, QFile::permissions(m_prepared) | QFile::WriteOwner);
    platform::syncToDisk(m_prepared);
}

Restoration::~Restoration()
{
    if (!m_prepared.isEmpty())
        QFile::remove(m_prepared);
}

void Restoration::commit()
{
    if (QFileInfo::exists(m_workbook))
        settleJournals(m_workbook);
    std::error_code trouble;
    std::filesystem::rename(filePath(m_prepared), filePath(m_workbook), trouble);
    if (trouble)
        throw cannotOpen(kmh::tr("%1 could not be replaced and is as it was: another program has "
                                 "it open; close it there and restore again.")
                             .arg(shown(m_workbook)));
    m_prepared.clear();
    platform::syncToDisk(m_workbook);
}

std::optional<Backup> backUpBeforeRestoring(const QString& workbook, const QString& by,
                                            const QDateTime& at, const BackupPolicy& policy)
{
    if (!QFileInfo::exists(workbook))
        return {};
    try {
        return backUp(workbook, BackupReason::Restore, by, at, policy);
    } catch (const Error&) {
        return keepForRescue(workbook, by, at, policy);
    }
}

std::optional<Backup> restore(const QString& workbook, const QString& backup, const QString& by,
                              const QDateTime& at, const BackupPolicy& policy)
{
    const auto lock = WriteLock::take(workbook, by);
    if (!lock)
        throw cannotOpen(heldSentence(workbook));
    Restoration restoration(workbook, backup);
    const auto kept = backUpBeforeRestoring(workbook, by, at, policy);
    restoration.commit();
    return kept;
}

} // namespace kmh
