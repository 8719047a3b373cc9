// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/choice_editor.h"

#include "core/domain/error.h"
#include "ui/desk.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostFound = 30;

void lay(FieldEditor& editor, QWidget* field)
{
    auto* row = new QHBoxLayout(&editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    editor.setFocusProxy(field);
}

} // namespace

ChoiceEditor::ChoiceEditor(QVector<Choice> choices, bool optional, QWidget* parent)
    : FieldEditor(parent)
    , m_choices(std::move(choices))
    , m_optional(optional)
    , m_combo(new QComboBox)
{
    lay(*this, m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setMaxVisibleItems(16);
    if (m_optional) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->lineEdit()->setPlaceholderText(tr("choose, or type a part of the name"));
        connect(m_combo, &QComboBox::editTextChanged, this, &FieldEditor::edited);
    } else {
        connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    }
    fill();
}

void ChoiceEditor::fill()
{
    const QSignalBlocker quiet(this);
    m_combo->clear();
    for (int i = 0; i < m_choices.size(); ++i) {
        if (isEmpty(m_scope) || m_choices.at(i).scope == m_scope)
            m_combo->addItem(m_choices.at(i).text, i);
    }
    if (m_optional)
        m_combo->setCurrentIndex(-1);
}

/// By the words that stand in it: typing a name out is choosing it.
const ChoiceEditor::Choice* ChoiceEditor::chosen() const
{
    const QString text = m_combo->currentText().trimmed();
    const int current = m_combo->currentIndex();
    if (current >= 0 && m_combo->itemText(current) == text)
        return &m_choices.at(m_combo->itemData(current).toInt());
    const int index = m_combo->findText(text);
    return index < 0 ? nullptr : &m_choices.at(m_combo->itemData(index).toInt());
}

FieldValue ChoiceEditor::value() const
{
    const Choice* choice = chosen();
    return choice ? choice->value : FieldValue();
}

FieldValue ChoiceEditor::scope() const
{
    const Choice* choice = chosen();
    return choice ? choice->scope : FieldValue();
}

void ChoiceEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    m_combo->setCurrentIndex(m_optional ? -1 : 0);
    if (m_optional)
        m_combo->clearEditText();
    for (int i = 0; i < m_combo->count(); ++i) {
        if (m_choices.at(m_combo->itemData(i).toInt()).value == value && !isEmpty(value))
            m_combo->setCurrentIndex(i);
    }
    if (m_optional)
        m_combo->lineEdit()->setCursorPosition(0);
}

QString ChoiceEditor::problem() const
{
    const QString text = m_combo->currentText().trimmed();
    return text.isEmpty() || chosen()
               ? QString()
               : tr("There is no “%1” to choose; take one of the list.").arg(text);
}

void ChoiceEditor::setScope(const FieldValue& scope)
{
    if (scope == m_scope)
        return;
    const FieldValue kept = value();
    m_scope = scope;
    fill();
    setValue(kept);
}

EntryChoiceEditor::EntryChoiceEditor(const FieldContext& context, QWidget* parent)
    : FieldEditor(parent)
    , m_desk(context.desk)
    , m_plan(context.plan)
    , m_self(context.self)
    , m_line(new QLineEdit)
    , m_found(new QStandardItemModel(this))
{
    lay(*this, m_line);
    m_line->setPlaceholderText(tr("words of a project or another entry"));
    auto* completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, &EntryChoiceEditor::search);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                choose(index.data(Qt::UserRole).toLongLong(), index.data().toString());
            });
}

void EntryChoiceEditor::search(const QString& words)
{
    m_found->clear();
    if (words.trimmed().isEmpty())
        return;
    try {
        for (const Entry& entry :
             m_desk.workbook().entries({.text = words.trimmed()}, 0, kMostFound)) {
            if (entry.id == m_self)
                continue;
            const Ledger* ledger = m_plan->ledger(entry.ledger);
            auto* item = new QStandardItem(ledger ? tr("%1 (%2)").arg(entry.name(), ledger->name)
                                                  : entry.name());
            item->setData(entry.id.value, Qt::UserRole);
            m_found->appendRow(item);
        }
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
}

void EntryChoiceEditor::choose(qint64 id, const QString& name)
{
    m_chosen = id;
    m_name = name;
    m_line->setText(name);
    Q_EMIT edited();
}

FieldValue EntryChoiceEditor::value() const
{
    return m_line->text() == m_name && !m_name.isEmpty() ? m_chosen : FieldValue();
}

void EntryChoiceEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(this);
    m_chosen = value;
    m_name.clear();
    if (const auto* id = std::get_if<qint64>(&value)) {
        const auto entry = m_desk.workbook().entry(EntryId{*id});
        m_name = entry ? entry->name() : QString::number(*id);
    }
    m_line->setText(m_name);
    m_line->setCursorPosition(0);
}

QString EntryChoiceEditor::problem() const
{
    const QString text = m_line->text();
    return text.trimmed().isEmpty() || text == m_name
               ? QString()
               : tr("Choose one of the entries that “%1” finds.").arg(text);
}

} // namespace kmh
