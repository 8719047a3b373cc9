// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_writer.h"
#include "core/store/row_values.h"

namespace kmh {

using namespace store;

void writeTasks(const Connection& connection, const Plan& plan)
{
    insertEach(connection,
               QStringLiteral("deliverable (id, code, measure_id, name, kind, due, due_basis,"
                              " due_wording, position, quote_start, quote_length)"),
               plan.deliverables, [](const Deliverable& d, int n) {
                   return QVariantList{d.id.value,
                                       text(d.code),
                                       d.measure.value,
                                       text(d.name),
                                       codeOf(kDeliverableKinds, d.kind),
                                       dayText(d.due),
                                       codeOf(kDueBases, d.dueBasis),
                                       textOrNull(d.dueWording),
                                       n + 1,
                                       d.quote.start,
                                       d.quote.length};
               });
    insertEach(connection,
               QStringLiteral("project (id, code, measure_id, name, kind, ask, ask_wording,"
                              " position, quote_start, quote_length)"),
               plan.projects, [](const Project& p, int n) {
                   return QVariantList{p.id.value,
                                       text(p.code),
                                       p.measure.value,
                                       text(p.name),
                                       codeOf(kProjectKinds, p.kind),
                                       text(p.askCode),
                                       text(p.askWording),
                                       n + 1,
                                       p.quote.start,
                                       p.quote.length};
               });
    insertEach(connection,
               QStringLiteral("mechanism (code, measure_id, name, kind, position, quote_start,"
                              " quote_length)"),
               plan.mechanisms, [](const Mechanism& m, int n) {
                   return QVariantList{text(m.code),     m.measure.value, text(m.name),
                                       text(m.kindCode), n + 1,           m.quote.start,
                                       m.quote.length};
               });
    insertEach(connection,
               QStringLiteral("funding (code, measure_id, name, amount, unit, ask_wording,"
                              " position, quote_start, quote_length)"),
               plan.fundings, [](const Funding& f, int n) {
                   return QVariantList{text(f.code), f.measure.value, text(f.name),
                                       f.amount,     text(f.unit),    text(f.askWording),
                                       n + 1,        f.quote.start,   f.quote.length};
               });
}

} // namespace kmh
