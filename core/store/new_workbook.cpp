// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_workbook.h"

#include "core/domain/error.h"
#include "core/store/dialect.h"
#include "core/store/migration.h"
#include "core/store/new_file.h"
#include "core/store/plan_writer.h"
#include "core/store/transaction.h"
#include "core/store/workbook.h"

namespace kmh {

namespace {

/// What the schema's views make of a plan, as for the bundled one (data/plans/resolve.sql).
void writeFirstLedgers(const Connection& connection)
{
    connection.exec(
        QStringLiteral("INSERT INTO ledger (plan_id, code, name, kind, measure_id, position)"
                       " SELECT plan_id, code, name, kind, measure_id, position FROM first_ledger"
                       " ORDER BY position"));
    connection.exec(QStringLiteral(
        "INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, due,"
        " arranged, figure_unit) SELECT entry_id, ledger, item, name, measure_id, unit_id, state,"
        " due, arranged, figure_unit FROM first_entry ORDER BY entry_id"));
}

void writeAll(const QString& path, const Plan& plan)
{
    Connection connection(path, Connection::Access::ReadWrite);
    dialect::setApplicationId(connection, Workbook::kApplicationId);
    dialect::prepareForMany(connection);
    migrate(connection, schemaMigrations());
    Transaction transaction(connection);
    writePlan(connection, plan);
    writeFirstLedgers(connection);
    writeLedgers(connection, plan);
    writeCarried(connection, plan.carried);
    transaction.commit();
}

} // namespace

void createWorkbook(const QString& path, const Plan& plan,
                    const std::function<void(Workbook&)>& record)
{
    if (const QString problem = planProblem(plan); !problem.isEmpty())
        throw Error(Error::Kind::BadInput, problem);
    makeNewFile(path, [&](const QString& unfinished) {
        writeAll(unfinished, plan);
        if (!record)
            return;
        Workbook workbook = Workbook::open(unfinished, Workbook::Access::ReadWrite);
        record(workbook);
    });
}

} // namespace kmh
