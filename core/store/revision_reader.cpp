// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_reader.h"

#include "core/store/entry_revisions.h"
#include "core/store/ledger_revisions.h"
#include "core/store/row.h"

#include <algorithm>

namespace kmh {

namespace {

/// The rows of a table recorded in between, each with the value of the row it took the place of.
/// `%1` table, `%2` its columns (with t.), `%3` the value, `%4` what tells things apart.
QString superseding(const char* table, const char* columns, const char* value,
                    const QStringList& key)
{
    QStringList same;
    for (const QString& column : key)
        same.append(QStringLiteral("b.%1 = t.%1").arg(column));
    return QStringLiteral("SELECT %2, (SELECT %3 FROM %1 b WHERE %4"
                          " AND (b.recorded_at < t.recorded_at"
                          "      OR b.recorded_at = t.recorded_at AND b.id < t.id)"
                          " ORDER BY b.recorded_at DESC, b.id DESC LIMIT 1),"
                          " t.demo, t.recorded_at, t.recorded_by, t.note FROM %1 t ")
        .arg(QLatin1String(table), QLatin1String(columns), QLatin1String(value),
             same.join(QStringLiteral(" AND ")));
}

const auto kIndicatorOfPlan = QStringLiteral("JOIN indicator i ON i.id = t.indicator_id"
                                             " JOIN measure m ON m.id = i.measure_id"
                                             " JOIN plan p ON p.id = m.plan_id ");
const auto kBetween =
    QStringLiteral("WHERE t.recorded_at > ? AND t.recorded_at <= ? AND p.code = ? ");

class RevisionReader
{
public:
    RevisionReader(const Connection& connection, const Plan& plan, const QDateTime& after,
                   const QDateTime& upTo)
        : m_connection(connection)
        , m_plan(plan)
        , m_between{after.isValid() ? store::momentText(after) : QString(QLatin1String("")),
                    store::momentText(upTo), plan.code}
    {
    }

    QVector<Revision> all()
    {
        readFigures();
        readTargets();
        readCourses();
        readOverrides();
        readBreaks();
        m_revisions += readEntryRevisions(m_connection, m_plan, m_between.at(0).toString(),
                                          m_between.at(1).toString());
        m_revisions += readLedgerRevisions(m_connection, m_plan, m_between.at(0).toString(),
                                           m_between.at(1).toString());
        readRuleChoices();
        readRuleVersions();
        std::stable_sort(
            m_revisions.begin(), m_revisions.end(),
            [](const Revision& a, const Revision& b) { return a.stamp.at < b.stamp.at; });
        return m_revisions;
    }

private:
    void read(Revision::Kind kind, const QString& sql,
              const std::function<void(Row&, Revision&)>& fill, const QVariantList& more = {})
    {
        m_connection.each(sql, m_between + more, [&](const QSqlQuery& query) {
            Row row(m_connection, query);
            Revision revision;
            revision.kind = kind;
            fill(row, revision);
            revision.demo = row.flag();
            revision.stamp = row.stamp();
            m_revisions.append(revision);
        });
    }

    /// What is not a number: after, and before.
    static void readCodePair(Row& row, Revision& revision)
    {
        revision.codeAfter = row.text();
        revision.codeBefore = row.text();
    }

    /// Keeps the engine from looking for figures by a column that says little.
    static QString notBy(const QString& column)
    {
        return QStringLiteral("coalesce(%1, '')").arg(column);
    }

    /// The figures of the plan's reach that were recorded in between. They are looked for by the
    /// narrower of the two: by the moment, or by the day where that lies before the plan's reach.
    QString figuresBetween() const
    {
        const bool byDay = m_between.first().toString() < store::dayText(m_plan.reportingStart());
        const QString moment = QStringLiteral("t.recorded_at");
        const QString day = QStringLiteral("t.period_last_day");
        return QStringLiteral("WHERE %1 > ? AND %1 <= ?"
                              " AND coalesce(t.indicator_id, 0) IN (SELECT k.id FROM indicator k"
                              "  JOIN measure m ON m.id = k.measure_id"
                              "  JOIN plan p ON p.id = m.plan_id WHERE p.code = ?)"
                              " AND %2 BETWEEN ? AND ? ORDER BY t.recorded_at, t.id")
            .arg(byDay ? notBy(moment) : moment, byDay ? day : notBy(day));
    }

    /// The running total where there is one and the indicator accumulates, else the period's own.
    void readFigures()
    {
        const auto figureOf = [](const char* row) {
            return QStringLiteral(
                       "CASE WHEN %1.withdrawn = 1 THEN NULL WHEN (SELECT k.kind FROM indicator k"
                       " WHERE k.id = %1.indicator_id) IN ('cumulative', 'count')"
                       " THEN coalesce(%1.cumulative, %1.value)"
                       " ELSE coalesce(%1.value, %1.cumulative) END")
                .arg(QLatin1String(row))
                .toLatin1();
        };
        const QByteArray columns = "t.indicator_id, t.region_id, t.period, t.source,"
                                   " (SELECT r.file_name FROM receipt r WHERE r.receipt = t.receipt"
                                   "  ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1), t.cell, " +
                                   figureOf("t");
        const QString sql =
            superseding("observation", columns.constData(), figureOf("b").constData(),
                        {QStringLiteral("indicator_id"), QStringLiteral("period_last_day"),
                         QStringLiteral("region_id"), QStringLiteral("period")}) +
            figuresBetween();
        const QDate firstDay = m_plan.reportingStart();
        const QDate lastDay = m_plan.period.lastDay();
        read(Revision::Kind::Figure, sql,
             [](Row& row, Revision& revision) {
                 revision.indicator = row.id<IndicatorId>();
                 revision.region = row.id<RegionId>();
                 revision.period = row.period();
                 revision.source = row.text();
                 revision.file = row.text();
                 revision.cell = row.text();
                 revision.after = row.optionalReal();
                 revision.before = row.optionalReal();
             },
             {store::dayText(firstDay), store::dayText(lastDay)});
        // A longer period may end within the plan's reach and begin before it.
        m_revisions.erase(std::remove_if(m_revisions.begin(), m_revisions.end(),
                                         [&](const Revision& revision) {
                                             return revision.kind == Revision::Kind::Figure &&
                                                    revision.period->firstDay() < firstDay;
                                         }),
                          m_revisions.end());
    }

    /// The row of a plan's target or course that another took the place of, as table b.
    static QString joinedWithEarlier(const char* table)
    {
        return QStringLiteral("FROM %1 t LEFT JOIN %1 b ON b.id = (SELECT e.id FROM %1 e"
                              " WHERE e.indicator_id = t.indicator_id AND e.region_id = t.region_id"
                              " AND (e.recorded_at < t.recorded_at"
                              "      OR e.recorded_at = t.recorded_at AND e.id < t.id)"
                              " ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) ")
                   .arg(QLatin1String(table)) +
               kIndicatorOfPlan + kBetween;
    }

    static std::optional<Target> target(Row& row, const Revision& revision)
    {
        const std::optional<double> value = row.optionalReal();
        const auto comparator = comparatorFromCode(row.text());
        const std::optional<double> upper = row.optionalReal();
        const QString due = row.text();
        if (!value || !comparator)
            return {};
        return Target{*revision.indicator,
                      *revision.region,
                      *comparator,
                      *value,
                      Period::parse(due).value(),
                      {},
                      false,
                      upper};
    }

    void readTargets()
    {
        const QString sql = QStringLiteral("SELECT t.indicator_id, t.region_id,"
                                           " t.value, t.comparator, t.upper, t.due,"
                                           " b.value, b.comparator, b.upper, b.due,"
                                           " t.demo, t.recorded_at, t.recorded_by, t.note ") +
                            joinedWithEarlier("target");
        read(Revision::Kind::Target, sql, [](Row& row, Revision& revision) {
            revision.indicator = row.id<IndicatorId>();
            revision.region = row.id<RegionId>();
            revision.targetAfter = target(row, revision);
            revision.targetBefore = target(row, revision);
            if (revision.targetAfter)
                revision.after = revision.targetAfter->value;
            if (revision.targetBefore)
                revision.before = revision.targetBefore->value;
        });
    }

    void readCourses()
    {
        const QString differing =
            QStringLiteral("(SELECT count(*) FROM (SELECT v.period, v.value"
                           " FROM planned_course_point v WHERE v.course_id = %1"
                           " EXCEPT SELECT v.period, v.value"
                           " FROM planned_course_point v WHERE v.course_id = %2) d)");
        const QString t = QStringLiteral("t.id");
        const QString b = QStringLiteral("b.id");
        const QString sql = QStringLiteral("SELECT t.indicator_id, t.region_id, t.shape, b.shape,"
                                           " %1, %2, t.demo, t.recorded_at, t.recorded_by, t.note ")
                                .arg(differing.arg(t, b), differing.arg(b, t)) +
                            joinedWithEarlier("planned_course");
        read(Revision::Kind::Course, sql, [](Row& row, Revision& revision) {
            revision.indicator = row.id<IndicatorId>();
            revision.region = row.id<RegionId>();
            readCodePair(row, revision);
            // A point with another value is on both sides, one that came or went on one.
            const int added = row.integer();
            revision.pointsChanged = std::max(added, row.integer());
        });
    }

    void readOverrides()
    {
        const QString sql = superseding("light_override",
                                        "t.indicator_id, t.region_id, t.period, t.light", "b.light",
                                        {QStringLiteral("indicator_id"),
                                         QStringLiteral("region_id"), QStringLiteral("period")}) +
                            kIndicatorOfPlan + kBetween;
        read(Revision::Kind::Override, sql, [](Row& row, Revision& revision) {
            revision.indicator = row.id<IndicatorId>();
            revision.region = row.id<RegionId>();
            revision.period = row.period();
            readCodePair(row, revision);
        });
    }

    void readBreaks()
    {
        const QString sql =
            QStringLiteral("SELECT t.indicator_id, t.region_id, t.period,"
                           " CASE t.withdrawn WHEN 0 THEN 'noted' END,"
                           " CASE t.withdrawn WHEN 1 THEN 'noted' END,"
                           " t.demo, t.recorded_at, t.recorded_by, t.note FROM series_break t ") +
            kIndicatorOfPlan + kBetween;
        read(Revision::Kind::Break, sql, [](Row& row, Revision& revision) {
            revision.indicator = row.id<IndicatorId>();
            revision.region = row.optionalId<RegionId>();
            revision.period = row.period();
            readCodePair(row, revision);
        });
    }

    void readRuleChoices()
    {
        const QString sql =
            QStringLiteral("SELECT t.rule, coalesce((SELECT b.rule FROM rule_choice b"
                           " WHERE b.plan_id = t.plan_id AND (b.recorded_at < t.recorded_at"
                           "  OR b.recorded_at = t.recorded_at AND b.id < t.id)"
                           " ORDER BY b.recorded_at DESC, b.id DESC LIMIT 1), p.light_rule),"
                           " 0, t.recorded_at, t.recorded_by, t.note "
                           "FROM rule_choice t JOIN plan p ON p.id = t.plan_id ") +
            kBetween;
        read(Revision::Kind::Rule, sql, &RevisionReader::readCodePair);
    }

    /// New versions turn lights without anybody choosing them.
    void readRuleVersions()
    {
        const QString sql =
            QStringLiteral("SELECT t.name || '@' || t.version,"
                           " CASE WHEN t.version > 1 THEN t.name || '@' || (t.version - 1) END,"
                           " 0, t.recorded_at, t.recorded_by, t.note "
                           "FROM light_rule t CROSS JOIN plan p ") +
            kBetween;
        read(Revision::Kind::Rule, sql, &RevisionReader::readCodePair);
    }

    const Connection& m_connection;
    const Plan& m_plan;
    QVariantList m_between;
    QVector<Revision> m_revisions;
};

} // namespace

QVector<Revision> readRevisions(const Connection& connection, const Plan& plan,
                                const QDateTime& after, const QDateTime& upTo)
{
    return RevisionReader(connection, plan, after, upTo).all();
}

} // namespace kmh
