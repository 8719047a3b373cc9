// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_log.h"

#include "core/store/row.h"
#include "core/store/word_forms.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

// A receipt that was taken back and noted again has several rows.
const auto kColumns = QStringLiteral(
    "SELECT o.indicator_id, o.region_id, o.period, o.value, o.cumulative, o.quality, o.demo,"
    " o.source, o.withdrawn, o.receipt, (SELECT r.file_name FROM receipt r"
    "  WHERE r.receipt = o.receipt ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1),"
    " o.cell, o.recorded_at, o.recorded_by, o.note FROM observation o ");
const auto kNewestFirst = QStringLiteral("ORDER BY %1.recorded_at DESC, %1.id DESC");

ObservationVersion versionOf(const Connection& connection, const QSqlQuery& query)
{
    Row row(connection, query);
    Observation observation{row.id<IndicatorId>(), row.id<RegionId>(), row.period(),
                            row.optionalReal(), row.optionalReal()};
    observation.quality = row.choice(store::kQualities);
    observation.demo = row.flag();
    observation.version = 0; // told by those who go through all of a figure's
    ObservationVersion version{observation, row.text(), {}};
    version.withdrawn = row.flag();
    version.receipt = row.optionalId<ReceiptId>();
    version.file = row.text();
    version.cell = row.text();
    version.stamp = row.stamp();
    return version;
}

/// A query as conditions on the table t. One of them is what versions are looked up by: the
/// narrowest that is given; the others are kept from the engine's eye, which would take the
/// moments' whole length for narrow.
class LogFilter
{
public:
    LogFilter(const Connection& connection, const Plan& plan, const FigureLogQuery& query)
    {
        lookUp(query);
        if (query.from.isValid())
            add(moment() + QStringLiteral(" >= ?"), store::momentText(query.from));
        add(moment() + QStringLiteral(" <= ?"), store::momentText(query.to));
        if (!query.by.trimmed().isEmpty())
            addAny({QStringLiteral("t.recorded_by LIKE ? ESCAPE '\\'")}, query.by.trimmed());
        for (const QString& word : query.words.simplified().split(u' ', Qt::SkipEmptyParts))
            addWord(word);
        const QVariant plans = connection.value(QStringLiteral("SELECT count(*) FROM plan"));
        if (plans.toInt() > 1) // else all indicators are the plan's
            add(QStringLiteral("coalesce(t.indicator_id, 0) IN (SELECT i.id FROM indicator i"
                               " JOIN measure m ON m.id = i.measure_id"
                               " JOIN plan p ON p.id = m.plan_id WHERE p.code = ?)"),
                plan.code);
    }

    QString where() const
    {
        return QStringLiteral("WHERE %1 ").arg(m_conditions.join(QStringLiteral(" AND ")));
    }
    const QVariantList& values() const { return m_values; }

private:
    void add(const QString& condition, const QVariant& value)
    {
        m_conditions.append(condition);
        m_values.append(value);
    }

    void lookUp(const FigureLogQuery& query)
    {
        const auto column = [this](const char* name, const char* none = "0") {
            return m_byOther ? QStringLiteral("coalesce(t.%1, %2)")
                                   .arg(QLatin1String(name), QLatin1String(none))
                             : QStringLiteral("t.") + QLatin1String(name);
        };
        if (query.receipt) {
            add(QStringLiteral("t.receipt = ?"), query.receipt->value);
            m_byOther = true;
        }
        if (query.indicator)
            add(column("indicator_id") + QStringLiteral(" = ?"), query.indicator->value);
        if (query.period) {
            add(column("period_last_day", "''") + QStringLiteral(" = ?"),
                store::dayText(query.period->lastDay()));
            add(QStringLiteral("t.period = ?"), query.period->code());
        }
        if (query.region)
            add(column("region_id") + QStringLiteral(" = ?"), query.region->value);
        m_byOther = m_byOther || query.indicator || query.period;
    }

    QString moment() const
    {
        return m_byOther ? QStringLiteral("coalesce(t.recorded_at, '')")
                         : QStringLiteral("t.recorded_at");
    }

    /// Any of some conditions that each take the word's pattern, in any way it may be written.
    void addAny(const QStringList& conditions, const QString& word)
    {
        QStringList any;
        for (const QString& form : formsOf(word)) {
            for (const QString& condition : conditions) {
                any.append(condition);
                m_values.append(likePattern(form));
            }
        }
        m_conditions.append(u'(' + any.join(QStringLiteral(" OR ")) + u')');
    }

    void addWord(const QString& word)
    {
        addAny({QStringLiteral("t.source LIKE ? ESCAPE '\\'"),
                QStringLiteral("t.note LIKE ? ESCAPE '\\'"),
                QStringLiteral("t.recorded_by LIKE ? ESCAPE '\\'"),
                QStringLiteral("t.cell LIKE ? ESCAPE '\\'"),
                QStringLiteral("coalesce(t.receipt, 0) IN (SELECT r.receipt FROM receipt r"
                               " WHERE r.file_name LIKE ? ESCAPE '\\')"),
                QStringLiteral("coalesce(t.indicator_id, 0) IN (SELECT i.id FROM indicator i"
                               " WHERE i.name LIKE ? ESCAPE '\\')"),
                QStringLiteral("coalesce(t.region_id, 0) IN (SELECT g.id FROM region g"
                               " WHERE g.name LIKE ? ESCAPE '\\')")},
               word);
    }

    bool m_byOther = false;
    QStringList m_conditions;
    QVariantList m_values;
};

/// How many versions of each figure a query finds; nothing where it finds some of a figure's
/// versions and leaves out others.
std::optional<QHash<FigureKey, int>>
versionCounts(const Connection& connection, const FigureLogQuery& query, const LogFilter& filter)
{
    if (query.receipt || query.from.isValid() || !query.by.trimmed().isEmpty() ||
        !query.words.trimmed().isEmpty())
        return {};
    QHash<FigureKey, int> counts;
    // Counted here: to group them the engine would go through a whole index.
    connection.each(
        QStringLiteral("SELECT t.indicator_id, t.region_id, t.period FROM observation t ") +
            filter.where(),
        filter.values(), [&](const QSqlQuery& result) {
            Row row(connection, result);
            const auto indicator = row.id<IndicatorId>();
            const auto region = row.id<RegionId>();
            ++counts[{indicator, region, row.period()}];
        });
    return counts;
}

} // namespace

int countFigureLog(const Connection& connection, const Plan& plan, const FigureLogQuery& query)
{
    const LogFilter filter(connection, plan, query);
    return connection
        .value(QStringLiteral("SELECT count(*) FROM observation t ") + filter.where(),
               filter.values())
        .toInt();
}

QVector<ObservationVersion> readFigureLog(const Connection& connection, const Plan& plan,
                                          const FigureLogQuery& query, int offset, int limit)
{
    // The page is found by its rows' numbers alone: what is passed over is not read.
    const LogFilter filter(connection, plan, query);
    const QString sql =
        kColumns + QStringLiteral("JOIN (SELECT t.id FROM observation t %1%2 LIMIT ? OFFSET ?) page"
                                  " ON page.id = o.id %3")
                       .arg(filter.where(), kNewestFirst.arg(QStringLiteral("t")),
                            kNewestFirst.arg(QStringLiteral("o")));
    QVector<ObservationVersion> versions;
    connection.each(sql, filter.values() + QVariantList{limit, offset},
                    [&](const QSqlQuery& row) { versions.append(versionOf(connection, row)); });
    return versions;
}

void eachFigureVersion(const Connection& connection, const Plan& plan, const FigureLogQuery& query,
                       const std::function<void(const ObservationVersion&)>& read)
{
    const LogFilter filter(connection, plan, query);
    const QString sql = kColumns + QStringLiteral("JOIN observation t ON t.id = o.id %1%2")
                                       .arg(filter.where(), kNewestFirst.arg(QStringLiteral("t")));
    std::optional<QHash<FigureKey, int>> left = versionCounts(connection, query, filter);
    connection.each(sql, filter.values(), [&](const QSqlQuery& row) {
        ObservationVersion version = versionOf(connection, row);
        Observation& figure = version.observation;
        if (left)
            figure.version = (*left)[{figure.indicator, figure.region, figure.period}]--;
        read(version);
    });
}

QVector<ObservationVersion> readHistory(const Connection& connection, const FigureKey& key)
{
    QVector<ObservationVersion> history;
    const QString sql =
        kColumns + QStringLiteral("WHERE o.indicator_id = ? AND o.region_id = ? AND o.period = ?"
                                  " AND o.period_last_day = ? ORDER BY o.recorded_at, o.id");
    connection.each(sql,
                    {key.indicator.value, key.region.value, key.period.code(),
                     store::dayText(key.period.lastDay())},
                    [&](const QSqlQuery& row) {
                        history.append(versionOf(connection, row));
                        history.last().observation.version = int(history.size());
                    });
    return history;
}

} // namespace kmh
