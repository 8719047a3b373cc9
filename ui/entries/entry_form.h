// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_states.h"
#include "ui/entries/field_groups.h"
#include "ui/entries/form_row.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace kmh {

/// Fields of an entry to be filled in, in groups with headings, in one or two columns. It knows
/// which fields hang together: counties on their prefecture, amounts on their unit, the state of
/// money on its amounts, and the day a state began on the state.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    /// `entry` is what the form starts with; what isFixed() says of it is shown and not asked.
    EntryForm(const FieldContext& context, const QVector<FieldGroup>& groups, const Entry& entry,
              int columns, QWidget* parent = nullptr);

    /// The entry as it stands in the form.
    Entry entry() const;
    /// Sets a field as a person would.
    void setField(EntryField field, const FieldValue& value);
    /// Null for a field the form does not ask for.
    FieldEditor* editor(EntryField field) const;

    /// Whether a person touched anything.
    bool isTouched() const;
    /// What is no value as typed, of the first such field.
    std::optional<EntryProblem> typingProblem() const;
    /// Shows a sentence beside its field, besides those about what was typed; returns whether the
    /// form has that field.
    bool showProblem(const std::optional<EntryProblem>& problem);
    /// Marks what differs from `before`; nothing for a new entry, in which all is new.
    void markChanges(const Entry* before);

Q_SIGNALS:
    void edited();

private:
    void addRows(const QVector<FieldGroup>& groups, int columns);
    void follow(EntryField field);
    void followState();
    void followLinks();
    FormRow* row(EntryField field) const;

    FieldContext m_context;
    Entry m_shown;
    QString m_state;           ///< as it stands
    bool m_dayFollows = false; ///< the day the state began was set by the form
    QVector<FormRow*> m_rows;
};

} // namespace kmh
