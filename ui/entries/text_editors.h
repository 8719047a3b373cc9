// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/field_editor.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kmh {

/// A line of text.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent = nullptr);
    FieldValue value() const override;
    void setValue(const FieldValue& value) override;

private:
    QLineEdit* m_line;
};

/// Several lines of text; Tab leaves it.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget* parent = nullptr);
    FieldValue value() const override;
    void setValue(const FieldValue& value) override;

private:
    QPlainTextEdit* m_text;
};

/// A number with its unit behind, as forgiving as readAmount().
class AmountEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit AmountEditor(QWidget* parent = nullptr);
    FieldValue value() const override;
    void setValue(const FieldValue& value) override;
    QString problem() const override;
    void setUnit(const QString& unit) override;

private:
    QLineEdit* m_line;
    QLabel* m_unitLabel;
    QString m_unit;
};

/// A day, typed as readDay() reads it or chosen from a calendar; may be empty. What was typed is
/// written out when the field is left.
class DayEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DayEditor(QDate today, QWidget* parent = nullptr);
    FieldValue value() const override;
    void setValue(const FieldValue& value) override;
    QString problem() const override;

private:
    void chooseFromCalendar();

    QDate m_today;
    QLineEdit* m_line;
};

/// Yes or no; not said counts as no.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(QWidget* parent = nullptr);
    FieldValue value() const override;
    void setValue(const FieldValue& value) override;

private:
    QCheckBox* m_box;
    FieldValue m_shown;
};

} // namespace kmh
