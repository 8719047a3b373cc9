// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observation_reader.h"

#include "core/store/figure_versions.h"
#include "core/store/moment_number.h"
#include "core/store/row.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

const auto kColumns =
    QStringLiteral("SELECT o.indicator_id, o.region_id, o.period, o.value,"
                   " o.cumulative, o.quality, o.demo, o.withdrawn, o.recorded_at, o.id "
                   "FROM observation o ");

/// Which figures are meant, as a condition and its values. The engine finds those of some
/// indicators by indicator, those of all by day.
struct Condition
{
    QString sql;
    QVariantList values;
    /// Where given, figures of other plans' indicators are passed over as they are read; the engine
    /// would look every one of them up.
    const Plan* plan = nullptr;
};

Condition conditionOf(const SnapshotQuery& query, const Plan& plan)
{
    if (query.indicator) {
        const Indicator& indicator = plan.indicator(*query.indicator);
        return {QStringLiteral("o.indicator_id IN (?, ?, ?)"),
                {indicator.id.value, indicator.numerator.value_or(indicator.id).value,
                 indicator.denominator.value_or(indicator.id).value}};
    }
    if (query.sector)
        return {QStringLiteral("o.indicator_id IN (SELECT i.id FROM indicator i"
                               " JOIN measure m ON m.id = i.measure_id"
                               " JOIN section s ON s.id = m.section_id"
                               " JOIN plan p ON p.id = m.plan_id"
                               " WHERE s.sector_id = ? AND p.code = ?)"),
                {query.sector->value, plan.code}};
    return {QStringLiteral("1 = 1"), {}, &plan};
}

/// Tells a plan's own indicators from those of other plans; without a plan all are meant. The
/// figures of one indicator come together.
class OfPlan
{
public:
    explicit OfPlan(const Plan* plan)
        : m_isAny(!plan)
    {
        if (m_isAny)
            return;
        m_ids.reserve(plan->indicators.size());
        for (const Indicator& indicator : plan->indicators)
            m_ids.insert(indicator.id);
    }

    bool contains(IndicatorId id)
    {
        if (m_last != id) {
            m_last = id;
            m_containsLast = m_isAny || m_ids.contains(id);
        }
        return m_containsLast;
    }

private:
    bool m_isAny;
    QSet<IndicatorId> m_ids;
    std::optional<IndicatorId> m_last;
    bool m_containsLast = false;
};

/// Reads periods as they come, many figures of one after the other: each is understood once.
class PeriodReader
{
public:
    explicit PeriodReader(QDate spanStart)
        : m_spanStart(spanStart)
    {
    }

    Period read(Row& row)
    {
        const QString code = row.text();
        if (code != m_code) {
            m_period = row.periodOf(code);
            m_isWithin = m_period.firstDay() >= m_spanStart;
            m_code = code;
        }
        return m_period;
    }

    /// Whether the period read last lies within the span, and does not merely end there.
    bool isWithin() const { return m_isWithin; }

private:
    QDate m_spanStart;
    QString m_code;
    Period m_period = Period::year(2025);
    bool m_isWithin = false;
};

/// Every version of the figures of periods within two days, recorded by a moment.
FigureVersions versionsWithin(const Connection& connection, const Condition& condition,
                              QDate firstDay, QDate lastDay, const QDateTime& asOf)
{
    FigureVersions versions;
    const QString sql = kColumns + QStringLiteral("WHERE %1 AND o.period_last_day BETWEEN ? AND ?"
                                                  " AND o.recorded_at <= ?")
                                       .arg(condition.sql);
    const QVariantList values =
        condition.values +
        QVariantList{store::dayText(firstDay), store::dayText(lastDay), store::momentText(asOf)};
    OfPlan ofPlan(condition.plan);
    PeriodReader periods(firstDay);
    connection.each(sql, values, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Observation found{row.id<IndicatorId>(), row.id<RegionId>(), periods.read(row)};
        if (!periods.isWithin() || !ofPlan.contains(found.indicator))
            return;
        found.value = row.optionalReal();
        found.cumulative = row.optionalReal();
        found.quality = row.choice(store::kQualities);
        found.demo = row.flag();
        const bool withdrawn = row.flag();
        const qint64 moment = row.momentNumber();
        versions.add(found, {moment, row.rowId()}, withdrawn);
    });
    return versions;
}

void noteLastEntry(const Connection& connection, const FigureVersions& versions, Snapshot& snapshot)
{
    const auto last = versions.lastEntry();
    if (!last)
        return;
    snapshot.lastRecordedAt = store::momentOf(last->moment);
    snapshot.lastRecordedBy =
        connection
            .value(QStringLiteral("SELECT recorded_by FROM observation WHERE id = ?"), {last->id})
            .toString();
}

} // namespace

void readObservations(const Connection& connection, const SnapshotQuery& query, Snapshot& snapshot)
{
    const Plan& plan = *snapshot.plan;
    const Condition condition = conditionOf(query, plan);
    const QDate firstDay = plan.reportingStart();
    const QDate lastDay = plan.period.lastDay();
    const FigureVersions versions = versionsWithin(
        connection, condition, firstDay, std::min(query.period.lastDay(), lastDay), query.asOf);
    snapshot.observations = versions.inForce();
    noteLastEntry(connection, versions, snapshot);
    if (query.lastYear) {
        // By the day after, or a plan that ends with February would lose a leap year's 29th.
        const QDate lastYearEnd = lastDay.addDays(1).addYears(-1).addDays(-1);
        snapshot.lastYear =
            versionsWithin(connection, condition, firstDay.addYears(-1), lastYearEnd, query.asOf)
                .inForce();
    }
}

QVector<Observation> readEarlierFigures(const Connection& connection, IndicatorId indicator,
                                        RegionId region, QDate before, const QDateTime& asOf)
{
    const Condition condition{QStringLiteral("o.indicator_id = ? AND o.region_id = ?"),
                              {indicator.value, region.value}};
    return versionsWithin(connection, condition, Period::year(1900).firstDay(), before.addDays(-1),
                          asOf)
        .inForce();
}

} // namespace kmh
