// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/first_report_reader.h"

#include "core/store/row.h"

#include <algorithm>

namespace kmh {

QVector<FirstReport> readFirstReports(const Connection& connection, const Plan& plan,
                                      const FirstReportQuery& query)
{
    QVector<FirstReport> reports;
    if (query.indicators.isEmpty())
        return reports;
    QStringList marks;
    QVariantList values;
    for (const IndicatorId id : query.indicators) {
        marks.append(QStringLiteral("?"));
        values.append(id.value);
    }
    values += QVariantList{query.region.value, store::dayText(plan.period.firstDay()),
                           store::dayText(plan.period.lastDay()), store::momentText(query.asOf),
                           store::momentText(query.asOf)};
    // What came in counts from when it came, however late it was recorded; what was taken back
    // was not reported, and what came before that counts no more.
    connection.each(
        QStringLiteral("SELECT o.indicator_id, o.region_id, o.period,"
                       " min(coalesce(r.came_at, o.recorded_at)) FROM observation o"
                       " LEFT JOIN receipt r ON r.receipt = o.receipt AND r.withdrawn = 0"
                       " WHERE o.indicator_id IN (%1) AND o.region_id = ?"
                       " AND o.period_last_day BETWEEN ? AND ? AND o.recorded_at <= ?"
                       " AND o.withdrawn = 0"
                       " AND NOT EXISTS (SELECT 1 FROM observation w WHERE w.withdrawn = 1"
                       "  AND w.indicator_id = o.indicator_id"
                       "  AND w.period_last_day = o.period_last_day"
                       "  AND w.region_id = o.region_id AND w.period = o.period"
                       "  AND w.recorded_at <= ? AND w.id > o.id)"
                       " GROUP BY o.indicator_id, o.region_id, o.period")
            .arg(marks.join(QStringLiteral(", "))),
        values, [&](const QSqlQuery& result) {
            Row row(connection, result);
            const FirstReport report{row.id<IndicatorId>(), row.id<RegionId>(), row.period(),
                                     row.moment()};
            if (plan.period.contains(report.period))
                reports.append(report);
        });
    std::sort(reports.begin(), reports.end(), [](const FirstReport& a, const FirstReport& b) {
        return a.indicator != b.indicator ? a.indicator < b.indicator : a.period < b.period;
    });
    return reports;
}

} // namespace kmh
