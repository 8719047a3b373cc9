// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_writer.h"
#include "core/store/row_values.h"

namespace kmh {

namespace {

using namespace store;

/// In a second step, because an indicator may come after the one that is its quotient.
void writeQuotients(const Connection& connection, const Plan& plan)
{
    QVector<Indicator> rates;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.numerator || indicator.denominator)
            rates.append(indicator);
    }
    connection.execMany(
        QStringLiteral("UPDATE indicator SET numerator_id = ?, denominator_id = ? WHERE id = ?"),
        rates.size(), [&](qsizetype n, QVariantList& row) {
            const Indicator& rate = rates.at(n);
            row = {idOrNull(rate.numerator), idOrNull(rate.denominator), rate.id.value};
        });
}

struct CoursePoint
{
    qint64 course = 0;
    PlannedCourse::Point point;
};

void writeCourses(const Connection& connection, const Plan& plan)
{
    QVector<CoursePoint> points;
    insertEach(connection,
               QStringLiteral("planned_course (id, indicator_id, region_id, shape, reference_year,"
                              " demo, recorded_at, recorded_by, note)"),
               plan.courses, [&](const PlannedCourse& course, int n) {
                   for (const PlannedCourse::Point& point : course.points)
                       points.append({n + 1, point});
                   return QVariantList{n + 1,
                                       course.indicator.value,
                                       course.region.value,
                                       codeOf(kShapes, course.shape),
                                       orNull(course.referenceYear),
                                       int(course.demo)} +
                          stampValues(course.stamp);
               });
    insertEach(connection, QStringLiteral("planned_course_point (course_id, period, value)"),
               points, [](const CoursePoint& p, int) {
                   return QVariantList{p.course, p.point.period.code(), p.point.value};
               });
}

void writeBreaks(const Connection& connection, const Plan& plan)
{
    insertEach(connection,
               QStringLiteral("series_break (indicator_id, region_id, period, demo, recorded_at,"
                              " recorded_by, note)"),
               plan.breaks, [](const SeriesBreak& found, int) {
                   Stamp stamp = found.stamp;
                   stamp.note = found.note;
                   return QVariantList{found.indicator.value, idOrNull(found.region),
                                       found.period.code(), int(found.demo)} +
                          stampValues(stamp);
               });
}

} // namespace

void writeIndicators(const Connection& connection, const Plan& plan)
{
    insertEach(connection,
               QStringLiteral("indicator (id, code, measure_id, name, definition, unit, kind,"
                              " calendar, time_aggregation, region_aggregation, guidance, decimals,"
                              " position, report_lag_days, quote_start, quote_length)"),
               plan.indicators, [](const Indicator& i, int n) {
                   return QVariantList{i.id.value,
                                       text(i.code),
                                       i.measure.value,
                                       text(i.name),
                                       text(i.definition),
                                       text(i.unit),
                                       codeOf(kIndicatorKinds, i.kind),
                                       codeOf(kCalendars, i.calendar),
                                       codeOf(kAggregations, i.overTime),
                                       codeOf(kAggregations, i.overRegions),
                                       int(i.guidance),
                                       i.decimals,
                                       n + 1,
                                       i.reportLagDays} +
                          quoteOrNull(i.quote);
               });
    writeQuotients(connection, plan);
    insertEach(connection, QStringLiteral("release_date (indicator_id, period, day, source)"),
               plan.releaseDates, [](const ReleaseDate& release, int) {
                   return QVariantList{release.indicator.value, release.period.code(),
                                       dayText(release.day), text(release.source)};
               });
    insertEach(connection, QStringLiteral("ledger_rate (indicator_id, rate)"), plan.ledgerRates,
               [](const LedgerRate& rate, int) {
                   return QVariantList{rate.indicator.value, codeOf(kLedgerRates, rate.kind)};
               });
}

void writeTargets(const Connection& connection, const Plan& plan)
{
    insertEach(
        connection,
        QStringLiteral("target (indicator_id, region_id, comparator, value, upper, due, demo,"
                       " recorded_at, recorded_by, note, quote_start, quote_length)"),
        plan.targets, [](const Target& t, int) {
            return QVariantList{
                       t.indicator.value, t.region.value,  codeOf(kComparators, t.comparator),
                       t.value,           orNull(t.upper), t.due.code(),
                       int(t.demo)} +
                   stampValues(t.stamp) + quoteOrNull(t.quote);
        });
    writeCourses(connection, plan);
    writeBreaks(connection, plan);
}

} // namespace kmh
