// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restoration.h"

#include "core/platform/platform.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/file_header.h"
#include "core/store/sentence.h"
#include "core/store/workbook.h"
#include "core/store/write_lock.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <algorithm>
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

QString preparedName(const QString& workbook)
{
    return workbook + QStringLiteral(".restored.new");
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

Error notReplaced(const QString& workbook)
{
    return cannotOpen(kmh::tr("%1 could not be replaced and is as it was: another program has it "
                              "open; close it there and restore again.")
                          .arg(shown(workbook)));
}

bool moved(const QString& from, const QString& to)
{
    std::error_code trouble;
    std::filesystem::rename(filePath(from), filePath(to), trouble);
    return !trouble;
}

/// What the engine writes beside a workbook.
QStringList journalsOf(const QString& workbook)
{
    return {workbook + QStringLiteral("-journal"), workbook + QStringLiteral("-wal"),
            workbook + QStringLiteral("-shm")};
}

QString asideName(const QString& journal)
{
    return journal + QStringLiteral(".aside");
}

bool hasJournal(const QString& workbook)
{
    const QStringList journals = journalsOf(workbook);
    return std::any_of(journals.begin(), journals.end(),
                       [](const QString& journal) { return QFileInfo::exists(journal); });
}

/// Rolls back what a crash left half-written, so that no journal is left that would be played into
/// the file that takes this one's place. False for a file too damaged for that, whose journals are
/// of no use to it either.
bool isSettled(const QString& workbook)
{
    try {
        const Connection connection(workbook, Connection::Access::ReadWrite);
    } catch (const dialect::Damaged&) {
        return false;
    } catch (const dialect::InUse&) {
        throw; // the journal is that of a write that goes on
    } catch (const Error&) {
        if (hasJournal(workbook))
            throw; // it may be sound, and its journal half of what it says
    }
    return true;
}

/// The journals of a damaged workbook while another file takes its place; put back unless it does.
class JournalsAside
{
public:
    explicit JournalsAside(const QString& workbook)
        : m_workbook(workbook)
    {
    }
    ~JournalsAside() { putBack(m_workbook); }
    Q_DISABLE_COPY_MOVE(JournalsAside)

    void move() const
    {
        for (const QString& journal : journalsOf(m_workbook)) {
            if (QFileInfo::exists(journal) && !moved(journal, asideName(journal)))
                throw notReplaced(m_workbook);
        }
    }

    static void putBack(const QString& workbook)
    {
        for (const QString& journal : journalsOf(workbook)) {
            if (QFileInfo::exists(asideName(journal)))
                moved(asideName(journal), journal);
        }
    }

    static void remove(const QString& workbook)
    {
        for (const QString& journal : journalsOf(workbook))
            QFile::remove(asideName(journal));
    }

private:
    QString m_workbook;
};

} // namespace

Restoration::Restoration(const QString& workbook, const QString& backup)
    : m_workbook(target(workbook))
    , m_backup(backup)
    , m_prepared(preparedName(m_workbook))
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
    const JournalsAside aside(m_workbook);
    if (QFileInfo::exists(m_workbook) && !isSettled(m_workbook))
        aside.move();
    if (!moved(m_prepared, m_workbook))
        throw notReplaced(m_workbook);
    m_prepared.clear();
    JournalsAside::remove(m_workbook);
    platform::syncToDisk(m_workbook);
}

void removeUnfinishedRestoration(const QString& workbook)
{
    const QString file = target(workbook);
    if (QFileInfo::exists(preparedName(file)))
        JournalsAside::putBack(file); // it stopped before the copy was in place
    else
        JournalsAside::remove(file);
    QFile::remove(preparedName(file));
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
