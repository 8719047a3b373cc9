// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/next_step.h"

#include "core/domain/text.h"

#include <array>

namespace kmh {

namespace {

using F = EntryField;

struct Step
{
    LedgerKind kind;
    const char* state;
    const char* text;
    std::array<F, 4> fields; ///< besides the day; OnDay fills what is left
};

constexpr std::array kSteps = {
    Step{LedgerKind::Deliverables,
         "in_progress",
         QT_TRANSLATE_NOOP("kmh", "Start…"),
         {F::OnDay, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Deliverables,
         "done",
         QT_TRANSLATE_NOOP("kmh", "Note as done…"),
         {F::DocumentNo, F::DocumentDay, F::Link, F::Evidence}},
    Step{LedgerKind::Projects,
         "factors",
         QT_TRANSLATE_NOOP("kmh", "On to securing inputs…"),
         {F::OnDay, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Projects,
         "approval",
         QT_TRANSLATE_NOOP("kmh", "On to approval…"),
         {F::OnDay, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Projects,
         "construction",
         QT_TRANSLATE_NOOP("kmh", "On to construction…"),
         {F::StartedOn, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Projects,
         "acceptance",
         QT_TRANSLATE_NOOP("kmh", "On to acceptance…"),
         {F::OnDay, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Projects,
         "evaluation",
         QT_TRANSLATE_NOOP("kmh", "On to post-evaluation…"),
         {F::OnDay, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::List,
         "followed",
         QT_TRANSLATE_NOOP("kmh", "Follow it up…"),
         {F::Action, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::List,
         "cleared",
         QT_TRANSLATE_NOOP("kmh", "Take off the list…"),
         {F::Result, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Matters,
         "assigned",
         QT_TRANSLATE_NOOP("kmh", "Assign…"),
         {F::Unit, F::Due, F::OnDay, F::OnDay}},
    Step{LedgerKind::Matters,
         "answered",
         QT_TRANSLATE_NOOP("kmh", "Note the answer…"),
         {F::Answer, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Matters,
         "closed",
         QT_TRANSLATE_NOOP("kmh", "Strike off as settled…"),
         {F::Result, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Funding,
         "allotted",
         QT_TRANSLATE_NOOP("kmh", "Note what was allotted…"),
         {F::Allotted, F::DocumentNo, F::OnDay, F::OnDay}},
    Step{LedgerKind::Funding,
         "arrived",
         QT_TRANSLATE_NOOP("kmh", "Note what arrived…"),
         {F::Arrived, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Funding,
         "paid",
         QT_TRANSLATE_NOOP("kmh", "Note what was paid…"),
         {F::Paid, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Rounds,
         "supervision",
         QT_TRANSLATE_NOOP("kmh", "On to the supervision…"),
         {F::Dispatch, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Rounds,
         "reconciliation",
         QT_TRANSLATE_NOOP("kmh", "On to the reconciliation…"),
         {F::Supervision, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Rounds,
         "analysis",
         QT_TRANSLATE_NOOP("kmh", "On to the analysis…"),
         {F::Reconciliation, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Rounds,
         "bulletin",
         QT_TRANSLATE_NOOP("kmh", "On to the bulletin…"),
         {F::Analysis, F::OnDay, F::OnDay, F::OnDay}},
    Step{LedgerKind::Rounds,
         "closed",
         QT_TRANSLATE_NOOP("kmh", "Close the round…"),
         {F::Bulletin, F::OnDay, F::OnDay, F::OnDay}},
};

/// The code of the state after an entry's; empty after the last.
QString stateAfter(LedgerKind kind, const QString& state)
{
    const QVector<EntryState>& states = statesOf(kind);
    for (int i = 0; i + 1 < states.size(); ++i) {
        if (state == QLatin1String(states.at(i).code))
            return QLatin1String(states.at(i + 1).code);
    }
    return {};
}

} // namespace

std::optional<NextStep> nextStep(LedgerKind kind, const Entry& entry)
{
    const QString next = stateAfter(kind, entry.state());
    for (const Step& step : kSteps) {
        if (step.kind != kind || next != QLatin1String(step.state))
            continue;
        NextStep found{next, tr(step.text), {F::OnDay}};
        for (const F field : step.fields) {
            if (!found.fields.contains(field))
                found.fields.append(field);
        }
        return found;
    }
    return {};
}

} // namespace kmh
