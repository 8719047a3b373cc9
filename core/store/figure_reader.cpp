// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_reader.h"

#include "core/store/row.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// Up to here each figure is looked up by itself.
constexpr qsizetype kFew = 500;

const auto kColumns = QStringLiteral("SELECT period, region_id, value, cumulative, quality, source,"
                                     " note, withdrawn, recorded_at, id FROM observation ");

/// Takes in versions in any order and keeps the newest of each figure that is wanted.
class Newest
{
public:
    void take(const Connection& connection, IndicatorId indicator, const QSqlQuery& query,
              const QSet<FigureKey>* wanted)
    {
        Row row(connection, query);
        FigureKey key{indicator, {}, row.period()};
        key.region = row.id<RegionId>();
        if (wanted && !wanted->contains(key))
            return;
        Version version;
        version.figure = {row.optionalReal(), row.optionalReal(), row.choice(store::kQualities)};
        version.figure.source = row.text();
        version.figure.note = row.text();
        version.withdrawn = row.flag();
        version.moment = row.momentNumber();
        version.id = row.rowId();
        Version& newest = m_versions[key];
        if (std::pair(newest.moment, newest.id) < std::pair(version.moment, version.id))
            newest = version;
    }

    FiguresInForce figures() const
    {
        FiguresInForce figures;
        figures.reserve(m_versions.size());
        for (auto it = m_versions.begin(); it != m_versions.end(); ++it) {
            if (!it->withdrawn)
                figures.insert(it.key(), it->figure);
        }
        return figures;
    }

private:
    struct Version
    {
        ReportedFigure figure;
        bool withdrawn = false;
        qint64 moment = 0;
        qint64 id = 0;
    };
    QHash<FigureKey, Version> m_versions;
};

void readEach(const Connection& connection, const QVector<FigureKey>& keys, Newest& newest)
{
    const QString sql = kColumns + QStringLiteral("WHERE indicator_id = ? AND region_id = ?"
                                                  " AND period_last_day = ? AND period = ?");
    for (const FigureKey& key : keys) {
        connection.each(sql,
                        {key.indicator.value, key.region.value,
                         store::dayText(key.period.lastDay()), key.period.code()},
                        [&](const QSqlQuery& query) {
                            newest.take(connection, key.indicator, query, nullptr);
                        });
    }
}

void readSpans(const Connection& connection, const QVector<FigureKey>& keys, Newest& newest)
{
    struct Span
    {
        QDate first;
        QDate last;
    };
    QMap<IndicatorId, Span> spans;
    for (const FigureKey& key : keys) {
        const QDate day = key.period.lastDay();
        auto span = spans.find(key.indicator);
        if (span == spans.end())
            span = spans.insert(key.indicator, {day, day});
        span->first = std::min(span->first, day);
        span->last = std::max(span->last, day);
    }
    const QSet<FigureKey> wanted(keys.begin(), keys.end());
    const QString sql = kColumns + QStringLiteral("WHERE indicator_id = ?"
                                                  " AND period_last_day BETWEEN ? AND ?");
    for (auto span = spans.cbegin(); span != spans.cend(); ++span) {
        connection.each(
            sql, {span.key().value, store::dayText(span->first), store::dayText(span->last)},
            [&](const QSqlQuery& query) { newest.take(connection, span.key(), query, &wanted); });
    }
}

} // namespace

FiguresInForce readFiguresInForce(const Connection& connection, const QVector<FigureKey>& keys)
{
    Newest newest;
    if (keys.size() <= kFew)
        readEach(connection, keys, newest);
    else if (figuresMark(connection) > 0)
        readSpans(connection, keys, newest);
    return newest.figures();
}

void eachFigureInForce(const Connection& connection, const Plan& plan, const QDateTime& asOf,
                       const std::function<void(const FigureKey&, const ReportedFigure&)>& read)
{
    const QString sql = kColumns + QStringLiteral("WHERE indicator_id = ? AND period_last_day > ''"
                                                  " AND coalesce(recorded_at, '') <= ?");
    const auto isBefore = [](const FigureKey& a, const FigureKey& b) {
        return a.region != b.region ? a.region < b.region : a.period < b.period;
    };
    for (const Indicator& indicator : plan.indicators) {
        Newest newest;
        connection.each(
            sql, {indicator.id.value, store::momentText(asOf)},
            [&](const QSqlQuery& query) { newest.take(connection, indicator.id, query, nullptr); });
        const FiguresInForce figures = newest.figures();
        QVector<FigureKey> keys(figures.keyBegin(), figures.keyEnd());
        std::sort(keys.begin(), keys.end(), isBefore);
        for (const FigureKey& key : std::as_const(keys))
            read(key, figures[key]);
    }
}

qint64 figuresMark(const Connection& connection)
{
    return connection.value(QStringLiteral("SELECT coalesce(max(id), 0) FROM observation"))
        .toLongLong();
}

QVector<Receipt> readReceipts(const Connection& connection, const Plan& plan, const QDateTime& asOf)
{
    QVector<Receipt> receipts;
    const QString sql = QStringLiteral(
        "SELECT r.receipt, r.file_name, r.hash, r.size, r.form, r.unit_id, r.region_id, r.period,"
        " r.sender, r.figures, r.came_at, r.demo, r.recorded_at, r.recorded_by, r.note "
        "FROM (SELECT t.*, row_number() OVER"
        " (PARTITION BY t.receipt ORDER BY t.recorded_at DESC, t.id DESC) AS age"
        " FROM receipt t JOIN plan p ON p.id = t.plan_id"
        " WHERE p.code = ? AND t.recorded_at <= ?) r "
        "WHERE r.age = 1 AND r.withdrawn = 0 ORDER BY r.came_at DESC, r.receipt DESC");
    connection.each(sql, {plan.code, store::momentText(asOf)}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Receipt receipt{row.id<ReceiptId>(),
                        row.text(),
                        row.text(),
                        row.rowId(),
                        row.text(),
                        row.optionalId<UnitId>(),
                        row.optionalId<RegionId>()};
        const QString period = row.text();
        if (!period.isEmpty())
            receipt.period = row.periodOf(period);
        receipt.sender = row.text();
        receipt.figures = row.integer();
        receipt.cameAt = row.moment();
        receipt.demo = row.flag();
        receipt.stamp = row.stamp();
        receipts.append(receipt);
    });
    return receipts;
}

ReceiptId newReceiptId(const Connection& connection)
{
    return {connection.value(QStringLiteral("SELECT coalesce(max(receipt), 0) + 1 FROM receipt"))
                .toLongLong()};
}

QString readLayout(const Connection& connection, const Plan& plan, const QString& sender)
{
    return connection
        .value(QStringLiteral("SELECT t.layout FROM table_layout t JOIN plan p ON p.id = t.plan_id"
                              " WHERE t.sender = ? AND p.code = ?"
                              " ORDER BY t.recorded_at DESC, t.id DESC LIMIT 1"),
               {sender, plan.code})
        .toString();
}

} // namespace kmh
