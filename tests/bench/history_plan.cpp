// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history_plan.h"

#include "tests/bench/history_workbook.h"

namespace kmh::bench {

namespace {

constexpr int kSections = 9;
constexpr int kSectors = 8;
constexpr int kMeasuresPerSection = 3; // the last section has one more: 28 measures
constexpr int kMeasuresWithIndicators = 24;

/// The notice while it is put together, with the places of what is quoted from it.
class NoticeWriter
{
public:
    explicit NoticeWriter(const Connection& connection)
        : m_connection(connection)
    {
    }

    void write()
    {
        for (int no = 1; no <= kSections; ++no)
            writeSection(no);
        m_connection.exec(QStringLiteral("INSERT INTO notice VALUES (1, ?)"), {m_text});
    }

private:
    /// Adds a line; returns its place.
    QVariantList line(const QString& words)
    {
        const int start = int(m_text.size());
        m_text += words + u'\n';
        return {start, int(words.size())};
    }

    void writeSection(int no)
    {
        const QString title = QStringLiteral("第%1项工作").arg(no);
        const int sector = no < kSectors ? no : no - 1; // the seventh sector has two sections
        m_connection.exec(QStringLiteral("INSERT INTO section VALUES (?, 1, ?, ?, ?, ?, ?)"),
                          QVariantList{no, no, title, sector} + line(title));
        const int measures = kMeasuresPerSection + (no == kSections ? 1 : 0);
        for (int i = 0; i < measures; ++i)
            writeMeasure(no);
    }

    void writeMeasure(int section)
    {
        const int no = ++m_measures;
        const QString title = QStringLiteral("第%1条举措").arg(no);
        const QVariantList place =
            line(QStringLiteral("%1.%2。完成各项指标，出台若干措施。(牵头单位：省第%1厅)")
                     .arg(no)
                     .arg(title));
        m_connection.exec(QStringLiteral("INSERT INTO measure VALUES (?, 1, ?, ?, ?, ?, ?)"),
                          QVariantList{no, section, no, title} + place);
        m_connection.exec(
            QStringLiteral("INSERT INTO unit VALUES (%1, '省第%1厅', '第%1厅', 0, %1)").arg(no));
        m_connection.exec(
            QStringLiteral("INSERT INTO responsibility VALUES (%1, %1, 'lead', 1, ?, ?)").arg(no),
            place);
    }

    const Connection& m_connection;
    QString m_text = QStringLiteral("关于做好四季度工作的通知\n");
    int m_measures = 0;
};

void writeRegisters(const Connection& connection)
{
    for (int id = 1; id <= kSectors; ++id)
        connection.exec(
            QStringLiteral("INSERT INTO sector VALUES (%1, 'sector-%1', '板块%1', '%2', %1)")
                .arg(id)
                .arg(id == kSectors ? QStringLiteral("accountability") : QStringLiteral("theme")));
    connection.exec(
        QStringLiteral("INSERT INTO region (id, name, short_name, kind, tile_row, tile_column, "
                       "position) VALUES (630000, '青海省', '全省', 'province', NULL, NULL, 0)"));
    for (int i = 1; i < kRegions; ++i)
        connection.exec(QStringLiteral("INSERT INTO region (id, name, short_name, kind, tile_row, "
                                       "tile_column, position) VALUES (630000 + %1 * 100, '第%1市',"
                                       " '市%1', 'city', %2, %3, %1)")
                            .arg(i)
                            .arg((i - 1) / 4)
                            .arg((i - 1) % 4));
}

/// Of eight indicators five are amounts, one is a count, one a level and one the rate of the first
/// two. Indicators without words of the notice are the office's own.
const char* const kIndicatorRows =
    "WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ?) "
    "INSERT INTO indicator SELECT id, 'indicator-' || id, (id - 1) % ? + 1, '指标' || id,"
    " '第' || id || '项指标，按旬统计', CASE WHEN id % 8 = 7 THEN '%' ELSE '亿元' END,"
    " CASE id % 8 WHEN 5 THEN 'count' WHEN 6 THEN 'level' WHEN 7 THEN 'rate'"
    "  ELSE 'cumulative' END,"
    " 'xun', 'last', CASE id % 8 WHEN 6 THEN 'mean' WHEN 7 THEN 'none' ELSE 'sum' END, 1, 1, id,"
    " NULL, NULL, 0, CASE WHEN id % 8 = 7 THEN id - 6 END, CASE WHEN id % 8 = 7 THEN id - 5 END "
    "FROM n";

const char* const kTargetRows =
    "INSERT INTO target (indicator_id, region_id, comparator, value, due) "
    "SELECT i.id, r.id, CASE WHEN i.id % 20 = 6 THEN '<=' ELSE '>=' END,"
    " (100 + i.id % 900) / 10.0 * CASE WHEN i.kind IN ('cumulative', 'count') THEN 9 ELSE 1 END,"
    " ? FROM indicator i CROSS JOIN region r ORDER BY i.id, r.id";

const char* const kCourseRows = "INSERT INTO planned_course (indicator_id, region_id, shape) "
                                "SELECT i.id, r.id, 'points' FROM indicator i CROSS JOIN region r "
                                "WHERE i.id % 10 = 1 ORDER BY i.id, r.id";

const char* const kCoursePointRows =
    "INSERT INTO planned_course_point "
    "SELECT c.id, m.code, (100 + c.indicator_id % 900) / 10.0 * m.weight "
    "FROM planned_course c CROSS JOIN (SELECT ? AS code, 2.5 AS weight"
    " UNION ALL SELECT ?, 5.5) m";

const char* const kDeliverableRows =
    "WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 112) "
    "INSERT INTO deliverable SELECT n.id, 'deliverable-' || n.id, m.id, '第' || n.id || '项措施',"
    " 'document', date(?, '-' || (n.id % 80) || ' days'), 'plan', NULL, n.id, m.quote_start,"
    " m.quote_length FROM n JOIN measure m ON m.id = (n.id - 1) % 28 + 1";

const char* const kLedgerRows =
    "INSERT INTO ledger (plan_id, code, name, kind, measure_id, position)"
    " SELECT plan_id, code, name, kind, measure_id, position FROM first_ledger ORDER BY position";

const char* const kEntryRows =
    "INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, due)"
    " SELECT entry_id, ledger, item, name, measure_id, unit_id, state, due FROM first_entry"
    " ORDER BY entry_id";

const char* const kDeliverableStateRows =
    "INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, due, state,"
    " on_day, evidence, source, recorded_at, recorded_by) SELECT id, ledger, item, name,"
    " measure_id, unit_id, due, CASE WHEN id % 3 = 0 THEN 'done' ELSE 'in_progress' END,"
    " date(due, '-5 days'), '来文', '单位报送', due || 'T01:00:00.000Z', '张三' FROM entry"
    " ORDER BY due, id";

} // namespace

void writeHistoryPlan(const Connection& connection, const Period& quarter)
{
    const auto exec = [&](const char* sql, const QVariantList& values = {}) {
        connection.exec(QString::fromUtf8(sql), values);
    };
    writeRegisters(connection);
    exec("INSERT INTO plan VALUES (1, 'history', '关于做好四季度工作的通知', '四季度',"
         " '青政办函〔2025〕0号', '省政府办公厅', '2025-09-26', ?, 'plan-ratio')",
         {quarter.code()});
    NoticeWriter(connection).write();
    exec(kIndicatorRows, {kIndicators, kMeasuresWithIndicators});
    exec(kTargetRows, {quarter.code()});
    exec(kCourseRows);
    const QVector<Period> months = quarter.parts(Period::Kind::Month);
    exec(kCoursePointRows, {months.at(0).code(), months.at(1).code()});
    exec(kDeliverableRows, {quarter.lastDay().toString(Qt::ISODate)});
    exec(kLedgerRows);
    exec(kEntryRows);
    exec(kDeliverableStateRows);
}

} // namespace kmh::bench
