// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_fields.h"

namespace kmh {

namespace {

using F = EntryField;
using T = FieldType;

/// In the order of the enumeration.
constexpr std::array<FieldSpec, kEntryFieldCount> kSpecs = {{
    {F::Item, "item", T::Text},
    {F::Name, "name", T::Text},
    {F::Measure, "measure_id", T::Measure},
    {F::Unit, "unit_id", T::Unit},
    {F::Region, "region_id", T::Region},
    {F::County, "county_id", T::County},
    {F::Level, "level", T::Level},
    {F::KeyProject, "key_project", T::Flag},
    {F::Enterprise, "enterprise", T::Text},
    {F::Parent, "parent_id", T::Entry},
    {F::State, "state", T::State},
    {F::OnDay, "on_day", T::Day},
    {F::Due, "due", T::Day},
    {F::StartedOn, "started_on", T::Day},
    {F::PlannedTotal, "planned_total", T::Number},
    {F::PlannedYear, "planned_year", T::Number},
    {F::CompletedYear, "completed_year", T::Number},
    {F::Blocker, "blocker", T::LongText},
    {F::Arranged, "arranged", T::Number, 2},
    {F::Allotted, "allotted", T::Number, 2},
    {F::Arrived, "arrived", T::Number, 2},
    {F::Paid, "paid", T::Number, 2},
    {F::Expected, "expected", T::Number, 2, true},
    {F::Actual, "actual", T::Number, 2, true},
    {F::FigureUnit, "figure_unit", T::Text},
    {F::WarnBelow, "warn_below", T::Number, 2},
    {F::WarnAbove, "warn_above", T::Number, 2},
    {F::Action, "action", T::LongText},
    {F::Answer, "answer", T::LongText},
    {F::Result, "result", T::LongText},
    {F::DocumentNo, "document_no", T::Text},
    {F::DocumentDay, "document_day", T::Day},
    {F::Link, "link", T::Text},
    {F::Evidence, "evidence", T::LongText},
    {F::Period, "period", T::Period},
    {F::Dispatch, "dispatch", T::LongText},
    {F::Supervision, "supervision", T::LongText},
    {F::Reconciliation, "reconciliation", T::LongText},
    {F::Analysis, "analysis", T::LongText},
    {F::Bulletin, "bulletin", T::LongText},
    {F::Source, "source", T::Text},
    {F::Remark, "remark", T::LongText},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < kSpecs.size(); ++i) {
        if (size_t(kSpecs[i].field) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

struct KindCode
{
    LedgerKind kind;
    const char* code;
};
constexpr std::array kKinds = {
    KindCode{LedgerKind::Deliverables, "deliverables"},
    KindCode{LedgerKind::Projects, "projects"},
    KindCode{LedgerKind::List, "list"},
    KindCode{LedgerKind::Matters, "matters"},
    KindCode{LedgerKind::Funding, "funding"},
    KindCode{LedgerKind::Prices, "prices"},
    KindCode{LedgerKind::Rounds, "rounds"},
};

} // namespace

const FieldSpec& fieldSpec(EntryField field)
{
    return kSpecs[size_t(field)];
}

std::optional<EntryField> fieldFromColumn(const QString& column)
{
    for (const FieldSpec& spec : kSpecs) {
        if (column == QLatin1String(spec.column))
            return spec.field;
    }
    return {};
}

const QVector<EntryField>& entryFields()
{
    static const QVector<EntryField> all = [] {
        QVector<EntryField> fields;
        for (const FieldSpec& spec : kSpecs)
            fields.append(spec.field);
        return fields;
    }();
    return all;
}

const QVector<EntryField>& fieldsOf(LedgerKind kind)
{
    static const QVector<F> deliverables = {F::Name,  F::Measure,  F::Unit,       F::Due,
                                            F::State, F::OnDay,    F::DocumentNo, F::DocumentDay,
                                            F::Link,  F::Evidence, F::Source,     F::Remark};
    static const QVector<F> projects = {
        F::Name,         F::Measure,     F::Unit,          F::Region,  F::County,    F::Level,
        F::KeyProject,   F::Enterprise,  F::State,         F::OnDay,   F::StartedOn, F::Due,
        F::PlannedTotal, F::PlannedYear, F::CompletedYear, F::Blocker, F::Source,    F::Remark};
    static const QVector<F> list = {
        F::Name,     F::Measure, F::Unit,       F::Region, F::County, F::Enterprise,
        F::Expected, F::Actual,  F::FigureUnit, F::State,  F::OnDay,  F::Due,
        F::Blocker,  F::Action,  F::Result,     F::Source, F::Remark};
    static const QVector<F> matters = {
        F::Name,  F::Enterprise, F::Measure, F::Region, F::County, F::Parent, F::Unit,   F::Due,
        F::State, F::OnDay,      F::Blocker, F::Action, F::Answer, F::Result, F::Source, F::Remark};
    static const QVector<F> funding = {F::Name,    F::Measure,    F::Unit,     F::Region,
                                       F::Parent,  F::FigureUnit, F::Arranged, F::Allotted,
                                       F::Arrived, F::Paid,       F::State,    F::OnDay,
                                       F::Due,     F::DocumentNo, F::Source,   F::Remark};
    static const QVector<F> prices = {F::Name,      F::Measure,   F::Unit,  F::FigureUnit,
                                      F::WarnBelow, F::WarnAbove, F::State, F::Action,
                                      F::Source,    F::Remark};
    static const QVector<F> rounds = {F::Name,     F::Period,      F::State,          F::OnDay,
                                      F::Dispatch, F::Supervision, F::Reconciliation, F::Analysis,
                                      F::Bulletin, F::Remark};
    switch (kind) {
    case LedgerKind::Deliverables: return deliverables;
    case LedgerKind::Projects: return projects;
    case LedgerKind::List: return list;
    case LedgerKind::Matters: return matters;
    case LedgerKind::Funding: return funding;
    case LedgerKind::Prices: return prices;
    case LedgerKind::Rounds: return rounds;
    }
    Q_UNREACHABLE();
}

const QVector<EntryField>& columnsOf(LedgerKind kind)
{
    static const QVector<F> deliverables = {F::Measure, F::Name,       F::Due,  F::State,
                                            F::OnDay,   F::DocumentNo, F::Unit, F::Remark};
    static const QVector<F> projects = {F::Measure,       F::Name,    F::Region, F::County,
                                        F::Level,         F::State,   F::OnDay,  F::PlannedYear,
                                        F::CompletedYear, F::Blocker, F::Due,    F::Unit};
    static const QVector<F> list = {F::Measure,    F::Name,  F::Region, F::Expected, F::Actual,
                                    F::FigureUnit, F::State, F::Due,    F::Action,   F::Unit};
    static const QVector<F> matters = {F::Due,  F::Name,  F::Enterprise, F::Region,
                                       F::Unit, F::State, F::OnDay,      F::Result};
    static const QVector<F> funding = {F::Measure,    F::Name,    F::Arranged,
                                       F::Allotted,   F::Arrived, F::Paid,
                                       F::FigureUnit, F::State,   F::Unit};
    static const QVector<F> prices = {F::Measure,   F::Name,      F::FigureUnit,
                                      F::WarnBelow, F::WarnAbove, F::Unit};
    static const QVector<F> rounds = {F::Period, F::Name, F::State, F::OnDay};
    switch (kind) {
    case LedgerKind::Deliverables: return deliverables;
    case LedgerKind::Projects: return projects;
    case LedgerKind::List: return list;
    case LedgerKind::Matters: return matters;
    case LedgerKind::Funding: return funding;
    case LedgerKind::Prices: return prices;
    case LedgerKind::Rounds: return rounds;
    }
    Q_UNREACHABLE();
}

QVector<EntryField> changedFields(const Entry& before, const Entry& after)
{
    QVector<EntryField> changed;
    for (const EntryField field : entryFields()) {
        if (before.value(field) != after.value(field))
            changed.append(field);
    }
    return changed;
}

QString ledgerKindCode(LedgerKind kind)
{
    return QLatin1String(kKinds[size_t(kind)].code);
}

std::optional<LedgerKind> ledgerKindFromCode(const QString& code)
{
    for (const KindCode& known : kKinds) {
        if (code == QLatin1String(known.code))
            return known.kind;
    }
    return {};
}

} // namespace kmh
