// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/workbook_files.h"

#include "core/domain/text.h"
#include "core/store/workbook.h"
#include "ui/plans/plan_shelf.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace kmh {

namespace {

QString workbookFilter()
{
    return tr("Workbooks (*.kmh)");
}

/// Where the last workbook was opened from, if that is still there.
QString usualFolder()
{
    for (const QString& path : PlanShelf::paths()) {
        const QFileInfo file(path);
        if (file.dir().exists())
            return file.absolutePath();
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString makeWorkbook(QWidget* parent)
{
    QString path =
        QFileDialog::getSaveFileName(parent, tr("New workbook"), usualFolder(), workbookFilter(),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1String(".kmh"), Qt::CaseInsensitive))
        path += QLatin1String(".kmh");
    Workbook::create(path, Bundle::Plan);
    return path;
}

QString chooseWorkbook(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open workbook"), usualFolder(),
                                        workbookFilter());
}

} // namespace kmh
