// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_query.h"

namespace kmh::bench {

namespace {

/// What is read must come to something, lest the compiler leaves the reading out.
volatile double witness = 0;

} // namespace

PlainQuery::PlainQuery(const QString& path)
    : m_connection(path, Connection::Access::ReadOnly)
{
}

qint64 PlainQuery::everything(const Span& span) const
{
    return fetch(QStringLiteral("WHERE"), {}, span);
}

qint64 PlainQuery::sector(qint64 id, const Span& span) const
{
    return fetch(QStringLiteral("WHERE o.indicator_id IN (SELECT i.id FROM indicator i"
                                " JOIN measure m ON m.id = i.measure_id"
                                " JOIN section s ON s.id = m.section_id WHERE s.sector_id = ?)"
                                " AND"),
                 {id}, span);
}

qint64 PlainQuery::indicator(qint64 id, const Span& span) const
{
    return fetch(QStringLiteral("WHERE o.indicator_id = ? AND"), {id}, span);
}

qint64 PlainQuery::fetch(const QString& from, const QVariantList& values, const Span& span) const
{
    qint64 rows = 0;
    double sum = 0;
    m_connection.each(
        QStringLiteral("SELECT o.indicator_id, o.region_id, o.period, o.value, o.cumulative,"
                       " o.quality, o.demo, o.recorded_at, o.id FROM observation o %1"
                       " o.period_last_day BETWEEN ? AND ? AND o.recorded_at <= ?")
            .arg(from),
        values + QVariantList{span.firstDay, span.lastDay, span.recordedBy},
        [&](const QSqlQuery& row) {
            ++rows;
            for (const int number : {0, 1, 6, 8})
                sum += double(row.value(number).toLongLong());
            for (const int figure : {3, 4})
                sum += row.value(figure).toDouble();
            for (const int text : {2, 5, 7})
                sum += double(row.value(text).toString().size());
        });
    witness = sum;
    return rows;
}

} // namespace kmh::bench
