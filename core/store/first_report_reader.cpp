// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/first_report_reader.h"

#include "core/store/row.h"

#include <algorithm>

namespace kmh {

namespace {

// What came in counts from when it came, however late it was recorded; a receipt that was taken
// back since counts no more. What was taken back was not reported, and neither was what came
// before that.
const auto kReports = QStringLiteral(
    "SELECT o.indicator_id, o.region_id, o.period, coalesce(r.came_at, o.recorded_at), r.receipt,"
    " o.source FROM observation o"
    " LEFT JOIN receipt r ON r.receipt = o.receipt AND r.withdrawn = 0 AND r.recorded_at <= ?"
    "  AND NOT EXISTS (SELECT 1 FROM receipt n WHERE n.receipt = r.receipt AND n.id > r.id"
    "   AND n.recorded_at <= ?)"
    " WHERE o.indicator_id IN (%1) AND o.region_id = ?"
    " AND o.period_last_day BETWEEN ? AND ? AND o.recorded_at <= ?"
    " AND o.withdrawn = 0"
    " AND NOT EXISTS (SELECT 1 FROM observation w WHERE w.withdrawn = 1"
    "  AND w.indicator_id = o.indicator_id"
    "  AND w.period_last_day = o.period_last_day"
    "  AND w.region_id = o.region_id AND w.period = o.period"
    "  AND w.recorded_at <= ? AND w.id > o.id)");

/// By indicator and period, the earliest of each first.
bool isBefore(const FirstReport& a, const FirstReport& b)
{
    if (a.indicator != b.indicator)
        return a.indicator < b.indicator;
    return a.period == b.period ? a.at < b.at : a.period < b.period;
}

bool areOfOneFigure(const FirstReport& a, const FirstReport& b)
{
    return a.indicator == b.indicator && a.period == b.period;
}

} // namespace

QVector<FirstReport> readFirstReports(const Connection& connection, const Plan& plan,
                                      const FirstReportQuery& query)
{
    QVector<FirstReport> reports;
    if (query.indicators.isEmpty())
        return reports;
    QStringList marks;
    const QString asOf = store::momentText(query.asOf);
    QVariantList values{asOf, asOf};
    for (const IndicatorId id : query.indicators) {
        marks.append(QStringLiteral("?"));
        values.append(id.value);
    }
    values += QVariantList{query.region.value, store::dayText(plan.period.firstDay()),
                           store::dayText(plan.period.lastDay()), asOf, asOf};
    connection.each(
        kReports.arg(marks.join(QStringLiteral(", "))), values, [&](const QSqlQuery& result) {
            Row row(connection, result);
            FirstReport report{row.id<IndicatorId>(), row.id<RegionId>(),          row.period(),
                               row.moment(),          row.optionalId<ReceiptId>(), row.text()};
            if (plan.period.contains(report.period))
                reports.append(std::move(report));
        });
    std::stable_sort(reports.begin(), reports.end(), isBefore);
    reports.erase(std::unique(reports.begin(), reports.end(), areOfOneFigure), reports.end());
    return reports;
}

} // namespace kmh
