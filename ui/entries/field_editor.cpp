// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/field_editor.h"

#include "core/domain/entry_states.h"
#include "core/report/ledger_labels.h"
#include "ui/desk.h"
#include "ui/entries/choice_editor.h"
#include "ui/entries/text_editors.h"

namespace kmh {

namespace {

using Choice = ChoiceEditor::Choice;

QVector<Choice> levels()
{
    QVector<Choice> choices;
    for (const char* level : {"province", "prefecture", "county"})
        choices.append({levelLabel(QLatin1String(level)), QString::fromLatin1(level)});
    return choices;
}

QVector<Choice> states(LedgerKind kind)
{
    QVector<Choice> choices;
    for (const EntryState& state : statesOf(kind))
        choices.append(
            {entryStateLabel(QLatin1String(state.code)), QString::fromLatin1(state.code)});
    return choices;
}

/// Every 旬 that can be looked at, the months and the plan's own period.
QVector<Choice> periods(const Desk& desk)
{
    QVector<Choice> choices;
    for (const Period& period : desk.periods())
        choices.append({periodLabel(period), period.code()});
    return choices;
}

QVector<Choice> counties(const Plan& plan)
{
    QVector<Choice> choices;
    for (const County& county : plan.counties)
        choices.append({county.name, county.id.value, county.region.value});
    return choices;
}

template<class List, class Text>
QVector<Choice> choicesOf(const List& list, Text text)
{
    QVector<Choice> choices;
    for (const auto& item : list)
        choices.append({text(item), item.id.value});
    return choices;
}

FieldEditor* make(const FieldContext& context, const FieldSpec& spec)
{
    const Plan& plan = *context.plan;
    const auto name = [](const auto& item) { return item.name; };
    switch (spec.type) {
    case FieldType::Text: return new TextEditor;
    case FieldType::LongText: return new LongTextEditor;
    case FieldType::Number: return new AmountEditor;
    case FieldType::Day: return new DayEditor(context.today);
    case FieldType::Flag: return new FlagEditor;
    case FieldType::Level: return new ChoiceEditor(levels(), true);
    case FieldType::State: return new ChoiceEditor(states(context.kind), false);
    case FieldType::Period: return new ChoiceEditor(periods(context.desk), true);
    case FieldType::Measure:
        return new ChoiceEditor(
            choicesOf(plan.measures, [&](const Measure& m) { return plan.measureLabel(m); }), true);
    case FieldType::Unit: return new ChoiceEditor(choicesOf(plan.units, name), true);
    case FieldType::Region: return new ChoiceEditor(choicesOf(plan.regions, name), true);
    case FieldType::County: return new ChoiceEditor(counties(plan), true);
    case FieldType::Entry: return new EntryChoiceEditor(context);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor* makeFieldEditor(const FieldContext& context, EntryField field)
{
    const FieldSpec& spec = fieldSpec(field);
    FieldEditor* editor = make(context, spec);
    editor->setObjectName(QLatin1String(spec.column));
    editor->focusProxy()->setAccessibleName(fieldHeader(context.kind, field));
    const bool money = field == EntryField::PlannedTotal || field == EntryField::PlannedYear ||
                       field == EntryField::CompletedYear;
    editor->setUnit(money ? QStringLiteral("万元") : QString());
    return editor;
}

} // namespace kmh
