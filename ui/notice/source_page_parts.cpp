// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page a notice is chosen on; what they do is in source_page.cpp.
#include "core/domain/error.h"
#include "ui/background_job.h"
#include "ui/dialogs/field_problem.h"
#include "ui/notice/register_panel.h"
#include "ui/notice/source_page.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

QPushButton* plainButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

SourcePage::SourcePage(const NoticeSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_job(new BackgroundJob(this))
    , m_text(new QPlainTextEdit)
    , m_name(new QLabel)
    , m_forget(plainButton(tr("Another text"), "forget"))
    , m_period(new QLineEdit)
    , m_periodProblem(makeFieldProblem())
    , m_registers(new RegisterPanel(setting.registers, setting.plan))
    , m_draftModel(makeDraftListModel(this))
    , m_drafts(new Table(m_draftModel, 0))
    , m_resume(plainButton(tr("Go on"), "resume"))
    , m_discard(plainButton(tr("Throw away…"), "discard"))
    , m_problem(makeFieldProblem())
    , m_progress(new QProgressBar)
    , m_stop(plainButton(tr("Stop"), "stop"))
    , m_read(plainButton(tr("Read the notice"), "read"))
{
    setAcceptDrops(true);
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeText(), 11);
    columns->addWidget(makeSide(), 9);
    const int em = int(theme::em(font()));
    columns->setSpacing(em);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->addLayout(columns, 1);
    layout->addLayout(makeBottom());
    connect(m_read, &QPushButton::clicked, this, &SourcePage::read);
    connect(m_stop, &QPushButton::clicked, m_job, &BackgroundJob::cancel);
    connect(m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
    listDrafts();
    follow();
}

QWidget* SourcePage::makeText()
{
    auto* card = new Card(tr("The notice"));
    auto* choose = plainButton(tr("Choose a file…"), "choose");
    choose->setToolTip(tr("Choose the file of a notice (Ctrl+O)"));
    choose->setAutoDefault(true); // Enter presses it
    setFocusProxy(choose);
    m_name->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->addWidget(choose);
    line->addWidget(m_name, 1);
    line->addWidget(m_forget);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setAccessibleName(tr("Text of the notice"));
    m_text->setPlaceholderText(
        tr("Paste the whole notice here, or drop a file: .txt or .docx.\nOf a PDF, copy its text; "
           "line breaks inside sentences are joined again."));
    m_text->setTabChangesFocus(true);
    m_text->viewport()->installEventFilter(this);
    card->body()->addLayout(line);
    card->body()->addWidget(m_text, 1);
    connect(choose, &QPushButton::clicked, this, &SourcePage::chooseFile);
    connect(m_forget, &QPushButton::clicked, this, &SourcePage::forgetFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SourcePage::follow);
    return card;
}

QWidget* SourcePage::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* with = new Card(tr("What it is read with"));
    auto* label = new QLabel(tr("&Period the plan governs, where the notice does not say:"));
    label->setBuddy(m_period);
    label->setWordWrap(true);
    m_period->setObjectName(QStringLiteral("hintPeriod"));
    m_period->setPlaceholderText(tr("2025Q2 or 2025年二季度"));
    m_period->setAccessibleName(tr("Period the plan governs"));
    with->body()->addWidget(label);
    with->body()->addWidget(m_period);
    with->body()->addWidget(m_periodProblem);
    with->body()->addWidget(m_registers);
    auto* kept = new Card(tr("Drafts to go on with"));
    m_drafts->setAccessibleName(tr("Drafts to go on with"));
    m_drafts->setEmptyText(tr("There is none. What is begun here is kept by itself."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resume);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    kept->body()->addWidget(m_drafts, 1);
    kept->body()->addLayout(buttons);
    layout->addWidget(with);
    layout->addWidget(kept, 1);
    connect(m_drafts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourcePage::follow);
    connect(m_drafts, &Table::rowActivated, this, &SourcePage::resumeChosen);
    connect(m_resume, &QPushButton::clicked, this, &SourcePage::resumeChosen);
    connect(m_discard, &QPushButton::clicked, this, &SourcePage::discardChosen);
    return side;
}

QLayout* SourcePage::makeBottom()
{
    m_problem->setObjectName(QStringLiteral("sourceProblem"));
    m_progress->setMaximumWidth(int(theme::em(font()) * 14));
    m_read->setDefault(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_problem, 1);
    line->addStretch(0);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(m_read);
    return line;
}

void SourcePage::resumeChosen()
{
    if (m_drafts->currentRow() >= 0)
        Q_EMIT resumeAsked(m_draftModel->row(m_drafts->currentRow()).path);
}

void SourcePage::discardChosen()
{
    if (m_drafts->currentRow() < 0)
        return;
    const KeptDraft draft = m_draftModel->row(m_drafts->currentRow());
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Throw a draft away"),
        tr("The draft “%1” and all that was checked in it would be lost.").arg(draft.title),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton* discard = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    QPushButton* back = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    question->setDefaultButton(back);
    question->setEscapeButton(back);
    connect(discard, &QPushButton::clicked, this, [this, path = draft.path] {
        try {
            DraftKeeper::discard(path);
        } catch (const Error& error) {
            say(error.sentence());
        }
        listDrafts();
    });
    question->open();
}

} // namespace kmh
