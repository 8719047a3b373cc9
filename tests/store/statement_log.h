// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QLoggingCategory>

// The statements the store runs, and how the engine goes about them.
namespace kmh::test {

inline const auto kCategory = QStringLiteral("kmh.store.statements");

/// While it lives, the statements the store runs are noted.
class StatementLog
{
public:
    StatementLog()
    {
        s_statements.clear();
        QLoggingCategory::setFilterRules(kCategory + QStringLiteral("=true"));
        m_before = qInstallMessageHandler(note);
    }
    ~StatementLog()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(StatementLog)

    static QStringList statements() { return s_statements; }

private:
    static void note(QtMsgType, const QMessageLogContext& context, const QString& message)
    {
        if (kCategory == QLatin1String(context.category))
            s_statements.append(message);
    }

    inline static QStringList s_statements;
    QtMessageHandler m_before;
};

/// How the engine goes about a statement, a line for each table it touches.
inline QStringList stepsOf(const TinyWorkbook& tiny, const QString& statement)
{
    QStringList steps;
    const QVariantList nothing(statement.count(u'?'));
    Connection(tiny.path(), Connection::Access::ReadOnly)
        .each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement, nothing,
              [&](const QSqlQuery& row) { steps.append(row.value(3).toString()); });
    return steps;
}

} // namespace kmh::test
