// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/field_groups.h"

#include "core/domain/entry_states.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

using F = EntryField;

enum Group { Subject, Progress, Figures, Handling, Evidence, Steps, Origin, GroupCount };

Group groupOf(F field)
{
    switch (field) {
    case F::State:
    case F::OnDay:
    case F::StartedOn:
    case F::Due: return Progress;
    case F::PlannedTotal:
    case F::PlannedYear:
    case F::CompletedYear:
    case F::Arranged:
    case F::Allotted:
    case F::Arrived:
    case F::Paid:
    case F::Expected:
    case F::Actual:
    case F::FigureUnit:
    case F::WarnBelow:
    case F::WarnAbove: return Figures;
    case F::Blocker:
    case F::Action:
    case F::Answer:
    case F::Result: return Handling;
    case F::DocumentNo:
    case F::DocumentDay:
    case F::Link:
    case F::Evidence: return Evidence;
    case F::Dispatch:
    case F::Supervision:
    case F::Reconciliation:
    case F::Analysis:
    case F::Bulletin: return Steps;
    case F::Source:
    case F::Remark: return Origin;
    default: return Subject;
    }
}

QString titleOf(LedgerKind kind, Group group)
{
    switch (group) {
    case Subject: return tr("What it is");
    case Progress: return tr("How far it is");
    case Figures:
        return kind == LedgerKind::Projects  ? tr("Investment")
               : kind == LedgerKind::Funding ? tr("Amounts")
               : kind == LedgerKind::Prices  ? tr("When to warn")
                                             : tr("Figures");
    case Handling: return tr("How it is handled");
    case Evidence:
        return kind == LedgerKind::Funding ? tr("Documents") : tr("What shows that it is done");
    case Steps: return tr("What each step came to");
    default: return tr("Where it comes from");
    }
}

} // namespace

QVector<FieldGroup> groupsOf(LedgerKind kind)
{
    QVector<FieldGroup> groups;
    for (int group = 0; group < GroupCount; ++group) {
        FieldGroup next{titleOf(kind, Group(group)), {}};
        for (const F field : fieldsOf(kind)) {
            // Of goods there is only one state.
            if (groupOf(field) == group && !(field == F::State && statesOf(kind).size() == 1))
                next.fields.append(field);
        }
        if (!next.fields.isEmpty())
            groups.append(next);
    }
    return groups;
}

bool isFixed(LedgerKind kind, const Entry& entry, EntryField field)
{
    if (field == F::State && kind == LedgerKind::Funding)
        return true;
    if (!entry.has(F::Item))
        return false;
    return field == F::Name || field == F::Measure ||
           (field == F::Due && kind == LedgerKind::Deliverables) ||
           (kind == LedgerKind::Funding && (field == F::Arranged || field == F::FigureUnit));
}

} // namespace kmh
