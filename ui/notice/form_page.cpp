// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/form_page.h"

#include "ui/dialogs/field_problem.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kColumns = 4; ///< label and field, twice

} // namespace

FormPage::FormPage(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    const int em = int(theme::em(font()));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, em / 2, 0);
    rows->addLayout(m_grid);
    rows->addStretch(1); // the fields stay together at the top
    m_grid->setHorizontalSpacing(em / 2);
    m_grid->setVerticalSpacing(em / 3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

/// A field, and below it what is wrong with it.
void FormPage::place(Field field, Width width)
{
    if (m_column > 0 && width == Width::Whole)
        m_column = 0;
    const int row = m_column == 0 ? m_grid->rowCount() : m_grid->rowCount() - 2;
    field.problem = makeFieldProblem();
    field.label->setBuddy(field.editor);
    field.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field.editor->setAccessibleName(field.label->text());
    const int span = width == Width::Whole ? kColumns - 1 : 1;
    m_grid->addWidget(field.label, row, m_column);
    m_grid->addWidget(field.editor, row, m_column + 1, 1, span);
    m_grid->addWidget(field.problem, row + 1, m_column + 1, 1, span);
    m_column = width == Width::Whole || m_column > 0 ? 0 : 2;
    m_fields.append(std::move(field));
}

QLineEdit* FormPage::addLine(const QString& label, const char* name, Reader<QString> read,
                             Writer write, Width width)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->installEventFilter(this);
    Field field;
    field.label = new QLabel(label);
    field.editor = line;
    field.show = [line, read = std::move(read)](const DraftSubject& subject) {
        line->setText(read(subject));
        line->setCursorPosition(0);
        line->setToolTip(line->text());
    };
    field.take = [line, write = std::move(write)](DraftSubject& subject) {
        return write(subject, line->text().trimmed());
    };
    place(std::move(field), width);
    connect(line, &QLineEdit::textEdited, this, [this, line] { touch(line); });
    connect(line, &QLineEdit::editingFinished, this, [this] { takeTouched(); });
    return line;
}

QComboBox* FormPage::addChoice(const QString& label, const char* name,
                               const QVector<std::pair<QString, QVariant>>& choices,
                               Reader<QVariant> read, ChoiceWriter write, Width width)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    for (const auto& [text, value] : choices)
        combo->addItem(text, value);
    Field field;
    field.label = new QLabel(label);
    field.editor = combo;
    field.show = [combo, read = std::move(read)](const DraftSubject& subject) {
        combo->setCurrentIndex(combo->findData(read(subject)));
    };
    field.take = [combo, write = std::move(write)](DraftSubject& subject) {
        write(subject, combo->currentData());
        return QString();
    };
    place(std::move(field), width);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        touch(combo);
        takeTouched();
    });
    return combo;
}

void FormPage::addWidget(const QString& label, QWidget* widget,
                         const std::function<void(const DraftSubject&)>& show, Width width)
{
    Field field;
    field.label = new QLabel(label);
    field.editor = widget;
    field.show = show;
    place(std::move(field), width);
}

void FormPage::setRowShown(QWidget* editor, bool shown)
{
    for (const Field& field : std::as_const(m_fields)) {
        if (field.editor == editor) {
            field.label->setVisible(shown);
            field.editor->setVisible(shown);
            field.problem->setVisible(shown && !field.problem->text().isEmpty());
        }
    }
}

void FormPage::touch(QWidget* editor)
{
    for (Field& field : m_fields) {
        if (field.editor == editor) {
            field.touched = true;
            showFieldProblem(field.problem, {});
        }
    }
}

void FormPage::setSubject(const DraftSubject& subject)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_subject = subject;
    for (Field& field : m_fields) {
        field.touched = false;
        field.show(subject);
        showFieldProblem(field.problem, {});
    }
    if (m_follow)
        m_follow(subject);
}

/// All or nothing: what is right waits until what is wrong beside it is.
bool FormPage::takeTouched()
{
    if (m_isFilling)
        return true;
    DraftSubject subject = m_subject;
    bool isTouched = false;
    bool isSound = true;
    for (const Field& field : std::as_const(m_fields)) {
        if (!field.touched)
            continue;
        isTouched = true;
        const QString problem = field.take(subject);
        showFieldProblem(field.problem, problem);
        isSound = isSound && problem.isEmpty();
    }
    if (isTouched && isSound)
        say(subject);
    return isSound;
}

void FormPage::say(const DraftSubject& subject)
{
    for (Field& field : m_fields)
        field.touched = false;
    m_subject = subject;
    Q_EMIT edited(subject);
}

void FormPage::change(const std::function<void(DraftSubject&)>& change)
{
    if (!takeTouched()) {
        for (const Field& field : std::as_const(m_fields)) {
            if (!field.take)
                field.show(m_subject);
        }
        focusFirst();
        return;
    }
    DraftSubject subject = m_subject;
    change(subject);
    say(subject);
}

/// What a field has nothing of to take back or do again is the window's to do.
bool FormPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (line && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !line->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FormPage::settle()
{
    if (takeTouched())
        return true;
    focusFirst();
    return false;
}

void FormPage::focusFirst()
{
    QWidget* first = nullptr;
    for (const Field& field : std::as_const(m_fields)) {
        if (field.editor->isHidden() || !field.editor->isEnabled())
            continue;
        if (!first || !field.problem->text().isEmpty())
            first = field.editor;
        if (!field.problem->text().isEmpty())
            break;
    }
    if (!first)
        return;
    first->setFocus(Qt::ShortcutFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(first))
        line->selectAll();
}

} // namespace kmh
