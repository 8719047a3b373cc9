// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_completion.h"

#include "core/store/bundled_file.h"
#include "core/store/sentence.h"

#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlRecord>

namespace kmh {

namespace {

const auto kNotice =
    QStringLiteral("SELECT p.code || ' ' || n.text FROM plan p JOIN notice n ON n.plan_id = p.id"
                   " ORDER BY p.id LIMIT 1");

/// What is copied: a query on the bundled plan, and the statement its rows are the values of. Each
/// finds its place by codes and quotes, because ids may differ, and adds nothing twice.
struct Part
{
    const char* read;
    const char* write;
};

constexpr Part kParts[] = {
    {"SELECT id, region_id, name, position, id, region_id FROM county",
     "INSERT INTO county (id, region_id, name, position) SELECT ?, ?, ?, ?"
     " WHERE NOT EXISTS (SELECT 1 FROM county WHERE id = ?)"
     " AND EXISTS (SELECT 1 FROM region WHERE id = ?)"},
    {"SELECT l.rate, i.code FROM ledger_rate l JOIN indicator i ON i.id = l.indicator_id",
     "INSERT INTO ledger_rate (indicator_id, rate) SELECT i.id, ? FROM indicator i WHERE i.code = ?"
     " AND NOT EXISTS (SELECT 1 FROM ledger_rate l WHERE l.indicator_id = i.id)"},
    {"SELECT reason, quote_start, quote_length, quote_start, quote_length FROM waiver",
     "INSERT INTO waiver (plan_id, reason, quote_start, quote_length)"
     " SELECT p.id, ?, ?, ? FROM plan p WHERE NOT EXISTS"
     " (SELECT 1 FROM waiver w WHERE w.quote_start = ? AND w.quote_length = ?)"},
    {"SELECT quote_start, quote_length, code FROM mechanism",
     "UPDATE mechanism SET quote_start = ?, quote_length = ? WHERE code = ?"},
};

void copy(const Connection& from, const Connection& to, const Part& part)
{
    from.each(QString::fromUtf8(part.read), {}, [&](const QSqlQuery& row) {
        QVariantList values;
        for (int i = 0; i < row.record().count(); ++i)
            values.append(row.value(i));
        to.exec(QString::fromUtf8(part.write), values);
    });
}

} // namespace

void completePlan(Connection& connection)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw store::cannotOpen(
            kmh::tr("No temporary folder can be made (%1); free some space and try again.")
                .arg(folder.errorString()));
    const QString path = folder.filePath(QStringLiteral("plan.kmh"));
    writeBundledFile(Bundle::Plan, path);
    const Connection bundled(path, Connection::Access::ReadOnly);
    if (bundled.value(kNotice) != connection.value(kNotice))
        return;
    for (const Part& part : kParts)
        copy(bundled, connection, part);
}

} // namespace kmh
