// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/dialect.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>

namespace kmh {

namespace {

Q_LOGGING_CATEGORY(statements, "kmh.store.statements", QtWarningMsg)

} // namespace

Connection::Connection(const QString& path, Access access)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlError failure;
    { // the handle must be gone before the connection can be removed
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect::driver(), m_name);
        database.setConnectOptions(dialect::connectOptions(access));
        database.setDatabaseName(dialect::databaseName(path, access));
        if (!database.open())
            failure = database.lastError();
    }
    try {
        if (failure.isValid())
            dialect::fail(path, failure);
        dialect::prepareConnection(*this, access);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery Connection::run(const QString& statement, const QVariantList& values) const
{
    qCDebug(statements).noquote() << statement;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) { // prepare() would take a time in a comment, 08:42, for a placeholder
        done = query.exec(statement);
    } else {
        done = query.prepare(statement);
        for (const QVariant& value : values)
            query.addBindValue(value);
        done = done && query.exec();
    }
    if (!done)
        dialect::fail(m_path, query.lastError());
    return query;
}

void Connection::exec(const QString& statement, const QVariantList& values) const
{
    run(statement, values);
}

void Connection::execMany(const QString& statement, qsizetype count,
                          const std::function<void(qsizetype, QVariantList&)>& values) const
{
    qCDebug(statements).noquote() << statement;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    QVariantList row;
    for (qsizetype n = 0; done && n < count; ++n) {
        values(n, row);
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(int(i), row.at(i));
        done = query.exec();
    }
    if (!done)
        dialect::fail(m_path, query.lastError());
}

void Connection::each(const QString& statement, const QVariantList& values,
                      const std::function<void(const QSqlQuery&)>& read) const
{
    QSqlQuery query = run(statement, values);
    while (query.next())
        read(query);
    if (query.lastError().isValid())
        dialect::fail(m_path, query.lastError());
}

QVariant Connection::value(const QString& statement, const QVariantList& values) const
{
    QSqlQuery query = run(statement, values);
    const QVariant result = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        dialect::fail(m_path, query.lastError());
    return result;
}

} // namespace kmh
