// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_writer.h"

#include "core/domain/entry_fields.h"
#include "core/store/row_values.h"

#include <QtCore/QSet>

namespace kmh {

namespace {

using namespace store;

void writeHead(const Connection& connection, const Plan& plan)
{
    connection.exec(QStringLiteral("INSERT INTO plan (id, code, title, short_title, document_no,"
                                   " issuer, issued, period, light_rule)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {kPlanRow, text(plan.code), text(plan.title), text(plan.shortTitle),
                     text(plan.documentNo), text(plan.issuer), text(dayText(plan.issued)),
                     plan.period.code(), text(plan.lightRule)});
    connection.exec(QStringLiteral("INSERT INTO notice (plan_id, text) VALUES (?, ?)"),
                    {kPlanRow, text(plan.noticeText)});
}

/// Those that the schema does not bring along.
void writeRules(const Connection& connection, const Plan& plan)
{
    QSet<QString> known;
    connection.each(QStringLiteral("SELECT name, version FROM light_rule"), {},
                    [&](const QSqlQuery& query) {
                        LightRule rule;
                        rule.name = query.value(0).toString();
                        rule.version = query.value(1).toInt();
                        known.insert(rule.reference());
                    });
    QVector<LightRule> added;
    for (const LightRule& rule : plan.rules) {
        if (!known.contains(rule.reference()))
            added.append(rule);
    }
    insertEach(connection,
               QStringLiteral("light_rule (name, version, form, on_track_limit, watch_limit, title,"
                              " recorded_at, recorded_by, note)"),
               added, [](const LightRule& rule, int) {
                   return QVariantList{rule.name,
                                       rule.version,
                                       codeOf(kRuleForms, rule.form),
                                       orNull(rule.onTrackLimit),
                                       orNull(rule.watchLimit),
                                       textOrNull(rule.title)} +
                          stampValues(rule.stamp);
               });
}

} // namespace

void writePlan(const Connection& connection, const Plan& plan)
{
    writeRegisters(connection, plan);
    writeHead(connection, plan);
    writeRules(connection, plan);
    writeMeasures(connection, plan);
    writeIndicators(connection, plan);
    writeTargets(connection, plan);
    writeTasks(connection, plan);
    writeQuantities(connection, plan);
}

void writeQuantities(const Connection& connection, const Plan& plan)
{
    insertEach(connection,
               QStringLiteral("quantity (measure_id, class, value, unit, comparator, tracked_by,"
                              " waived, position, quote_start, quote_length)"),
               plan.quantities, [](const Quantity& q, int n) {
                   return QVariantList{q.measure.value,
                                       q.classCode,
                                       orNull(q.value),
                                       textOrNull(q.unit),
                                       q.comparator ? QVariant(comparatorCode(*q.comparator))
                                                    : QVariant(),
                                       textOrNull(q.trackedBy),
                                       textOrNull(q.waived),
                                       n + 1,
                                       q.quote.start,
                                       q.quote.length};
               });
    insertEach(connection, QStringLiteral("waiver (plan_id, reason, quote_start, quote_length)"),
               plan.waivers, [](const Waiver& waiver, int) {
                   return QVariantList{kPlanRow, text(waiver.reason), waiver.quote.start,
                                       waiver.quote.length};
               });
}

void writeLedgers(const Connection& connection, const Plan& plan)
{
    const auto line = [](const QString& code, const QString& name, const QVariant& measure,
                         int position) {
        return QStringList{code, name, measure.toString(), QString::number(position)}.join(u'\n');
    };
    QSet<QString> known;
    connection.each(QStringLiteral("SELECT code, name, measure_id, position FROM ledger"), {},
                    [&](const QSqlQuery& query) {
                        known.insert(line(query.value(0).toString(), query.value(1).toString(),
                                          query.value(2), query.value(3).toInt()));
                    });
    QVector<Ledger> added;
    for (const Ledger& ledger : plan.ledgers) {
        if (!known.contains(
                line(ledger.code, ledger.name, idOrNull(ledger.measure), ledger.position)))
            added.append(ledger);
    }
    insertEach(connection,
               QStringLiteral("ledger (plan_id, code, name, kind, measure_id, position, demo,"
                              " recorded_at, recorded_by, note)"),
               added, [](const Ledger& ledger, int) {
                   return QVariantList{kPlanRow,
                                       ledger.code,
                                       ledger.name,
                                       ledgerKindCode(ledger.kind),
                                       idOrNull(ledger.measure),
                                       ledger.position,
                                       int(ledger.demo)} +
                          stampValues(ledger.stamp);
               });
}

void writeCarried(const Connection& connection, const QVector<Carried>& carried)
{
    insertEach(connection, QStringLiteral("carried (plan_id, kind, code, from_plan, from_code)"),
               carried, [](const Carried& thing, int) {
                   return QVariantList{kPlanRow, codeOf(kCarriedKinds, thing.kind),
                                       text(thing.code), text(thing.fromPlan),
                                       text(thing.fromCode)};
               });
}

} // namespace kmh
