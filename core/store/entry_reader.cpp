// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_reader.h"

#include "core/domain/entry_fields.h"
#include "core/store/codes.h"
#include "core/store/dialect.h"
#include "core/store/entry_filter.h"
#include "core/store/row.h"

namespace kmh {

namespace {

const auto kThen = QStringLiteral("entry_then");

FieldValue fieldValue(Row& row, FieldType type)
{
    switch (type) {
    case FieldType::Number:
        if (const auto number = row.optionalReal())
            return *number;
        return {};
    case FieldType::Day: return row.optionalDate();
    case FieldType::Flag:
    case FieldType::Measure:
    case FieldType::Unit:
    case FieldType::Region:
    case FieldType::County:
    case FieldType::Entry:
        if (const auto id = row.optionalId<EntryId>())
            return id->value;
        return {};
    default: return row.text();
    }
}

} // namespace

QString entryColumns(bool versions)
{
    QString columns = versions ? QStringLiteral("entry_id, id") : QStringLiteral("id, version_id");
    columns += QStringLiteral(", ledger, removed, demo");
    for (const EntryField field : entryFields())
        columns += QStringLiteral(", ") + QLatin1String(fieldSpec(field).column);
    return columns + QStringLiteral(", recorded_at, recorded_by, note");
}

Entry EntryReader::read(const QSqlQuery& query) const
{
    Row row(m_connection, query);
    Entry entry;
    entry.id = row.id<EntryId>();
    entry.version = row.rowId();
    entry.ledger = row.text();
    entry.removed = row.flag();
    entry.demo = row.flag();
    for (const EntryField field : entryFields())
        entry.set(field, fieldValue(row, fieldSpec(field).type));
    entry.stamp = row.stamp();
    return entry;
}

/// The table to read from. The newest version of each entry then is found by the index; it is as
/// much work as there is history, so it is done once, and again when something was recorded since:
/// the moment may lie ahead.
QString EntryReader::source(const QDateTime& asOf) const
{
    if (!asOf.isValid())
        return QStringLiteral("entry");
    const QString moment = store::momentText(asOf);
    const QVariant newest = m_connection.value(QStringLiteral("SELECT max(id) FROM entry_version"));
    const QString known = QStringLiteral("%1/%2").arg(moment, newest.toString());
    if (known == m_then)
        return kThen;
    m_then.clear();
    m_connection.exec(QStringLiteral("DROP TABLE IF EXISTS %1").arg(kThen));
    m_connection.exec(
        QStringLiteral("CREATE TEMPORARY TABLE %1 AS SELECT * FROM entry_state WHERE 1 = 0")
            .arg(kThen));
    m_connection.exec(
        QStringLiteral("INSERT INTO %1 SELECT s.* FROM entry_state s"
                       " WHERE s.version_id IN (SELECT id FROM (SELECT v.id, row_number() OVER"
                       " (PARTITION BY v.entry_id ORDER BY v.recorded_at DESC, v.id DESC) AS age"
                       " FROM entry_version v WHERE v.recorded_at <= ?) n WHERE n.age = 1)")
            .arg(kThen),
        {moment});
    m_connection.exec(QStringLiteral("CREATE UNIQUE INDEX %1_by_id ON %1 (id)").arg(kThen));
    m_then = known;
    return kThen;
}

int EntryReader::count(const EntryQuery& query) const
{
    const EntryFilter filter(query);
    return m_connection
        .value(
            QStringLiteral("SELECT count(*) FROM %1 e %2").arg(source(query.asOf), filter.where()),
            filter.values())
        .toInt();
}

QVector<Entry> EntryReader::page(const EntryQuery& query, int offset, int limit) const
{
    const EntryFilter filter(query);
    QVector<Entry> entries;
    // What is found, and in which order, an index says alone; only the entries of the page are
    // read.
    m_connection.each(
        QStringLiteral("SELECT %1 FROM %2 e WHERE e.id IN"
                       " (SELECT e.id FROM %2 e %3 %4 LIMIT ? OFFSET ?) %4")
            .arg(entryColumns(false), source(query.asOf), filter.where(), filter.order()),
        filter.values() + QVariantList{limit, offset},
        [&](const QSqlQuery& row) { entries.append(read(row)); });
    return entries;
}

std::optional<int> EntryReader::place(const EntryQuery& query, EntryId id) const
{
    const EntryFilter filter(query);
    const QVariant place = m_connection.value(
        QStringLiteral("SELECT place FROM (SELECT e.id, row_number() OVER (%3) AS place"
                       " FROM %1 e %2) p WHERE id = ?")
            .arg(source(query.asOf), filter.where(), filter.order()),
        filter.values() + QVariantList{id.value});
    return place.isValid() ? std::optional(place.toInt() - 1) : std::nullopt;
}

QVector<EntryTally> EntryReader::tally(const EntryQuery& query, std::optional<EntryField> by,
                                       QDate day) const
{
    const EntryFilter filter(query);
    const QString group = by ? QLatin1String(fieldSpec(*by).column) : QStringLiteral("NULL");
    const QString today = store::dayText(day);
    QVector<EntryTally> tallies;
    m_connection.each(
        QStringLiteral("SELECT %1, count(*), coalesce(sum(closed), 0),"
                       " coalesce(sum(CASE WHEN closed = 0 AND due <= ? THEN 1 ELSE 0 END), 0),"
                       " coalesce(sum(CASE WHEN started_on <= ? THEN 1 ELSE 0 END), 0),"
                       " coalesce(sum(planned_total), 0.0), coalesce(sum(planned_year), 0.0),"
                       " coalesce(sum(completed_year), 0.0), count(planned_year),"
                       " count(CASE WHEN planned_year IS NOT NULL THEN completed_year END),"
                       " coalesce(sum(CASE WHEN planned_year IS NOT NULL THEN completed_year END),"
                       " 0.0) FROM %2 e %3 %4")
            .arg(group, source(query.asOf), filter.where(),
                 by ? QStringLiteral("GROUP BY %1 ORDER BY %1").arg(group) : QString()),
        QVariantList{today, today} + filter.values(), [&](const QSqlQuery& result) {
            Row row(m_connection, result);
            EntryTally tally;
            tally.group = fieldValue(row, by ? fieldSpec(*by).type : FieldType::Text);
            const auto* text = std::get_if<QString>(&tally.group);
            if (text && text->isEmpty())
                tally.group = {};
            tally.count = row.integer();
            tally.closed = row.integer();
            tally.overdue = row.integer();
            tally.started = row.integer();
            tally.plannedTotal = row.real();
            tally.plannedYear = row.real();
            tally.completedYear = row.real();
            tally.withPlan = row.integer();
            tally.withPlanAndCompleted = row.integer();
            tally.completedOfPlan = row.real();
            tallies.append(tally);
        });
    return tallies;
}

std::optional<Entry> EntryReader::entry(EntryId id, const QDateTime& asOf) const
{
    std::optional<Entry> found;
    m_connection.each(QStringLiteral("SELECT %1 FROM entry_version WHERE entry_id = ?"
                                     " AND recorded_at <= ?"
                                     " ORDER BY recorded_at DESC, id DESC LIMIT 1")
                          .arg(entryColumns(true)),
                      {id.value, store::momentText(asOf)},
                      [&](const QSqlQuery& row) { found = read(row); });
    return found;
}

QVector<Entry> EntryReader::history(EntryId id) const
{
    QVector<Entry> versions;
    m_connection.each(
        QStringLiteral("SELECT %1 FROM entry_version WHERE entry_id = ? ORDER BY recorded_at, id")
            .arg(entryColumns(true)),
        {id.value}, [&](const QSqlQuery& row) { versions.append(read(row)); });
    return versions;
}

void EntryReader::eachVersion(const QString& after, const QString& upTo,
                              const std::function<void(const Entry&)>& take) const
{
    m_connection.each(
        QStringLiteral("SELECT %1 FROM entry_version v WHERE v.id IN ("
                       "SELECT n.id FROM entry_version n WHERE n.recorded_at > ?"
                       " AND n.recorded_at <= ? UNION "
                       "SELECT (SELECT b.id FROM entry_version b WHERE b.entry_id = n.entry_id"
                       " AND (b.recorded_at < n.recorded_at"
                       "      OR b.recorded_at = n.recorded_at AND b.id < n.id)"
                       " ORDER BY b.recorded_at DESC, b.id DESC LIMIT 1)"
                       " FROM entry_version n WHERE n.recorded_at > ? AND n.recorded_at <= ?)"
                       " ORDER BY v.entry_id, v.recorded_at, v.id")
            .arg(entryColumns(true)),
        {after, upTo, after, upTo}, [&](const QSqlQuery& row) { take(read(row)); });
}

EntryId EntryReader::newId() const
{
    return {m_connection.value(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM entry"))
                .toLongLong()};
}

QVector<Price> EntryReader::prices(std::optional<EntryId> id, const QDateTime& asOf) const
{
    QVector<Price> prices;
    QVariantList values{store::momentText(asOf)};
    if (id)
        values.append(id->value);
    m_connection.each(
        QStringLiteral("SELECT entry_id, day, value, source, demo, recorded_at, recorded_by, note"
                       " FROM (SELECT p.*, row_number() OVER (PARTITION BY entry_id, day"
                       " ORDER BY recorded_at DESC, id DESC) AS age FROM price p"
                       " WHERE recorded_at <= ?%1) t"
                       " WHERE age = 1 AND value IS NOT NULL ORDER BY entry_id, day")
            .arg(id ? QStringLiteral(" AND entry_id = ?") : QString()),
        values, [&](const QSqlQuery& query) {
            Row row(m_connection, query);
            prices.append(Price{row.id<EntryId>(), row.date(), row.real(), row.text(), row.flag(),
                                row.stamp()});
        });
    return prices;
}

QVector<Attachment> EntryReader::attachments(EntryId id, const QDateTime& asOf) const
{
    QVector<Attachment> attachments;
    m_connection.each(
        QStringLiteral("SELECT t.entry_id, t.name, t.hash, c.size, t.demo, t.recorded_at,"
                       " t.recorded_by, t.note FROM (SELECT a.*, row_number() OVER"
                       " (PARTITION BY name ORDER BY recorded_at DESC, id DESC) AS age"
                       " FROM attachment a WHERE entry_id = ? AND recorded_at <= ?) t"
                       " JOIN attachment_content c ON c.hash = t.hash"
                       " WHERE t.age = 1 AND t.withdrawn = 0 ORDER BY t.name"),
        {id.value, store::momentText(asOf)}, [&](const QSqlQuery& query) {
            Row row(m_connection, query);
            attachments.append(Attachment{row.id<EntryId>(), row.text(), row.text(), row.rowId(),
                                          row.flag(), row.stamp()});
        });
    return attachments;
}

QByteArray EntryReader::content(const QString& hash) const
{
    return m_connection
        .value(QStringLiteral("SELECT data FROM attachment_content WHERE hash = ?"), {hash})
        .toByteArray();
}

} // namespace kmh
