// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/field_editor.h"

#include <QtCore/QObject>

class QGridLayout;
class QLabel;

namespace kmh {

/// A field of a form: its name, what it is typed in or, where it is fixed, what it says, and below
/// that what is wrong with it.
class FormRow : public QObject
{
    Q_OBJECT

public:
    FormRow(const FieldContext& context, EntryField field, bool fixed, QObject* parent);

    /// Adds itself at the end of `grid`, from `column` on.
    void addTo(QGridLayout& grid) const;

    EntryField field() const { return m_field; }
    /// Null where the field is fixed.
    FieldEditor* editor() const { return m_editor; }
    void setValue(const Entry& entry);
    /// The value as it stands, of a field that was touched; else what the entry said.
    FieldValue value(const Entry& shown) const;
    bool isTouched() const { return m_touched; }
    void touch() { m_touched = true; }

    /// Marks the field as changed, with what it said before in the tooltip.
    void showChanged(bool changed, const QString& before);
    void showProblem(const QString& sentence);
    QString shownProblem() const;

Q_SIGNALS:
    void edited();

private:
    FieldContext m_context;
    EntryField m_field;
    bool m_touched = false;
    QLabel* m_label;
    FieldEditor* m_editor = nullptr;
    QLabel* m_fixed = nullptr;
    QLabel* m_problem;
};

} // namespace kmh
