// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ledger_workbook.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/workbook.h"

namespace kmh::bench {

namespace {

// i is the entry, v its version; the prefecture and unit follow from i so that filters find an
// eighth and a twentieth.
const char* const kPlaces = " (SELECT id FROM unit WHERE position = 1 + n.i * 7 % 20),"
                            " (SELECT id FROM region WHERE position = 1 + n.i % 8)";

QString projects()
{
    return QStringLiteral(
               "INSERT INTO entry_version (entry_id, ledger, name, measure_id, unit_id, region_id,"
               " level, key_project, enterprise, state, on_day, due, started_on, planned_total,"
               " planned_year, completed_year, blocker, source, remark, recorded_at, recorded_by) "
               "SELECT 1000 + n.i, 'projects', '示范园区基础设施建设项目第' || n.i || '号',"
               " (SELECT id FROM measure WHERE no = 1 + n.i % 28), %1,"
               " CASE n.i % 3 WHEN 0 THEN 'province' WHEN 1 THEN 'prefecture' ELSE 'county' END,"
               " n.i % 5 = 0, '高原实业有限公司' || (n.i % 700),"
               " CASE (n.i * 31 + v.v) % 6 WHEN 0 THEN 'preliminary' WHEN 1 THEN 'factors'"
               "  WHEN 2 THEN 'approval' WHEN 4 THEN 'acceptance' ELSE 'construction' END,"
               " date('2025-01-01', '+' || (n.i * 13 % 80) || ' days'),"
               " CASE WHEN n.i % 11 THEN date('2025-01-15', '+' || (n.i * 37 % 300) || ' days')"
               "  END, CASE WHEN n.i % 2 THEN '2025-02-20' END, 1000 + n.i % 9000,"
               " 100 + n.i * 7919 % 900, n.i * 104729 % 500,"
               " CASE WHEN n.i % 4 = 0 THEN '用地指标尚未落实，正在与自然资源部门对接' END,"
               " '单位报送', CASE WHEN n.i % 6 = 0 THEN '已现场督导' END,"
               " strftime('%Y-%m-%dT08:00:00.000Z', '2025-01-01', '+' || (v.v * 15) || ' days'),"
               " '张三' FROM version v CROSS JOIN number n")
        .replace(QStringLiteral("%1"), QLatin1String(kPlaces));
}

QString matters()
{
    return QStringLiteral(
               "INSERT INTO entry_version (entry_id, ledger, name, measure_id, unit_id, region_id,"
               " enterprise, state, on_day, due, action, source, recorded_at, recorded_by) "
               "SELECT 20000 + n.i, 'matters', '关于协调解决第' || n.i || '号用电用地问题的诉求',"
               " (SELECT id FROM measure WHERE no = 1 + n.i % 28), %1,"
               " '高原实业有限公司' || (n.i % 700),"
               " CASE (n.i * 31 + v.v) % 4 WHEN 0 THEN 'raised' WHEN 1 THEN 'assigned'"
               "  WHEN 2 THEN 'answered' ELSE 'closed' END,"
               " date('2025-01-01', '+' || (n.i * 13 % 80) || ' days'),"
               " date('2025-01-15', '+' || (n.i * 37 % 90) || ' days'),"
               " '由牵头单位会同市州研究', '单位报送',"
               " strftime('%Y-%m-%dT08:00:00.000Z', '2025-01-01', '+' || (v.v * 15) || ' days'),"
               " '张三' FROM version v CROSS JOIN number n")
        .replace(QStringLiteral("%1"), QLatin1String(kPlaces));
}

/// 0 to `count` - 1, in a table that goes with the connection.
void count(const Connection& connection, const char* table, const char* column, int count)
{
    connection.exec(QStringLiteral("CREATE TEMP TABLE %1 AS WITH RECURSIVE c (%2) AS (SELECT 0"
                                   " UNION ALL SELECT %2 + 1 FROM c WHERE %2 < %3) SELECT * FROM c")
                        .arg(QLatin1String(table), QLatin1String(column))
                        .arg(count - 1));
}

} // namespace

void writeLedgerWorkbook(const QString& path)
{
    Workbook::create(path, Bundle::Plan);
    Connection connection(path, Connection::Access::ReadWrite);
    count(connection, "number", "i", kLedgerEntries);
    count(connection, "version", "v", kVersionsOfEach);
    dialect::begin(connection);
    connection.exec(projects());
    connection.exec(matters());
    connection.exec(QStringLiteral("INSERT INTO ledger (plan_id, code, name, kind, position)"
                                   " SELECT plan_id, 'empty', '空台账', 'projects', 2000"
                                   " FROM ledger LIMIT 1"));
    dialect::commit(connection);
}

} // namespace kmh::bench
