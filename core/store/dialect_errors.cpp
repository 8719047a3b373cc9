// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "core/store/sentence.h"

namespace kmh::dialect {

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
enum ResultCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

/// The low byte is the primary code; the rest says more than a person needs.
int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// SQLITE_READONLY_ROLLBACK: a journal has to be rolled back, which readers may not do.
constexpr int kReadOnlyRollback = ReadOnly | 3 << 8;

QString sentence(const QString& path, const QSqlError& error)
{
    const QString file = store::shown(path);
    const QString details =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return kmh::tr("%1 is being written by another program; close it there, or wait and try "
                       "again.")
            .arg(file);
    case ReadOnly:
        return kmh::tr("%1 cannot be written: the file or its folder is read-only; copy it to a "
                       "folder of your own and open the copy.")
            .arg(file);
    case Interrupted: return kmh::tr("Reading %1 was interrupted; try again.").arg(file);
    case InputOutput:
        return kmh::tr("%1 cannot be read or written: the disk or the network reports an error; "
                       "check the connection, then try again.")
            .arg(file);
    case Corrupt:
        return kmh::tr("%1 is damaged; go back to a copy of it, and keep the damaged file for "
                       "rescue.")
            .arg(file);
    case Full:
        return kmh::tr("%1 cannot be written: the disk is full; free some space and try again.")
            .arg(file);
    case CannotOpen:
        return kmh::tr("%1 cannot be opened; check that its folder exists and may be written.")
            .arg(file);
    case Constraint: return kmh::tr("%1 does not accept this entry: %2.").arg(file, details);
    case NotADatabase:
        return kmh::tr("%1 is not a workbook of this program; choose a *.kmh file.").arg(file);
    default:
        return kmh::tr("%1 is not a whole workbook (%2); go back to a copy of it.")
            .arg(file, details);
    }
}

} // namespace

void fail(const QString& path, const QSqlError& error)
{
    if (error.nativeErrorCode().toInt() == kReadOnlyRollback)
        throw LeftUnfinished(
            Error::Kind::CannotOpen,
            kmh::tr("%1 was being written when its program or the computer stopped; open it for "
                    "writing once, and what was unfinished is taken back.")
                .arg(store::shown(path)));
    if (primaryCode(error) == Busy || primaryCode(error) == Locked)
        throw InUse(Error::Kind::CannotOpen, sentence(path, error));
    if (primaryCode(error) == Corrupt || primaryCode(error) == NotADatabase)
        throw Damaged(Error::Kind::CannotOpen, sentence(path, error));
    throw Error(Error::Kind::CannotOpen, sentence(path, error));
}

} // namespace kmh::dialect
