// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_dialog.h"

#include "core/domain/error.h"
#include "core/report/ledger_labels.h"
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/recording.h"
#include "ui/entries/discard_question.h"
#include "ui/entries/next_step.h"
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

namespace {

QDate today(const Desk& desk)
{
    return desk.now().toLocalTime().date();
}

/// The words of the notice that an entry follows up; empty for what an office added.
QString quoteRemark(const Plan& plan, const Entry& entry)
{
    const auto quote = plan.itemQuote(entry.text(EntryField::Item));
    return quote ? EntryDialog::tr("The notice says: “%1”. What it fixes cannot be changed here.")
                       .arg(plan.wording(*quote))
                 : QString();
}

Entry newEntry(const Desk& desk, const Ledger& ledger)
{
    Entry entry;
    entry.ledger = ledger.code;
    entry.set(EntryField::State, QString::fromLatin1(statesOf(ledger.kind).first().code));
    if (ledger.kind != LedgerKind::Prices)
        entry.set(EntryField::OnDay, today(desk));
    if (ledger.measure)
        entry.set(EntryField::Measure, ledger.measure->value);
    if (ledger.kind == LedgerKind::Rounds)
        entry.set(EntryField::Period, desk.period().code());
    return entry;
}

} // namespace

EntryDialog* EntryDialog::toAdd(Desk& desk, const Ledger& ledger, QWidget* parent)
{
    return new EntryDialog(desk, ledger, {}, newEntry(desk, ledger),
                           {tr("Add to “%1”").arg(ledger.name),
                            {},
                            tr("Add"),
                            tr("Add: %1"),
                            groupsOf(ledger.kind),
                            2},
                           parent);
}

EntryDialog* EntryDialog::toEdit(Desk& desk, const Ledger& ledger, const Entry& entry,
                                 QWidget* parent)
{
    return new EntryDialog(desk, ledger, entry, entry,
                           {tr("Edit — %1").arg(entry.name()), quoteRemark(desk.plan(), entry),
                            tr("&Record"), tr("Edit: %1"), groupsOf(ledger.kind), 2},
                           parent);
}

EntryDialog* EntryDialog::toStep(Desk& desk, const Ledger& ledger, const Entry& entry,
                                 QWidget* parent)
{
    const NextStep step = nextStep(ledger.kind, entry).value();
    Entry start = entry;
    const bool funding = ledger.kind == LedgerKind::Funding;
    if (!funding) // whose amounts decide
        start.set(EntryField::State, step.state);
    start.set(EntryField::OnDay, today(desk));
    const bool closesRound = isFrozen(ledger.kind, start);
    const QString from = entryStateLabel(entry.state());
    const QString to = entryStateLabel(step.state);
    QString remark = tr("%1: from “%2” to “%3”.").arg(entry.name(), from, to);
    if (closesRound)
        remark += QLatin1Char('\n') + tr("A closed round is not changed any more, and closing it "
                                         "cannot be undone.");
    return new EntryDialog(desk, ledger, entry, start,
                           {QString(step.text).remove(u'…'),
                            remark,
                            tr("&Record"),
                            tr("%1: %2").arg(to, QStringLiteral("%1")),
                            {{QString(), step.fields}},
                            1,
                            funding ? std::optional(step.fields.at(1)) : std::nullopt},
                           parent);
}

EntryDialog::EntryDialog(Desk& desk, const Ledger& ledger, const std::optional<Entry>& before,
                         const Entry& start, const Setup& setup, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ledger(ledger)
    , m_before(before)
    , m_start(start)
    , m_undo(setup.undo)
    , m_required(setup.required)
    , m_attachments(before ? int(desk.workbook().attachments(before->id).size()) : 0)
    , m_form(new EntryForm(
          {desk, desk.assessment().snapshot->plan, ledger.kind, start.id, today(desk)},
          setup.groups, start, setup.columns))
    , m_noteLabel(new QLabel)
    , m_note(new QLineEdit)
    , m_problem(makeFieldProblem())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("entryDialog"));
    setWindowTitle(setup.title);
    const double em = theme::em(font());
    setMinimumWidth(int(em * (setup.columns > 1 ? 74 : 40)));
    auto* layout = new QVBoxLayout(this);
    addRemark(*layout, setup.remark);
    addForm(*layout, setup.columns > 1);
    addNote(*layout);
    addButtons(*layout, setup.action);
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
    auto* area = new QScrollArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    // Of the window's colour, not a list's.
    area->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    layout.addWidget(area, 1);
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
    if (auto* area = findChild<QScrollArea*>()) {
        layout()->activate();
        m_form->layout()->activate();
        wanted += m_form->minimumSizeHint().height() - area->sizeHint().height();
    }
    resize(width() < minimumWidth() ? minimumWidth() : width(),
           std::max(isVisible() ? height() : 0, std::min(wanted, room)));
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
    if (m_required && !m_form->entry().has(*m_required))
        return EntryProblem{*m_required, tr("Type the amount.")};
    return problemWith(m_ledger.kind, m_before ? &*m_before : nullptr, m_form->entry(), note,
                       m_attachments);
}

bool EntryDialog::isChanged() const
{
    return !note().isEmpty() || m_form->typingProblem() || !m_form->entry().saysTheSame(m_start);
}

/// What is wrong is said once something was typed: nobody wants to be told off by an empty form.
void EntryDialog::showProblems()
{
    const auto found = problem(note());
    const auto withReason = problem(QStringLiteral("-"));
    const bool needsReason =
        problem({}) && (!withReason || withReason->sentence != problem({})->sentence);
    m_noteLabel->setText(needsReason ? tr("&Note (required)") : tr("&Note"));
    m_form->markChanges(m_before ? &*m_before : nullptr);
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
    if (auto* area = findChild<QScrollArea*>())
        area->ensureWidgetVisible(editor);
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
    if (m_before && after.saysTheSame(*m_before)) {
        QDialog::accept();
        return;
    }
    try {
        if (!m_before)
            after.id = m_desk.workbook().newEntryId();
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return;
    }
    if (!recordEdit(this, m_desk, EntryEdit{m_before, after}, note(), m_undo.arg(after.name())))
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
