// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_workbook.h"

#include "core/store/dialect.h"
#include "core/store/entry_recorder.h"
#include "core/store/migration.h"
#include "core/store/new_file.h"
#include "core/store/plan_writer.h"
#include "core/store/row_values.h"
#include "core/store/sentence.h"
#include "core/store/transaction.h"
#include "core/store/workbook.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

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

qint64 lastEntry(const Connection& connection)
{
    return connection.value(QStringLiteral("SELECT coalesce(max(id), 0) FROM entry")).toLongLong();
}

/// What the entries are numbered by the ids they are given with, `last` being the last one's that
/// is there already.
QHash<qint64, qint64> newNumbers(const QVector<Entry>& entries, qint64 last)
{
    QHash<qint64, qint64> numbers;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qint64 given = entries.at(i).id.value;
        if (numbers.contains(given))
            throw badInput(
                kmh::tr("Two entries have the number %1; carry each over once.").arg(given));
        if (given != 0)
            numbers.insert(given, last + 1 + i);
    }
    return numbers;
}

void requireLedgers(const Connection& connection, const QVector<Entry>& entries)
{
    QSet<QString> known;
    connection.each(QStringLiteral("SELECT code FROM ledger"), {},
                    [&](const QSqlQuery& query) { known.insert(query.value(0).toString()); });
    for (const Entry& entry : entries) {
        if (!known.contains(entry.ledger))
            throw badInput(kmh::tr("“%1” belongs to the ledger %2, which the new plan does not "
                                   "have; add the list to it first.")
                               .arg(entry.name(), entry.ledger));
    }
}

void writeEntries(const Connection& connection, const QVector<Entry>& entries, qint64 last,
                  const QHash<qint64, qint64>& numbers, const Stamp& stamp)
{
    const auto values = [&](Entry entry, int n) {
        entry.id = {last + 1 + n};
        if (const auto parent = entry.ref<EntryId>(EntryField::Parent)) {
            const auto found = numbers.constFind(parent->value);
            entry.set(EntryField::Parent,
                      found == numbers.cend() ? FieldValue() : FieldValue(*found));
        }
        return entryValues(entry) + QVariantList{int(entry.demo)} + store::stampValues(stamp);
    };
    const QString into =
        QStringLiteral("entry_version (entry_id, %1, demo, recorded_at, recorded_by, note)")
            .arg(entryFieldColumns());
    store::insertEach(connection, into, entries, values);
}

/// With the entries that it goes on with under their new numbers.
QVector<Carried> renumbered(QVector<Carried> carried, const QHash<qint64, qint64>& numbers)
{
    for (Carried& thing : carried) {
        const auto found = numbers.constFind(thing.code.toLongLong());
        if (thing.kind == Carried::Kind::Entry && found != numbers.cend())
            thing.code = QString::number(*found);
    }
    return carried;
}

void writeAll(Connection& connection, const NewWorkbook& start, const Stamp& stamp)
{
    Transaction transaction(connection);
    writePlan(connection, start.plan);
    writeFirstLedgers(connection);
    writeLedgers(connection, start.plan);
    requireLedgers(connection, start.entries);
    const qint64 last = lastEntry(connection);
    const QHash<qint64, qint64> numbers = newNumbers(start.entries, last);
    writeEntries(connection, start.entries, last, numbers, stamp);
    writeCarried(connection, renumbered(start.plan.carried, numbers));
    transaction.commit();
}

} // namespace

void createWorkbook(const QString& path, const NewWorkbook& start, const Stamp& stamp)
{
    if (const QString problem = planProblem(start.plan); !problem.isEmpty())
        throw badInput(problem);
    makeNewFile(path, [&](const QString& unfinished) {
        Connection connection(unfinished, Connection::Access::ReadWrite);
        dialect::setApplicationId(connection, Workbook::kApplicationId);
        dialect::prepareForMany(connection);
        migrate(connection, schemaMigrations());
        writeAll(connection, start, stamp);
    });
}

} // namespace kmh
