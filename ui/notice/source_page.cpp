// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/source_page.h"

#include "core/exchange/notice_file.h"
#include "ui/background_job.h"
#include "ui/dialogs/field_problem.h"
#include "ui/notice/register_panel.h"
#include "ui/pages/table.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

/// Of a file's text: enough to see that it is the right one.
constexpr int kMostShown = 200'000;

QString droppedFile(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

SourcePage::~SourcePage() = default;

bool SourcePage::isWorking() const
{
    return m_job->isWorking();
}

QString SourcePage::problem() const
{
    return m_problem->text();
}

void SourcePage::say(const QString& sentence)
{
    showFieldProblem(m_problem, sentence);
    follow();
}

void SourcePage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Notice"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Notices (*.txt *.docx);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePage::openFile);
    dialog->open();
}

void SourcePage::openFile(const QString& path)
{
    const auto text = std::make_shared<QString>();
    const auto work = [text, path](const Progress& progress) {
        *text = readNoticeFile(path, progress);
    };
    m_job->start(this, work, [this, text, path](const BackgroundJob::End& end) {
        if (end.isDone())
            takeFile(QFileInfo(path).fileName(), *text);
        else
            say(end.cancelled ? tr("Reading the file was stopped.") : end.trouble);
    });
    say({});
}

void SourcePage::takeFile(const QString& name, const QString& text)
{
    m_file = name;
    m_fileText = text;
    m_text->setPlainText(text.left(kMostShown));
    m_text->setReadOnly(true);
    m_name->setText(text.size() > kMostShown
                        ? tr("%1, its beginning; the whole of it is read").arg(name)
                        : name);
    say({});
    m_read->setFocus();
}

void SourcePage::forgetFile()
{
    m_file.clear();
    m_fileText.clear();
    m_text->clear();
    m_text->setReadOnly(false);
    m_name->clear();
    say({});
    m_text->setFocus();
}

void SourcePage::setPasted(const QString& text)
{
    forgetFile();
    m_text->setPlainText(text);
}

void SourcePage::read()
{
    const QString typed = m_period->text().trimmed();
    const auto period = Period::parse(typed);
    showFieldProblem(m_periodProblem,
                     typed.isEmpty() || period
                         ? QString()
                         : tr("“%1” is no period; write 2025Q2 or 2025年二季度.").arg(typed));
    if (!typed.isEmpty() && !period)
        return;
    const auto draft = std::make_shared<Draft>();
    const bool isFile = !m_file.isEmpty();
    const auto work = [draft, isFile, text = isFile ? m_fileText : m_text->toPlainText(),
                       registers = m_registers->registers(), period](const Progress&) {
        *draft = readNotice(isFile ? text : noticeTextOf(text), registers, {period});
    };
    m_job->start(this, work, [this, draft](const BackgroundJob::End& end) {
        say(end.trouble);
        if (end.isDone())
            Q_EMIT draftRead(*draft);
    });
    say({});
}

void SourcePage::listDrafts()
{
    const auto drafts = std::make_shared<QVector<KeptDraft>>();
    const auto work = [drafts, folder = m_setting.draftFolder](const Progress&) {
        *drafts = keptDrafts(folder);
    };
    m_job->start(this, work, [this, drafts](const BackgroundJob::End& end) {
        if (end.isDone()) {
            m_draftModel->setRows(*drafts);
            m_drafts->fitColumns();
            if (m_drafts->currentRow() < 0)
                m_drafts->selectRowAt(0); // the one changed last
        }
        follow();
    });
}

void SourcePage::follow()
{
    const bool isWorking = m_job->isWorking();
    m_progress->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_read->setEnabled(!isWorking && (!m_file.isEmpty() || !m_text->document()->isEmpty()));
    m_forget->setVisible(!m_file.isEmpty());
    const bool isChosen = m_drafts->currentRow() >= 0;
    m_resume->setEnabled(isChosen && !isWorking &&
                         m_draftModel->row(m_drafts->currentRow()).trouble.isEmpty());
    m_discard->setEnabled(isChosen && !isWorking);
}

void SourcePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourcePage::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedFile(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    }
}

/// A file dropped on the field for the text is opened, not its address written into it.
bool SourcePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!droppedFile(*drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!droppedFile(*drop->mimeData()).isEmpty()) {
            dropEvent(drop);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kmh
