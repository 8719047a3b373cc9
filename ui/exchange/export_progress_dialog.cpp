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

void writeWithProgress(QWidget* parent, const QString& path, ExportJob::Work work)
{
    auto* dialog = new QProgressDialog(tr("Writing %1…").arg(QFileInfo(path).fileName()),
                                       tr("Cancel"), 0, 100, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Export"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoReset(false);
    dialog->setAutoClose(false);
    auto* job = new ExportJob(dialog);
    QObject::connect(dialog, &QProgressDialog::canceled, job, &ExportJob::cancel);
    QObject::connect(job, &ExportJob::progressed, dialog, &QProgressDialog::setValue);
    QObject::connect(job, &ExportJob::cancelled, dialog, &QProgressDialog::deleteLater);
    QObject::connect(job, &ExportJob::finished, dialog, [=](const QString& problem) {
        dialog->deleteLater();
        tellEnd(parent, path, problem);
    });
    job->start(std::move(work));
}

} // namespace kmh
