// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_progress_dialog.h"

#include "core/domain/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

void tellEnd(QWidget* parent, const QString& path, const QString& problem)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Export"));
    box->setTextFormat(Qt::PlainText);
    box->setText(problem.isEmpty() ? tr("%1 was written.").arg(QDir::toNativeSeparators(path))
                                   : problem);
    if (problem.isEmpty()) {
        QPushButton* folder = box->addButton(tr("Open its folder"), QMessageBox::ActionRole);
        QObject::connect(folder, &QPushButton::clicked, box, [path] { openFolderOf(path); });
    }
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

} // namespace

void openFolderOf(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void writeWithProgress(QWidget* parent, const QString& path, BackgroundJob::Work work)
{
    auto* dialog = new QProgressDialog(tr("Writing %1…").arg(QFileInfo(path).fileName()),
                                       tr("Cancel"), 0, 100, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Export"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoReset(false);
    dialog->setAutoClose(false);
    auto* job = new BackgroundJob(dialog);
    QObject::connect(dialog, &QProgressDialog::canceled, job, &BackgroundJob::cancel);
    QObject::connect(job, &BackgroundJob::progressed, dialog, &QProgressDialog::setValue);
    job->start(dialog, std::move(work), [=](const BackgroundJob::End& end) {
        dialog->deleteLater();
        if (!end.cancelled)
            tellEnd(parent, path, end.trouble);
    });
}

} // namespace kmh
