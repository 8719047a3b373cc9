// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <memory>

namespace kmh {

/// What a file says of itself before the database engine touches it; layout:
/// https://www.sqlite.org/fileformat.html#the_database_header
struct FileHeader
{
    int applicationId = 0;
    int schemaVersion = 0;
    /// Whether its journal mode makes even a reader write files beside it (WAL).
    bool writeAheadLog = false;
    /// Whether the journal of a write lies beside it, which goes on or was cut short. The version
    /// may be halfway then, and is judged by checkVersion() once the database engine reads it.
    bool beingWritten = false;

    /// The open file, shared by everyone in the process who has it open: on POSIX, closing any
    /// handle on a file drops all locks the process holds on it, also those of the engine. Keep it
    /// as long as the database is open.
    std::shared_ptr<QFile> handle;
};

/// Reads the header of a workbook. Throws Error (CannotOpen) with a sentence unless the path is a
/// file, can be read, is a whole SQLite database, carries our application id and has a schema
/// version from 1 to `newestSchema`.
FileHeader readWorkbookHeader(const QString& path, int newestSchema);

/// Throws Error (CannotOpen) unless a schema version is one from 1 to `newestSchema`.
void checkVersion(const QString& path, int version, int newestSchema);

/// Where the database engine keeps the journal of what is being written to a file.
QString journalOf(const QString& path);

/// Copies a file as it lies on the disk, with the journal of a write that was cut short, so that
/// the copy can be made whole. Throws Error (CannotOpen) where somebody goes on writing it.
void copyWithJournal(const QString& path, const FileHeader& header, const QString& to);

} // namespace kmh
