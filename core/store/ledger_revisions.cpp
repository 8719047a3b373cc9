// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_revisions.h"

#include "core/store/row.h"

namespace kmh {

namespace {

/// The value of the row that row t of a table took the place of; `%1` table, `%2` value, `%3` what
/// tells things apart.
const auto kEarlier = QStringLiteral("(SELECT %2 FROM %1 b WHERE %3"
                                     " AND (b.recorded_at < t.recorded_at"
                                     "      OR b.recorded_at = t.recorded_at AND b.id < t.id)"
                                     " ORDER BY b.recorded_at DESC, b.id DESC LIMIT 1)");
const auto kStamp = QStringLiteral(", t.demo, t.recorded_at, t.recorded_by, t.note ");
const auto kBetween = QStringLiteral("WHERE t.recorded_at > ? AND t.recorded_at <= ? ");
const auto kInOrder = QStringLiteral("ORDER BY t.recorded_at, t.id");
/// Whose price or file it is, as the entry is called now.
const auto kEntry = QStringLiteral("e.id, e.ledger, e.name, e.measure_id, e.region_id, ");

void readEntry(Row& row, Revision& revision)
{
    revision.entry = row.id<EntryId>();
    revision.ledger = row.text();
    revision.name = row.text();
    revision.measure = row.optionalId<MeasureId>();
    revision.region = row.optionalId<RegionId>();
}

void readPrice(Row& row, Revision& revision)
{
    revision.kind = Revision::Kind::Price;
    readEntry(row, revision);
    revision.unit = row.text();
    revision.onDay = row.date();
    revision.source = row.text();
    revision.after = row.optionalReal();
    revision.before = row.optionalReal();
}

/// What was there before or after, as a code; added where nothing was, removed where nothing is.
void readCodePair(Row& row, Revision& revision)
{
    revision.codeAfter = row.text();
    revision.codeBefore = row.text();
    revision.added = revision.codeBefore.isEmpty() && !revision.codeAfter.isEmpty();
    revision.removed = revision.codeAfter.isEmpty();
}

void readAttachment(Row& row, Revision& revision)
{
    revision.kind = Revision::Kind::Attachment;
    readEntry(row, revision);
    revision.file = row.text();
    readCodePair(row, revision);
}

void readList(Row& row, Revision& revision)
{
    revision.kind = Revision::Kind::List;
    revision.ledger = row.text();
    revision.name = row.text();
    revision.measure = row.optionalId<MeasureId>();
    readCodePair(row, revision);
}

QString priceSql()
{
    return QStringLiteral("SELECT ") + kEntry +
           QStringLiteral("e.figure_unit, t.day, t.source, t.value, ") +
           kEarlier.arg(QStringLiteral("price"), QStringLiteral("b.value"),
                        QStringLiteral("b.entry_id = t.entry_id AND b.day = t.day")) +
           kStamp + QStringLiteral("FROM price t JOIN entry e ON e.id = t.entry_id ") + kBetween +
           kInOrder;
}

QString attachmentSql()
{
    return QStringLiteral("SELECT ") + kEntry +
           QStringLiteral("t.name, CASE t.withdrawn WHEN 0 THEN t.hash END, ") +
           kEarlier.arg(QStringLiteral("attachment"),
                        QStringLiteral("CASE b.withdrawn WHEN 0 THEN b.hash END"),
                        QStringLiteral("b.entry_id = t.entry_id AND b.name = t.name")) +
           kStamp + QStringLiteral("FROM attachment t JOIN entry e ON e.id = t.entry_id ") +
           kBetween + kInOrder;
}

QString listSql()
{
    return QStringLiteral("SELECT t.code, t.name, t.measure_id,"
                          " CASE t.removed WHEN 0 THEN t.name END, ") +
           kEarlier.arg(QStringLiteral("ledger"),
                        QStringLiteral("CASE b.removed WHEN 0 THEN b.name END"),
                        QStringLiteral("b.plan_id = t.plan_id AND b.code = t.code")) +
           kStamp + QStringLiteral("FROM ledger t JOIN plan p ON p.id = t.plan_id ") + kBetween +
           QStringLiteral("AND p.code = ? ") + kInOrder;
}

} // namespace

QVector<Revision> readLedgerRevisions(const Connection& connection, const Plan& plan,
                                      const QString& after, const QString& upTo)
{
    QVector<Revision> revisions;
    const auto read = [&](const QString& sql, const QVariantList& values,
                          void (*fill)(Row&, Revision&)) {
        connection.each(sql, values, [&](const QSqlQuery& query) {
            Row row(connection, query);
            Revision revision;
            fill(row, revision);
            revision.demo = row.flag();
            revision.stamp = row.stamp();
            revisions.append(revision);
        });
    };
    read(priceSql(), {after, upTo}, &readPrice);
    read(attachmentSql(), {after, upTo}, &readAttachment);
    read(listSql(), {after, upTo, plan.code}, &readList);
    return revisions;
}

} // namespace kmh
