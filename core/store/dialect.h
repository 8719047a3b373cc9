// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/store/connection.h"

#include <QtCore/QStringList>
#include <QtSql/QSqlError>

/// Everything that only SQLite understands; the rest of core/store uses SQL that PostgreSQL accepts
/// as well.
namespace kmh::dialect {

QString driver();
/// As the engine tells it: 3.40.1.
QString engineVersion(const Connection& connection);
QString connectOptions(Connection::Access access);
/// What the driver is given to open: the path, or the path with parameters.
QString databaseName(const QString& path, Connection::Access access);

/// Settings of a connection that has just been opened; reads the file, so a locked or damaged one
/// is refused here.
///
/// What is written goes through a rollback journal (journal_mode DELETE): the workbook is one file
/// whenever nobody is writing it, and may lie on a network share, which a write-ahead log may not
/// (https://www.sqlite.org/wal.html); a file another program left with such a log is put back. With
/// synchronous EXTRA the folder is synced after the journal is removed, without which a power cut
/// could bring the journal back and roll back what had been committed
/// (https://www.sqlite.org/pragma.html#pragma_synchronous). A cell's commit takes about 3 ms on an
/// SSD, which nobody notices; a write-ahead log would take a tenth of that.
void prepareConnection(Connection& connection, Connection::Access access);

/// A transaction that takes the writer's lock at once: one that reads first and writes after
/// somebody else's commit would fail whatever the timeout. commit() waits longer than anything else
/// for those who are reading, such as a backup of a large file.
void begin(Connection& connection);
void commit(Connection& connection);
void rollback(Connection& connection);

/// The schema's version as kept in the file; part of the transaction it is set in.
int schemaVersion(const Connection& connection);
void setSchemaVersion(Connection& connection, int version);
void setApplicationId(Connection& connection, int id);

/// Whether references are checked as rows are written. Cannot be changed inside a transaction.
void enforceForeignKeys(Connection& connection, bool enforce);

/// Writes a copy of the whole database to a new file.
void copyTo(const Connection& connection, const QString& path);

/// A sentence for each damaged place, and for each row that refers to one that does not exist.
QStringList damage(const Connection& connection);
QStringList danglingReferences(const Connection& connection);

/// Gives a connection the memory (64 MB) to write very many rows at once.
void prepareForMany(const Connection& connection);

/// What a file is refused for that was opened for reading while the journal of a write that never
/// ended lies beside it: somebody has to roll that back first.
class LeftUnfinished : public Error
{
public:
    using Error::Error;
};

/// What is thrown where somebody else's lock is in the way for longer than we wait.
class InUse : public Error
{
public:
    using Error::Error;
};

/// What a file is refused for that is damaged or no database at all.
class Damaged : public Error
{
public:
    using Error::Error;
};

/// Throws an error of the driver as a sentence a person can act on: an Error (CannotOpen) or one of
/// the kinds above.
[[noreturn]] void fail(const QString& path, const QSqlError& error);

} // namespace kmh::dialect
