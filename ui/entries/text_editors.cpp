// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/text_editors.h"

#include "core/domain/day_input.h"
#include "core/domain/number_input.h"
#include "ui/models/value_input.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

constexpr double kLongTextHeight = 3.9; // of the text size: two lines

QHBoxLayout* lay(FieldEditor& editor, QWidget* field)
{
    auto* row = new QHBoxLayout(&editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(field, 1);
    editor.setFocusProxy(field);
    return row;
}

QString textOf(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

FieldValue textValue(const QString& text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

TextEditor::TextEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit)
{
    lay(*this, m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

FieldValue TextEditor::value() const
{
    return textValue(m_line->text().trimmed());
}

void TextEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    m_line->setText(textOf(value));
    m_line->setCursorPosition(0);
}

LongTextEditor::LongTextEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit)
{
    lay(*this, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(int(theme::em(font()) * kLongTextHeight));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

FieldValue LongTextEditor::value() const
{
    return textValue(m_text->toPlainText().trimmed());
}

void LongTextEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(textOf(value));
}

AmountEditor::AmountEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit)
    , m_unitLabel(new QLabel)
{
    lay(*this, m_line)->addWidget(m_unitLabel);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

FieldValue AmountEditor::value() const
{
    const auto amount = readAmount(m_line->text(), m_unit);
    return amount ? FieldValue(*amount) : FieldValue();
}

void AmountEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    const auto* number = std::get_if<double>(&value);
    m_line->setText(number ? valueForEditing(*number) : QString());
}

QString AmountEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty() || readAmount(m_line->text(), m_unit))
        return {};
    return m_unit.isEmpty()
               ? tr("“%1” is not a number; write it in digits, such as 12.5.").arg(m_line->text())
               : tr("“%1” is no amount in %2; write it in digits, such as 12.5.")
                     .arg(m_line->text(), m_unit);
}

void AmountEditor::setUnit(const QString& unit)
{
    m_unit = unit;
    m_unitLabel->setText(unit);
    m_unitLabel->setVisible(!unit.isEmpty());
}

DayEditor::DayEditor(QDate today, QWidget* parent)
    : FieldEditor(parent)
    , m_today(today)
    , m_line(new QLineEdit)
{
    auto* calendar = new QPushButton(tr("Calendar"));
    calendar->setAutoDefault(false);
    calendar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    calendar->setToolTip(tr("Choose a day from the calendar"));
    calendar->setFocusPolicy(Qt::NoFocus);
    lay(*this, m_line)->addWidget(calendar);
    m_line->setPlaceholderText(tr("such as 2025-3-5 or 3/5"));
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = readDay(m_line->text(), m_today))
            m_line->setText(dayText(*day));
    });
    connect(calendar, &QPushButton::clicked, this, &DayEditor::chooseFromCalendar);
}

void DayEditor::chooseFromCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setSelectedDate(readDay(m_line->text(), m_today).value_or(m_today));
    const auto choose = [this, calendar](QDate day) {
        m_line->setText(dayText(day));
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
}

FieldValue DayEditor::value() const
{
    const auto day = readDay(m_line->text(), m_today);
    return day ? FieldValue(*day) : FieldValue();
}

void DayEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    const auto* day = std::get_if<QDate>(&value);
    m_line->setText(day ? dayText(*day) : QString());
}

QString DayEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty() || readDay(m_line->text(), m_today))
        return {};
    return tr("“%1” is no day; write it such as 2025-3-5 or 3/5.").arg(m_line->text());
}

FlagEditor::FlagEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(tr("yes")))
{
    lay(*this, m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

FieldValue FlagEditor::value() const
{
    const auto* shown = std::get_if<qint64>(&m_shown);
    const bool wasOn = shown && *shown != 0;
    return m_box->isChecked() == wasOn ? m_shown : FieldValue(qint64(m_box->isChecked()));
}

void FlagEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    m_shown = value;
    const auto* flag = std::get_if<qint64>(&value);
    m_box->setChecked(flag && *flag != 0);
}

} // namespace kmh
