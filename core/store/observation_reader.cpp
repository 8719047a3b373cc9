// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observation_reader.h"

#include "core/store/row.h"

#include <QtCore/QSet>

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

/// One recorded version of a figure, with what orders it.
struct Version
{
    Observation observation;
    QDate lastDay;
    QString recordedAt;
    qint64 id = 0;
};

/// Versions are collapsed here and not by the engine, which would sort the same rows more slowly.
const auto kColumns = QStringLiteral("SELECT o.indicator_id, o.region_id, o.period, o.value,"
                                     " o.cumulative, o.quality, o.demo, o.recorded_at, o.id "
                                     "FROM observation o ");

Observation observation(Row& row)
{
    Observation result{row.id<IndicatorId>(), row.id<RegionId>(), row.period(), row.optionalReal(),
                       row.optionalReal()};
    result.quality = row.choice(store::kQualities);
    return result;
}

bool isOfSameFigure(const Version& a, const Version& b)
{
    return a.observation.indicator == b.observation.indicator &&
           a.observation.region == b.observation.region &&
           a.observation.period == b.observation.period;
}

/// In a snapshot's order, of each figure the oldest version first.
bool comesBefore(const Version& a, const Version& b)
{
    const auto key = [](const Version& v) {
        return std::tuple(v.observation.indicator.value, v.observation.region.value,
                          v.lastDay.toJulianDay(), v.observation.period.kind());
    };
    const auto aKey = key(a);
    const auto bKey = key(b);
    return aKey != bKey ? aKey < bKey : std::tie(a.recordedAt, a.id) < std::tie(b.recordedAt, b.id);
}

/// The newest version of each figure, with how many there were.
QVector<Observation> inForce(const QVector<Version>& versions)
{
    QVector<qsizetype> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return comesBefore(versions.at(a), versions.at(b));
    });
    QVector<Observation> result;
    result.reserve(versions.size());
    const Version* before = nullptr;
    for (const qsizetype place : std::as_const(order)) {
        const Version& version = versions.at(place);
        if (before && isOfSameFigure(*before, version)) {
            const int count = result.last().version;
            result.last() = version.observation;
            result.last().version = count + 1;
        } else {
            result.append(version.observation);
        }
        before = &version;
    }
    return result;
}

/// Which indicators are meant, as a condition and its values. Where only some are, the engine goes
/// by indicator; where all are, by day, and coalesce() keeps it from doing otherwise.
struct Condition
{
    QString sql;
    QVariantList values;
};

Condition ofIndicator(const Plan& plan, IndicatorId id)
{
    const Indicator& indicator = plan.indicator(id);
    return {QStringLiteral("o.indicator_id IN (?, ?, ?)"),
            {id.value, indicator.numerator.value_or(id).value,
             indicator.denominator.value_or(id).value}};
}

Condition ofSector(const Plan& plan, SectorId sector)
{
    return {QStringLiteral("o.indicator_id IN (SELECT i.id FROM indicator i"
                           " JOIN measure m ON m.id = i.measure_id"
                           " JOIN section s ON s.id = m.section_id"
                           " JOIN plan p ON p.id = m.plan_id"
                           " WHERE s.sector_id = ? AND p.code = ?)"),
            {sector.value, plan.code}};
}

Condition conditionOf(const SnapshotQuery& query, const Plan& plan)
{
    if (query.indicator)
        return ofIndicator(plan, *query.indicator);
    if (query.sector)
        return ofSector(plan, *query.sector);
    return {QStringLiteral("coalesce(o.indicator_id, 0) IN (SELECT i.id FROM indicator i"
                           " JOIN measure m ON m.id = i.measure_id"
                           " JOIN plan p ON p.id = m.plan_id WHERE p.code = ?)"),
            {plan.code}};
}

/// Every version of the figures of periods within two days, recorded by a moment.
QVector<Version> versionsWithin(const Connection& connection, const Condition& condition,
                                QDate firstDay, QDate lastDay, const QDateTime& asOf)
{
    QVector<Version> versions;
    const QString sql = kColumns + QStringLiteral("WHERE %1 AND o.period_last_day BETWEEN ? AND ?"
                                                  " AND o.recorded_at <= ?")
                                       .arg(condition.sql);
    const QVariantList values =
        condition.values +
        QVariantList{store::dayText(firstDay), store::dayText(lastDay), store::momentText(asOf)};
    connection.each(sql, values, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Version version{observation(row), {}, {}, 0};
        if (version.observation.period.firstDay() < firstDay)
            return; // a longer period that merely ends within
        version.lastDay = version.observation.period.lastDay();
        version.observation.demo = row.flag();
        version.recordedAt = row.text();
        version.id = row.integer();
        versions.append(version);
    });
    return versions;
}

void noteLastEntry(const Connection& connection, const QVector<Version>& versions,
                   Snapshot& snapshot)
{
    const auto last =
        std::max_element(versions.begin(), versions.end(), [](const Version& a, const Version& b) {
            return std::tie(a.recordedAt, a.id) < std::tie(b.recordedAt, b.id);
        });
    if (last == versions.end())
        return;
    snapshot.lastRecordedAt = QDateTime::fromString(last->recordedAt, Qt::ISODateWithMs).toUTC();
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
    const QVector<Version> versions = versionsWithin(
        connection, condition, firstDay, std::min(query.period.lastDay(), lastDay), query.asOf);
    snapshot.observations = inForce(versions);
    noteLastEntry(connection, versions, snapshot);
    if (query.lastYear) {
        // By the day after, or a plan that ends with February would lose a leap year's 29th.
        const QDate lastYearEnd = lastDay.addDays(1).addYears(-1).addDays(-1);
        snapshot.lastYear = inForce(
            versionsWithin(connection, condition, firstDay.addYears(-1), lastYearEnd, query.asOf));
    }
}

QVector<Observation> readEarlierFigures(const Connection& connection, IndicatorId indicator,
                                        RegionId region, QDate before, const QDateTime& asOf)
{
    const Condition condition{QStringLiteral("o.indicator_id = ? AND o.region_id = ?"),
                              {indicator.value, region.value}};
    return inForce(versionsWithin(connection, condition, Period::year(1900).firstDay(),
                                  before.addDays(-1), asOf));
}

QVector<ObservationVersion> readHistory(const Connection& connection, IndicatorId indicator,
                                        RegionId region, const Period& period)
{
    QVector<ObservationVersion> history;
    const QString sql = QStringLiteral(
        "SELECT indicator_id, region_id, period, value, cumulative, quality, demo, source,"
        " recorded_at, recorded_by, note FROM observation "
        "WHERE indicator_id = ? AND region_id = ? AND period = ? AND period_last_day = ? "
        "ORDER BY recorded_at, id");
    connection.each(
        sql, {indicator.value, region.value, period.code(), store::dayText(period.lastDay())},
        [&](const QSqlQuery& query) {
            Row row(connection, query);
            ObservationVersion version{observation(row), {}, {}};
            version.observation.demo = row.flag();
            version.observation.version = int(history.size()) + 1;
            version.source = row.text();
            version.stamp = row.stamp();
            history.append(version);
        });
    return history;
}

} // namespace kmh
