// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_dialog.h"

#include "core/domain/entry_in_plan.h"
#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/recording.h"
#include "ui/entries/discard_question.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

EntryDialog* EntryDialog::toAdd(Desk& desk, const Ledger& ledger, QWidget* parent)
{
    return new EntryDialog(desk, ledger, taskToAdd(desk, ledger), parent);
}

EntryDialog* EntryDialog::toEdit(Desk& desk, const Ledger& ledger, const Entry& entry,
                                 QWidget* parent)
{
    return new EntryDialog(desk, ledger, taskToEdit(desk, ledger, entry), parent);
}

EntryDialog* EntryDialog::toStep(Desk& desk, const Ledger& ledger, const Entry& entry,
                                 QWidget* parent)
{
    return new EntryDialog(desk, ledger, taskToStep(desk, ledger, entry), parent);
}

EntryDialog::EntryDialog(Desk& desk, const Ledger& ledger, const EntryTask& task, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ledger(ledger)
    , m_task(task)
    , m_attachments(task.before ? int(desk.workbook().attachments(task.before->id).size()) : 0)
    , m_form(new EntryForm(
          {desk, desk.assessment().snapshot->plan, ledger.kind, task.start.id, today(desk)},
          task.groups, task.start, task.columns))
    , m_noteLabel(new QLabel)
    , m_note(new QLineEdit)
    , m_problem(makeFieldProblem())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("entryDialog"));
    setWindowTitle(task.title);
    const double em = theme::em(font());
    setMinimumWidth(int(em * (task.columns > 1 ? 74 : 40)));
    auto* layout = new QVBoxLayout(this);
    addRemark(*layout, task.remark);
    addForm(*layout, task.columns > 1);
    addNote(*layout);
    addButtons(*layout, task.action);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &EntryDialog::accept);
    connect(m_form, &EntryForm::edited, this, &EntryDialog::showProblems);
    connect(m_note, &QLineEdit::textChanged, this, &EntryDialog::showProblems);
    showProblems();
    fitScreen();
}

void EntryDialog::addRemark(QBoxLayout& layout, const QString& remark)
{
    if (remark.isEmpty())
        return;
    auto* label = new QLabel(remark);
    label->setObjectName(QStringLiteral("remark"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout.addWidget(label);
}

void EntryDialog::addForm(QBoxLayout& layout, bool scrolls)
{
    if (!scrolls) {
        layout.addWidget(m_form);
        return;
    }
    m_area = new QScrollArea;
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    // Of the window's colour, not a list's.
    m_area->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    layout.addWidget(m_area, 1);
}

void EntryDialog::addNote(QBoxLayout& layout)
{
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("on what grounds; it stays in the history"));
    m_noteLabel->setBuddy(m_note);
    auto* row = new QHBoxLayout;
    row->addWidget(m_noteLabel);
    row->addWidget(m_note, 1);
    layout.addLayout(row);
    layout.addWidget(m_problem);
}

void EntryDialog::addButtons(QBoxLayout& layout, const QString& action)
{
    auto* row = new QHBoxLayout;
    auto* help = new QLabel(
        m_attachments > 0
            ? tr("Files attached: %1. Ctrl+Enter records, Esc cancels.").arg(m_attachments)
            : tr("Ctrl+Enter records, Esc cancels."));
    help->setFont(theme::font(theme::TextSize::Small));
    QPalette secondary = help->palette();
    secondary.setColor(QPalette::WindowText, theme::kSecondaryText);
    help->setPalette(secondary);
    auto* buttons = new QDialogButtonBox;
    auto* ok = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("ok"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    row->addWidget(help, 1);
    row->addWidget(buttons);
    layout.addLayout(row);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
}

/// As high as the form wants, as far as the screen has room; sentences that come are made room for.
void EntryDialog::fitScreen()
{
    const int room = screen()->availableGeometry().height() - int(theme::em(font()) * 4);
    int wanted = sizeHint().height();
    if (m_area) {
        layout()->activate();
        m_form->layout()->activate();
        // Its sentences wrap, so that its height depends on its width.
        const int high = std::max(m_form->minimumSizeHint().height(),
                                  m_form->heightForWidth(m_area->viewport()->width()));
        wanted += high - m_area->sizeHint().height();
    }
    resize(width() < minimumWidth() ? minimumWidth() : width(),
           std::max(isVisible() ? height() : 0, std::min(wanted, room)));
}

/// What it needs is only known once its fonts are.
void EntryDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitScreen();
}

void EntryDialog::setNote(const QString& note)
{
    m_note->setText(note);
}

QString EntryDialog::note() const
{
    return m_note->text().trimmed();
}

std::optional<EntryProblem> EntryDialog::problem(const QString& note) const
{
    if (m_task.required && !m_form->entry().has(*m_task.required))
        return EntryProblem{*m_task.required, tr("Type the amount.")};
    const Entry* before = m_task.before ? &*m_task.before : nullptr;
    const Entry after = m_form->entry();
    if (const auto problem = problemWith(m_ledger.kind, before, after, note, m_attachments))
        return problem;
    return problemInPlan(m_desk.plan(), m_ledger.kind, before, after);
}

bool EntryDialog::isChanged() const
{
    return !note().isEmpty() || m_form->typingProblem() ||
           !m_form->entry().saysTheSame(m_task.start);
}

/// What is wrong is said once something was typed: nobody wants to be told off by an empty form.
void EntryDialog::showProblems()
{
    const auto found = problem(note());
    const auto withReason = problem(QStringLiteral("-"));
    const bool needsReason =
        problem({}) && (!withReason || withReason->sentence != problem({})->sentence);
    m_noteLabel->setText(needsReason ? tr("&Note (required)") : tr("&Note"));
    m_form->markChanges(m_task.before ? &*m_task.before : nullptr);
    if (!m_pressed && !isChanged()) {
        m_form->showProblem({});
        showFieldProblem(m_problem, {});
        return;
    }
    const bool shown = m_form->showProblem(found);
    showFieldProblem(m_problem, shown || !found ? QString() : found->sentence);
    if (isVisible())
        fitScreen();
}

void EntryDialog::focusOn(const EntryProblem& problem)
{
    FieldEditor* editor = m_form->editor(problem.field);
    if (!editor)
        return;
    editor->setFocus();
    if (m_area)
        m_area->ensureWidgetVisible(editor);
}

void EntryDialog::accept()
{
    m_pressed = true;
    showProblems();
    auto wrong = m_form->typingProblem();
    if (!wrong)
        wrong = problem(note());
    if (wrong) {
        focusOn(*wrong);
        return;
    }
    Entry after = m_form->entry();
    if (m_task.before && after.saysTheSame(*m_task.before)) {
        if (note().isEmpty())
            QDialog::accept();
        else
            showFieldProblem(m_problem, tr("No field was changed, so there is nothing to record "
                                           "the note with. Change something or clear the note."));
        return;
    }
    try {
        if (!m_task.before)
            after.id = m_desk.workbook().newEntryId();
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return;
    }
    if (!recordEdit(this, m_desk, EntryEdit{m_task.before, after}, note(),
                    m_task.undo.arg(after.name())))
        return;
    Q_EMIT recorded(after.id);
    QDialog::accept();
}

void EntryDialog::reject()
{
    if (isChanged())
        askToDiscard(*this);
    else
        QDialog::reject();
}

void EntryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool presses = button && button->inherits("QPushButton");
    if (!enter || presses) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (focusWidget() == m_note)
        accept();
    else
        focusNextChild();
}

} // namespace kmh
