// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/field_editor.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace kmh {

/// One of many, found by typing a part of its name or from the list.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        FieldValue value;
        FieldValue scope = {}; ///< what setScope() must be for it to be offered
    };

    /// One that is not optional always holds one of its choices.
    ChoiceEditor(QVector<Choice> choices, bool optional, QWidget* parent = nullptr);

    FieldValue value() const override;
    void setValue(const FieldValue& value) override;
    QString problem() const override;
    /// Offers only what belongs to it; what is chosen goes if it does not.
    void setScope(const FieldValue& scope) override;
    /// What the choice belongs to; nothing without a choice.
    FieldValue scope() const;

private:
    void fill();
    const Choice* chosen() const;

    QVector<Choice> m_choices;
    bool m_optional;
    FieldValue m_scope;
    QComboBox* m_combo;
};

/// Another entry, found by words of it; may be empty.
class EntryChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    EntryChoiceEditor(const FieldContext& context, QWidget* parent = nullptr);

    FieldValue value() const override;
    void setValue(const FieldValue& value) override;
    QString problem() const override;
    /// Chooses an entry by the words it was found with; for the list of what was found.
    void choose(qint64 id, const QString& name);

private:
    void search(const QString& words);

    Desk& m_desk;
    std::shared_ptr<const Plan> m_plan;
    EntryId m_self;
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    FieldValue m_chosen;
    QString m_name; ///< of the entry chosen
};

} // namespace kmh
