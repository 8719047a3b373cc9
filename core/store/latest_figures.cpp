// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/latest_figures.h"

#include "core/store/row.h"

namespace kmh {

LatestFigures readLatestFigures(const Connection& connection,
                                const QVector<std::pair<IndicatorId, Period>>& rows,
                                const QDateTime& asOf)
{
    const QString sql = QStringLiteral(
        "SELECT region_id, value, cumulative, quality, source, note, withdrawn, recorded_at,"
        " recorded_by FROM observation"
        " WHERE indicator_id = ? AND period_last_day = ? AND period = ? AND recorded_at <= ? "
        "ORDER BY recorded_at, id");
    LatestFigures latest;
    for (const auto& [indicator, period] : rows) {
        connection.each(sql,
                        {indicator.value, store::dayText(period.lastDay()), period.code(),
                         store::momentText(asOf)},
                        [&, id = indicator, of = period](const QSqlQuery& query) {
                            Row row(connection, query);
                            const FigureKey key{id, row.id<RegionId>(), of};
                            LatestFigure figure;
                            figure.figure = {row.optionalReal(), row.optionalReal(),
                                             row.choice(store::kQualities)};
                            figure.figure.source = row.text();
                            figure.figure.note = row.text();
                            figure.withdrawn = row.flag();
                            figure.at = row.moment();
                            figure.by = row.text();
                            latest.insert(key, figure);
                        });
    }
    return latest;
}

} // namespace kmh
