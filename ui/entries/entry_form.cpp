// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_form.h"

#include "core/report/ledger_labels.h"
#include "ui/entries/choice_editor.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

using F = EntryField;

/// How much room a group takes, in lines.
int linesOf(const FieldGroup& group)
{
    int lines = 1;
    for (const F field : group.fields)
        lines += fieldSpec(field).type == FieldType::LongText ? 2 : 1;
    return lines;
}

/// How many of the groups go into the first of two columns so that both are about as long.
int countInFirst(const QVector<FieldGroup>& groups)
{
    int all = 0;
    for (const FieldGroup& group : groups)
        all += linesOf(group);
    int taken = 0;
    int count = 0;
    while (count < groups.size() - 1 && 2 * taken + linesOf(groups.at(count)) <= all)
        taken += linesOf(groups.at(count++));
    return std::max(1, count);
}

QGridLayout* makeGrid()
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(8);
    return grid;
}

} // namespace

EntryForm::EntryForm(const FieldContext& context, const QVector<FieldGroup>& groups,
                     const Entry& entry, int columns, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shown(entry)
    , m_state(entry.state())
{
    addRows(groups, columns);
    for (FormRow* row : std::as_const(m_rows)) {
        row->setValue(entry);
        connect(row, &FormRow::edited, this, [this, row] { follow(row->field()); });
    }
    followLinks();
}

void EntryForm::addRows(const QVector<FieldGroup>& groups, int columns)
{
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(int(theme::em(font()) * 2));
    const int first = columns > 1 ? countInFirst(groups) : int(groups.size());
    QGridLayout* grid = nullptr;
    for (int i = 0; i < groups.size(); ++i) {
        if (i == 0 || i == first) {
            grid = makeGrid();
            auto* side = new QVBoxLayout;
            side->addLayout(grid);
            side->addStretch(1);
            sides->addLayout(side, 1);
        }
        if (!groups.at(i).title.isEmpty()) {
            auto* heading = new QLabel(groups.at(i).title);
            heading->setFont(theme::font(theme::TextSize::Strong));
            grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        }
        for (const F field : groups.at(i).fields) {
            m_rows.append(
                new FormRow(m_context, field, isFixed(m_context.kind, m_shown, field), this));
            m_rows.last()->addTo(*grid);
        }
    }
}

FormRow* EntryForm::row(EntryField field) const
{
    for (FormRow* row : m_rows) {
        if (row->field() == field)
            return row;
    }
    return nullptr;
}

FieldEditor* EntryForm::editor(EntryField field) const
{
    const FormRow* found = row(field);
    return found ? found->editor() : nullptr;
}

Entry EntryForm::entry() const
{
    Entry entry = m_shown;
    for (const FormRow* row : m_rows)
        entry.set(row->field(), row->value(m_shown));
    if (m_context.kind == LedgerKind::Funding)
        entry.set(F::State, fundingState(entry));
    return entry;
}

void EntryForm::setField(EntryField field, const FieldValue& value)
{
    if (FieldEditor* edited = editor(field)) {
        edited->setValue(value);
        Q_EMIT edited->edited();
    }
}

bool EntryForm::isTouched() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const FormRow* row) { return row->isTouched(); });
}

void EntryForm::follow(EntryField field)
{
    if (field == F::OnDay)
        m_dayFollows = false; // a person chose it
    followState();
    FieldEditor* region = editor(F::Region);
    auto* county = dynamic_cast<ChoiceEditor*>(editor(F::County));
    if (field == F::County && county && region && isEmpty(region->value()) &&
        !isEmpty(county->scope()))
        setField(F::Region, county->scope());
    if (field == F::Region && county)
        row(F::County)->touch();
    followLinks();
    Q_EMIT edited();
}

/// A new state began today unless a person says otherwise.
void EntryForm::followState()
{
    FormRow* onDay = row(F::OnDay);
    const QString state = entry().state();
    if (state == m_state || !onDay || !onDay->editor())
        return;
    m_state = state;
    if (onDay->isTouched() && !m_dayFollows)
        return;
    m_dayFollows = true;
    onDay->editor()->setValue(state == m_shown.state() ? m_shown.value(F::OnDay)
                                                       : FieldValue(m_context.today));
    onDay->touch();
}

void EntryForm::followLinks()
{
    const Entry now = entry();
    if (FieldEditor* county = editor(F::County))
        county->setScope(now.value(F::Region));
    for (const F field : {F::Arranged, F::Allotted, F::Arrived, F::Paid, F::Expected, F::Actual,
                          F::WarnBelow, F::WarnAbove}) {
        if (FieldEditor* amount = editor(field))
            amount->setUnit(now.text(F::FigureUnit));
    }
    if (FormRow* state = row(F::State); state && !state->editor())
        state->setValue(now);
}

std::optional<EntryProblem> EntryForm::typingProblem() const
{
    for (const FormRow* row : m_rows) {
        const QString sentence = row->editor() ? row->editor()->problem() : QString();
        if (!sentence.isEmpty())
            return EntryProblem{row->field(), sentence};
    }
    return {};
}

bool EntryForm::showProblem(const std::optional<EntryProblem>& problem)
{
    bool found = !problem;
    for (FormRow* row : std::as_const(m_rows)) {
        QString sentence = row->editor() ? row->editor()->problem() : QString();
        if (problem && row->field() == problem->field) {
            found = true;
            if (sentence.isEmpty())
                sentence = problem->sentence;
        }
        row->showProblem(sentence);
    }
    return found;
}

void EntryForm::markChanges(const Entry* before)
{
    const Entry now = entry();
    for (FormRow* row : std::as_const(m_rows)) {
        const F field = row->field();
        const bool changed = before && before->value(field) != now.value(field);
        row->showChanged(changed, changed ? fieldText(*m_context.plan, *before, field) : QString());
    }
}

} // namespace kmh
