// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/backup.h"
#include "core/store/restoration.h"
#include "core/store/write_lock.h"
#include "ui/background_job.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/dialogs/backup_dialog.h"

#include <QtCore/QCoreApplication>

namespace kmh {

void DeskWindow::keepBackups(const BackupPolicy& policy)
{
    m_backups = policy;
    backUpToday();
}

void DeskWindow::backUpToday()
{
    const Desk& desk = m_view->desk();
    const QDateTime now = desk.now();
    if (!m_backups || desk.workbook().isReadOnly())
        return;
    const auto work = [path = desk.workbook().path(), by = m_person, now, policy = *m_backups](
                          const Progress&) { backUpForDay(path, by, now, policy); };
    m_work->start(this, work, [this](const BackgroundJob::End& end) {
        if (!end.trouble.isEmpty())
            tell(end.trouble);
    });
}

void DeskWindow::showBackups()
{
    auto* dialog = new BackupDialog(
        m_view->desk(), m_backups.value_or(BackupPolicy::ofThisComputer()), *m_work, m_view);
    connect(dialog, &BackupDialog::openRequested, this, &DeskWindow::openWorkbook,
            Qt::QueuedConnection);
    connect(dialog, &BackupDialog::policyChanged, this, [this](const BackupPolicy& policy) {
        if (m_backups)
            m_backups = policy;
    });
    connect(
        dialog, &BackupDialog::restorationReady, this,
        [this](const std::shared_ptr<Restoration>& restoration, const QString& path) {
            unlessUnsaved([this, restoration, path] { replaceWorkbook(restoration, path); });
        },
        Qt::QueuedConnection);
    dialog->open();
}

void DeskWindow::replaceWorkbook(const std::shared_ptr<Restoration>& restoration,
                                 const QString& path)
{
    try {
        const auto lock = WriteLock::take(path, m_person);
        if (!lock)
            throw Error(Error::Kind::CannotOpen, heldSentence(path));
        const QString open = m_view->desk().workbook().path();
        const bool bundled = m_view->desk().workbook().isBundled();
        const Place before = place();
        // Not everywhere can a file be replaced that is open: the view goes before it is.
        adopt(Workbook::openBundled(Bundle::Demo));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QString trouble;
        try {
            restoration->commit();
        } catch (const Error& error) {
            trouble = error.sentence();
        }
        if (trouble.isEmpty() || !bundled)
            adopt(Workbook::openForWork(trouble.isEmpty() ? path : open, m_person));
        m_view->goTo(before);
        if (!trouble.isEmpty())
            tell(trouble);
    } catch (const Error& error) {
        tell(error.sentence());
    }
}

} // namespace kmh
