// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

#include <functional>

namespace kmh {

/// One open database file, closed with the object. Belongs to the thread that made it.
///
/// Foreign keys are enforced. Everything throws Error (CannotOpen) with a sentence naming the file;
/// a file locked by another program is waited for about two seconds. Every statement is written to
/// the log where its category asks for it: QT_LOGGING_RULES=kmh.store.statements=true.
class Connection
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,
        /// Reads without locks; only for a file that nobody writes. SQLite then creates no file
        /// beside it even where its journal mode asks for one.
        Immutable,
    };

    /// ReadWrite creates a file that is missing.
    Connection(const QString& path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString& path() const { return m_path; }

    /// Runs one statement without a result; `values` take the places of its question marks.
    void exec(const QString& statement, const QVariantList& values = {}) const;

    /// Runs one statement `count` times, prepared once; `values` fills in those of the n-th time,
    /// all of them each time.
    void execMany(const QString& statement, qsizetype count,
                  const std::function<void(qsizetype n, QVariantList& values)>& values) const;

    /// Runs one query and hands over its rows in turn; an error between two rows is thrown too.
    void each(const QString& statement, const QVariantList& values,
              const std::function<void(const QSqlQuery&)>& read) const;

    /// The first column of the first row; invalid if there is no row.
    QVariant value(const QString& statement, const QVariantList& values = {}) const;

private:
    QSqlQuery run(const QString& statement, const QVariantList& values) const;

    QString m_path;
    QString m_name;
};

} // namespace kmh
