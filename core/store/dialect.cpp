// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "core/store/sentence.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

namespace kmh::dialect {

namespace {

constexpr int kPatience = 2'000; // milliseconds, for locks of others
constexpr int kCommitPatience = 30'000;

/// Waits for locks as long as a commit may, for a scope.
class CommitPatience
{
public:
    explicit CommitPatience(Connection& connection)
        : m_connection(connection)
    {
        wait(kCommitPatience);
    }
    ~CommitPatience()
    {
        try {
            wait(kPatience);
        } catch (const Error&) {
            // It is the commit's own error that is told.
        }
    }
    Q_DISABLE_COPY_MOVE(CommitPatience)

private:
    void wait(int milliseconds)
    {
        m_connection.value(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
    }

    Connection& m_connection;
};

} // namespace

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QString engineVersion(const Connection& connection)
{
    return connection.value(QStringLiteral("SELECT sqlite_version()")).toString();
}

QString connectOptions(Connection::Access access)
{
    const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kPatience);
    switch (access) {
    case Connection::Access::ReadOnly: return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case Connection::Access::ReadWrite: return timeout;
    case Connection::Access::Immutable:
        return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    Q_UNREACHABLE();
}

QString databaseName(const QString& path, Connection::Access access)
{
    if (access != Connection::Access::Immutable)
        return path;
    // "file:///C:/a" for a drive, "file:////server/a" for a share: the authority stays empty.
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString slash = absolute.startsWith(u'/') ? QString() : QStringLiteral("/");
    return QStringLiteral("file://%1%2?immutable=1")
        .arg(slash, QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:")));
}

void prepareConnection(Connection& connection, Connection::Access access)
{
    enforceForeignKeys(connection, true);
    if (access == Connection::Access::ReadWrite) {
        connection.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
        connection.exec(QStringLiteral("PRAGMA synchronous = EXTRA"));
    }
    connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
}

void begin(Connection& connection)
{
    connection.exec(QStringLiteral("BEGIN IMMEDIATE"));
}
void commit(Connection& connection)
{
    const CommitPatience patience(connection);
    connection.exec(QStringLiteral("COMMIT"));
}
void rollback(Connection& connection)
{
    connection.exec(QStringLiteral("ROLLBACK"));
}

int schemaVersion(const Connection& connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).toInt();
}

void setSchemaVersion(Connection& connection, int version)
{
    connection.exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

void setApplicationId(Connection& connection, int id)
{
    connection.exec(QStringLiteral("PRAGMA application_id = %1").arg(id));
}

void enforceForeignKeys(Connection& connection, bool enforce)
{
    connection.exec(QStringLiteral("PRAGMA foreign_keys = %1")
                        .arg(enforce ? QStringLiteral("ON") : QStringLiteral("OFF")));
}

void copyTo(const Connection& connection, const QString& path)
{
    connection.exec(QStringLiteral("VACUUM INTO ?"), {path});
}

QStringList damage(const Connection& connection)
{
    QStringList problems;
    try {
        connection.each(QStringLiteral("PRAGMA integrity_check"), {}, [&](const QSqlQuery& row) {
            const QString found = row.value(0).toString();
            if (found != QLatin1String("ok"))
                problems.append(kmh::tr("The file is damaged: %1").arg(found));
        });
    } catch (const Error& error) { // too damaged even to be checked
        problems.append(error.sentence());
    }
    return problems;
}

QStringList danglingReferences(const Connection& connection)
{
    QStringList problems;
    const auto read = [&](const QSqlQuery& row) {
        problems.append(
            kmh::tr("Row %1 of table %2 refers to a row of table %3 that does not "
                    "exist.")
                .arg(row.value(1).toString(), row.value(0).toString(), row.value(2).toString()));
    };
    connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, read);
    return problems;
}

void prepareForMany(const Connection& connection)
{
    connection.exec(QStringLiteral("PRAGMA cache_size = -65536"));
}

} // namespace kmh::dialect
