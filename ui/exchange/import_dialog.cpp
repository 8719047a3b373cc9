// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "core/domain/day_label.h"
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/exchange/layout_panel.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QDropEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

// Of the text size.
constexpr int kWidth = 96;
constexpr int kHeight = 50;
constexpr int kFilesWidth = 23;

int countOf(const ImportCounts& counts, ImportLine::Status status)
{
    switch (status) {
    case ImportLine::Status::New: return counts.fresh;
    case ImportLine::Status::Changed: return counts.changed;
    case ImportLine::Status::Unchanged: return counts.unchanged;
    case ImportLine::Status::Conflict: return counts.conflicts;
    case ImportLine::Status::Refused: return counts.refused;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDialog::ImportDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_fileModel(makeImportFileModel(this))
    , m_rowModel(new ImportRowModel([this] { return readable(); },
                                    [this]() -> const Plan& { return m_desk.plan(); }, this))
    , m_issueModel(makeImportIssueModel(this))
{
    setWindowTitle(tr("Import figures"));
    setAcceptDrops(true);
    auto* splitter = new QSplitter;
    splitter->addWidget(makeFileSide());
    splitter->addWidget(makePreviewSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeBottom());
    connectFields();
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    splitter->setSizes({int(em * kFilesWidth), int(em * (kWidth - kFilesWidth))});
    showItem();
}

ImportDialog::~ImportDialog() = default;

ImportItem* ImportDialog::shown()
{
    return m_shown >= 0 && m_shown < m_items.size() ? &m_items[m_shown] : nullptr;
}

const ImportItem* ImportDialog::readable()
{
    const ImportItem* item = shown();
    return item && item->state != ImportItem::State::Failed ? item : nullptr;
}

void ImportDialog::showItem()
{
    m_isFilling = true;
    ImportItem* item = shown();
    if (item && !m_isRunning && item->state == ImportItem::State::Ready)
        item->isSeenAgain = item->lookAgain;
    const bool isRead = item && item->state != ImportItem::State::Waiting &&
                        item->state != ImportItem::State::Failed;
    m_title->setText(item ? QFileInfo(item->path).fileName()
                          : tr("See what would change before anything is written"));
    for (QWidget* part : {static_cast<QWidget*>(m_sender), static_cast<QWidget*>(m_cameAt),
                          static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_remember),
                          static_cast<QWidget*>(m_tabs)})
        part->setEnabled(isRead);
    m_sender->setCurrentText(isRead ? item->preview().receipt.sender : QString());
    m_cameAt->setDateTime(isRead ? item->cameAt.toLocalTime() : m_desk.now().toLocalTime());
    m_period->setText(item && item->wish.period ? item->wish.period->code() : QString());
    showFieldProblem(m_periodProblem, {});
    m_remember->setChecked(item && item->remember);
    m_remember->setEnabled(isRead && !item->preview().form);
    m_layout->setLayouts(isRead ? item->preview().layouts : QVector<TableLayout>());
    m_issueModel->setRows(isRead ? item->preview().issues : QVector<ImportIssue>());
    m_issues->fitColumns();
    const qsizetype remarks = isRead ? item->preview().issues.size() : 0;
    m_tabs->setTabText(1, remarks > 0 ? tr("Remarks %1").arg(remarks) : tr("Remarks"));
    m_isFilling = false;
    showLines();
    follow();
}

void ImportDialog::showLines()
{
    const ImportItem* item = readable();
    const ImportCounts counts = item ? item->preview().counts() : ImportCounts();
    int all = 0;
    for (int i = 0; i < int(std::size(kImportStatuses)); ++i) {
        const int count = countOf(counts, kImportStatuses[i]);
        all += count;
        m_chips->button(i)->setText(
            QStringLiteral("%1 %2").arg(importStatusLabel(kImportStatuses[i])).arg(count));
        m_chips->button(i)->setEnabled(count > 0 || m_chips->checkedId() == i);
    }
    m_chips->button(int(std::size(kImportStatuses)))->setText(tr("All %1").arg(all));
    m_conflicts->setVisible(counts.conflicts > 0);
    std::optional<ImportLine::Status> only;
    if (m_chips->checkedId() < int(std::size(kImportStatuses)))
        only = kImportStatuses[std::max(0, m_chips->checkedId())];
    m_rowModel->showLines(only);
    m_rows->fitColumns();
}

void ImportDialog::showFiles()
{
    m_isFilling = true;
    QVector<ImportFileRow> rows;
    for (const ImportItem& item : std::as_const(m_items))
        rows.append(importFileRow(item));
    m_fileModel->setRows(rows);
    m_files->fitColumns();
    m_files->selectRowAt(m_shown);
    m_isFilling = false;
}

void ImportDialog::follow()
{
    const bool isWorking = m_job->isWorking();
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking && m_isStoppable);
    const bool isLeft = shown() && shown()->state != ImportItem::State::Recorded;
    m_readAgain->setEnabled(isLeft && !isWorking && !m_isRunning);
    m_remove->setEnabled(shown() && !isWorking && !m_isRunning);
    int ready = 0;
    for (const ImportItem& item : std::as_const(m_items))
        ready += item.state == ImportItem::State::Ready && item.whyNot().isEmpty() ? 1 : 0;
    const QString readOnly = m_desk.whyReadOnly();
    m_import->setText(ready > 0 ? tr("Import %1 files", nullptr, int(ready)).arg(ready)
                                : tr("Import"));
    m_import->setEnabled(!isWorking && !m_isRunning && ready > 0 && readOnly.isEmpty());
    QString reason = readOnly;
    if (reason.isEmpty() && shown())
        reason = shown()->whyNot();
    if (reason.isEmpty() && shown() && shown()->preview().importedBefore.isValid())
        reason = tr("The same file came on %1; this time it says something new.")
                     .arg(momentLabel(shown()->preview().importedBefore));
    if (reason.isEmpty() && shown() && shown()->lookAgain &&
        shown()->state == ImportItem::State::Ready)
        reason = tr("What was recorded before it has changed what this file would do; look at it "
                    "again, then import it.");
    m_reason->setText(m_notice.isEmpty() ? reason : m_notice + QLatin1Char(' ') + reason);
    m_import->setToolTip(m_import->isEnabled() ? QString() : reason);
    showFiles();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addFiles(paths);
}

} // namespace kmh
