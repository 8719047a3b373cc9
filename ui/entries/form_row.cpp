// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/form_row.h"

#include "core/domain/number_format.h"
#include "core/report/ledger_labels.h"
#include "ui/dialogs/field_problem.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace kmh {

FormRow::FormRow(const FieldContext& context, EntryField field, bool fixed, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_field(field)
    , m_label(new QLabel(fieldLabel(context.kind, field)))
    , m_problem(makeFieldProblem())
{
    if (fixed) {
        m_fixed = new QLabel;
        m_fixed->setObjectName(QLatin1String(fieldSpec(field).column));
        m_fixed->setWordWrap(true);
        m_fixed->setTextFormat(Qt::PlainText);
        return;
    }
    m_editor = makeFieldEditor(context, field);
    m_label->setBuddy(m_editor->focusProxy());
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_touched = true;
        Q_EMIT edited();
    });
}

void FormRow::addTo(QGridLayout& grid) const
{
    const int row = grid.rowCount();
    const bool tall = fieldSpec(m_field).type == FieldType::LongText;
    const Qt::Alignment place = tall ? Qt::AlignTop : Qt::AlignVCenter;
    grid.addWidget(m_label, row, 0, Qt::AlignRight | place);
    grid.addWidget(m_editor ? static_cast<QWidget*>(m_editor) : m_fixed, row, 1);
    grid.addWidget(m_problem, row + 1, 1);
}

void FormRow::setValue(const Entry& entry)
{
    m_touched = false;
    if (m_editor) {
        m_editor->setValue(entry.value(m_field));
        return;
    }
    const FieldType type = fieldSpec(m_field).type;
    const auto measure = entry.ref<MeasureId>(m_field);
    QString text = fieldText(*m_context.plan, entry, m_field);
    if (type == FieldType::Measure && measure)
        text = m_context.plan->measureLabel(m_context.plan->measure(*measure));
    if (type == FieldType::Number && !text.isEmpty())
        text += QLatin1Char(' ') + entry.text(EntryField::FigureUnit);
    m_fixed->setText(text.isEmpty() ? absentNumber() : text);
}

FieldValue FormRow::value(const Entry& shown) const
{
    return m_editor && m_touched ? m_editor->value() : shown.value(m_field);
}

void FormRow::showChanged(bool changed, const QString& before)
{
    const QString name = fieldLabel(m_context.kind, m_field);
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, changed ? theme::kAccent : theme::kText);
    m_label->setPalette(palette);
    m_label->setFont(theme::font(changed ? theme::TextSize::Strong : theme::TextSize::Body));
    m_label->setText(changed ? tr("%1 *").arg(name) : name);
    m_label->setToolTip(!changed           ? QString()
                        : before.isEmpty() ? tr("Changed; it was empty before")
                                           : tr("Changed; before: %1").arg(before));
}

void FormRow::showProblem(const QString& sentence)
{
    showFieldProblem(m_problem, sentence);
}

QString FormRow::shownProblem() const
{
    return m_problem->text();
}

} // namespace kmh
