// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/dialect.h"
#include "core/store/sentence.h"
#include "core/store/statement_splitter.h"
#include "core/store/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

QString freeBackupName(const QString& path, int version)
{
    const QString wanted = QStringLiteral("%1.v%2-backup").arg(path).arg(version);
    QString name = wanted;
    for (int n = 2; QFile::exists(name); ++n)
        name = QStringLiteral("%1-%2").arg(wanted).arg(n);
    return name;
}

/// A copy of the file as it was, taken away again unless it is kept.
class Backup
{
public:
    explicit Backup(const Connection& connection)
    {
        const int version = dialect::schemaVersion(connection);
        if (version == 0)
            return; // nothing in it that could be lost
        m_path = freeBackupName(connection.path(), version);
        const QString unfinished = m_path + QStringLiteral(".new");
        QFile::remove(unfinished);
        dialect::copyTo(connection, unfinished);
        QFile::rename(unfinished, m_path);
    }
    ~Backup()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Backup)

    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/// The checks are off while a step rebuilds tables, and on again whatever happens.
class UncheckedReferences
{
public:
    explicit UncheckedReferences(Connection& connection)
        : m_connection(connection)
    {
        dialect::enforceForeignKeys(m_connection, false);
    }
    ~UncheckedReferences() { dialect::enforceForeignKeys(m_connection, true); }
    Q_DISABLE_COPY_MOVE(UncheckedReferences)

private:
    Connection& m_connection;
};

void runMissing(Connection& connection, const QVector<Migration>& migrations,
                const std::function<void(Connection&)>& finish)
{
    Transaction transaction(connection);
    const int before = dialect::schemaVersion(connection);
    for (const Migration& migration : migrations) {
        // Read inside the transaction: another program may have migrated the file meanwhile.
        if (migration.version <= dialect::schemaVersion(connection))
            continue;
        for (const QString& statement : splitStatements(migration.script))
            connection.exec(statement);
        dialect::setSchemaVersion(connection, migration.version);
    }
    if (finish && before < migrations.last().version)
        finish(connection);
    const QStringList dangling = dialect::danglingReferences(connection);
    if (!dangling.isEmpty())
        throw cannotOpen(dangling.first());
    transaction.commit();
}

} // namespace

QVector<Migration> schemaMigrations()
{
    QVector<Migration> migrations;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw cannotOpen(
                kmh::tr("The program's own file %1 is missing; install it again.").arg(name));
        migrations.append({int(migrations.size()) + 1, name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

void migrate(Connection& connection, const QVector<Migration>& migrations,
             const std::function<void(Connection&)>& finish)
{
    if (migrations.isEmpty() || dialect::schemaVersion(connection) >= migrations.last().version)
        return;
    Backup backup(connection);
    try {
        const UncheckedReferences unchecked(connection);
        runMissing(connection, migrations, finish);
    } catch (const Error& error) {
        throw cannotOpen(kmh::tr("%1 could not be brought up to date and is as it was: %2")
                             .arg(shown(connection.path()), error.sentence()));
    }
    backup.keep();
}

} // namespace kmh
