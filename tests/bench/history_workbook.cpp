// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history_workbook.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migration.h"
#include "core/store/workbook.h"
#include "tests/bench/history_plan.h"

#include <QtCore/QStringList>

namespace kmh::bench {

namespace {

/// The same small whole number below `below` for the same indicator, region and 旬, spread evenly.
QString chance(const char* salt, int below)
{
    return QStringLiteral("((i.id * 7919 + r.id / 100 * 131 + x.no * 911 + %1) * 40503 / 64 % %2)")
        .arg(QLatin1String(salt))
        .arg(below);
}

// x is the 旬: its number in the history, its place in its quarter (1–9), its code and last day.
// Amounts run up to about the target over the quarter, in tenths so that sums come out even.
QString figuresOfOneXun()
{
    const QString share = QStringLiteral("(80 + (i.id * 31 + r.id * 17) % 40)");
    const QString total = QStringLiteral("(%1 * i.scale * %2 / 90)");
    return QStringLiteral(
               "INSERT INTO observation (indicator_id, region_id, period, period_last_day, value,"
               " cumulative, quality, source, recorded_at, recorded_by) "
               "SELECT i.id, r.id, x.period, x.day,"
               " CASE WHEN i.sums THEN (%1 - %2) / 10.0 ELSE (i.scale - 20 + %3) / 10.0 END,"
               " CASE WHEN i.sums THEN %1 / 10.0 END,"
               " CASE %4 WHEN 0 THEN 'estimated' WHEN 1 THEN 'final' ELSE 'preliminary' END,"
               " '单位报送', strftime('%Y-%m-%dT', x.day, '+1 day')"
               "  || substr('0' || (i.id % 24), -2) || ':' || substr('0' || (r.id % 60), -2)"
               "  || ':00.000Z',"
               " CASE i.id % 3 WHEN 0 THEN '张三' WHEN 1 THEN '李四' ELSE '王五' END "
               "FROM (SELECT ? AS no, ? AS place, ? AS period, ? AS day) x"
               " CROSS JOIN drawn i CROSS JOIN region r ORDER BY i.id, r.id")
        .arg(total.arg(share, QStringLiteral("x.place")),
             total.arg(share, QStringLiteral("(x.place - 1)")), chance("5", 40), chance("3", 5));
}

/// One figure in 25 is corrected ten days later; the correction comes after everything of its 旬.
QString revisionsOfOneXun()
{
    return QStringLiteral(
               "INSERT INTO observation (indicator_id, region_id, period, period_last_day, value,"
               " cumulative, quality, source, note, recorded_at, recorded_by) "
               "SELECT o.indicator_id, o.region_id, o.period, o.period_last_day, o.value,"
               " o.cumulative, 'final', o.source, '核实后更正',"
               " strftime('%Y-%m-%dT09:30:00.000Z', o.period_last_day, '+11 days'), o.recorded_by "
               "FROM (SELECT ? AS no, ? AS before) x JOIN observation o ON o.id > x.before"
               " JOIN indicator i ON i.id = o.indicator_id"
               " JOIN region r ON r.id = o.region_id "
               "WHERE %1 = 0 ORDER BY o.id")
        .arg(chance("11", 25));
}

/// The indices on the figures; made after the rows are there, which is several times as fast.
QStringList takeIndices(const Connection& connection)
{
    QStringList statements;
    QStringList names;
    connection.each(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index'"
                                   " AND tbl_name = 'observation' AND sql IS NOT NULL"),
                    {}, [&](const QSqlQuery& query) {
                        names.append(query.value(0).toString());
                        statements.append(query.value(1).toString());
                    });
    for (const QString& name : std::as_const(names))
        connection.exec(QStringLiteral("DROP INDEX %1").arg(name));
    return statements;
}

void writeFigures(const Connection& connection, int years)
{
    connection.exec(QStringLiteral("CREATE TEMP TABLE drawn AS SELECT id, 100 + id % 900 AS scale,"
                                   " kind IN ('cumulative', 'count') AS sums FROM indicator"));
    const QStringList indices = takeIndices(connection);
    const int lastYear = historyQuarter().year();
    int no = 0;
    for (int year = lastYear - years + 1; year <= lastYear; ++year) {
        for (const Period& xun : Period::year(year).parts(Period::Kind::Xun)) {
            const QVariant before =
                connection.value(QStringLiteral("SELECT coalesce(max(id), 0) FROM observation"));
            connection.exec(figuresOfOneXun(), {++no, xun.ordinal() % 9 + 1, xun.code(),
                                                xun.lastDay().toString(Qt::ISODate)});
            connection.exec(revisionsOfOneXun(), {no, before});
        }
    }
    for (const QString& index : indices)
        connection.exec(index);
}

} // namespace

Period historyQuarter()
{
    return Period::quarter(2025, 4);
}

qint64 figuresWithin(int years)
{
    return qint64(years) * periodsPerYear(Period::Kind::Xun) * kIndicators * kRegions;
}

void writeHistoryWorkbook(const QString& path, int years)
{
    Connection connection(path, Connection::Access::ReadWrite);
    dialect::setApplicationId(connection, Workbook::kApplicationId);
    migrate(connection, schemaMigrations());
    // Nobody else reads the file yet, and half of one is thrown away.
    dialect::enforceForeignKeys(connection, false);
    for (const char* pragma : {"journal_mode = OFF", "synchronous = OFF", "cache_size = -500000"})
        connection.value(QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma)));
    dialect::begin(connection);
    writeHistoryPlan(connection, historyQuarter());
    writeFigures(connection, years);
    dialect::commit(connection);
}

} // namespace kmh::bench
