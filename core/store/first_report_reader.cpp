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
                           store::dayText(plan.period.lastDay()), store::momentText(query.asOf)};
    connection.each(
        QStringLiteral("SELECT indicator_id, region_id, period, min(recorded_at) FROM observation"
                       " WHERE indicator_id IN (%1) AND region_id = ?"
                       " AND period_last_day BETWEEN ? AND ? AND recorded_at <= ?"
                       " AND (value IS NOT NULL OR cumulative IS NOT NULL)"
                       " GROUP BY indicator_id, region_id, period")
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
