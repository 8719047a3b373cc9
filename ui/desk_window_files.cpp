// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/exchange/import_dialog.h"
#include "ui/plans/plan_shelf.h"
#include "ui/render.h"
#include "ui/start/come_to_front.h"
#include "ui/start/open_dialog.h"
#include "ui/start/workbook_files.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

// Workbooks and tables that come from files, and the pictures that go there.

namespace kmh {

namespace {

QStringList dropped(const QMimeData& data, std::initializer_list<const char*> endings)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        for (const char* ending : endings) {
            if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
                paths.append(path);
        }
    }
    return paths;
}

} // namespace

/// Tables that are dropped on the window are imported, a workbook is opened.
void DeskWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!dropped(*event->mimeData(), {".xlsx", ".csv", ".kmh"}).isEmpty())
        event->acceptProposedAction();
}

/// Once the drop is over: what is asked then must not keep the program waiting that it came from.
void DeskWindow::dropEvent(QDropEvent* event)
{
    const QStringList workbooks = dropped(*event->mimeData(), {".kmh"});
    const QStringList tables = dropped(*event->mimeData(), {".xlsx", ".csv"});
    if (workbooks.isEmpty() && tables.isEmpty())
        return;
    event->acceptProposedAction();
    if (workbooks.isEmpty())
        ImportDialog::openFor(this, m_view->desk(), tables, m_backups);
    else
        QMetaObject::invokeMethod(
            this, [this, path = workbooks.first()] { openFromOutside(path); },
            Qt::QueuedConnection);
}

void DeskWindow::openWorkbook(const QString& path)
{
    if (isAtWorkOn(path)) // what can be undone there would be lost
        return;
    unlessUnsaved([this, path] {
        try {
            const bool again = path == m_view->desk().workbook().path();
            const Place before = place();
            adopt(Workbook::openForWork(path, m_person));
            if (again) // as when it can be written at last
                m_view->goTo(before);
            Q_EMIT workbookOpened(path);
        } catch (const Error& error) {
            tell(error.sentence());
        }
    });
}

void DeskWindow::openDemo()
{
    unlessUnsaved([this] { adopt(Workbook::openBundled(Bundle::Demo)); });
}

/// A file of that name that took its place is another one.
bool DeskWindow::isAtWorkOn(const QString& path) const
{
    const Workbook& open = m_view->desk().workbook();
    return !open.isBundled() && !open.isReadOnly() && QFileInfo(open.path()) == QFileInfo(path) &&
           open.isStillThere();
}

void DeskWindow::openFromOutside(const std::optional<QString>& path)
{
    comeToFront(*this);
    if (!path)
        return;
    if (QApplication::activeModalWidget())
        tell(whyNotOverDialog(*path));
    else if (path->isEmpty())
        openDemo();
    else
        openWorkbook(*path);
}

void DeskWindow::newWorkbook()
{
    try {
        if (const QString path = makeWorkbook(this); !path.isEmpty())
            openWorkbook(path);
    } catch (const Error& error) {
        tell(error.sentence());
    }
}

void DeskWindow::chooseWorkbook()
{
    if (const QString path = kmh::chooseWorkbook(this); !path.isEmpty())
        openWorkbook(path);
}

void DeskWindow::savePictures()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the pictures"));
    if (folder.isEmpty())
        return;
    try {
        RenderRequest request;
        request.folder = folder;
        request.size = size();
        request.period = m_view->desk().period();
        request.asOf = m_view->desk().asOf();
        const QStringList files = renderPages(m_view->desk().sharedWorkbook(), request);
        tell(tr("%1 pictures were written to %2.", nullptr, int(files.size()))
                 .arg(files.size())
                 .arg(folder));
    } catch (const Error& error) {
        tell(error.sentence());
    }
}

/// The workbooks opened last; read when it is opened, since other windows write the list too.
void DeskWindow::makeRecentMenu(QMenu& file)
{
    QMenu* recent = file.addMenu(tr("Opened &recently"));
    recent->setObjectName(QStringLiteral("recent"));
    recent->setToolTipsVisible(true);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
    fillRecentMenu(*recent);
}

/// Those that are gone stay in it, grey: their drive may only be away.
void DeskWindow::fillRecentMenu(QMenu& recent)
{
    constexpr qsizetype kMost = 9; // each has a digit to be chosen by
    recent.clear();
    const QStringList paths = PlanShelf::paths().mid(0, kMost);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QFileInfo file(paths.at(i));
        QString name = file.fileName();
        name.replace(u'&', QStringLiteral("&&"));
        const QString text = QStringLiteral("&%1  %2").arg(i + 1).arg(name);
        QAction* action =
            recent.addAction(file.exists() ? text : tr("%1 (not there)").arg(text), this,
                             [this, path = paths.at(i)] { openWorkbook(path); });
        action->setEnabled(file.exists());
        action->setToolTip(QDir::toNativeSeparators(paths.at(i)));
        action->setStatusTip(action->toolTip());
    }
    if (paths.isEmpty()) {
        QAction* nothing = recent.addAction(tr("Nothing was opened yet"));
        nothing->setObjectName(QStringLiteral("nothing"));
        nothing->setEnabled(false);
    }
}

} // namespace kmh
