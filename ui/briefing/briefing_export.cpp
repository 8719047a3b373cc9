// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_export.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_source.h"
#include "ui/desk.h"
#include "ui/dialogs/save_file.h"
#include "ui/exchange/export_progress_dialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace kmh {

namespace {

const auto kPictures = QStringLiteral("png");

/// A name in the person's documents.
QString proposedPath(const Desk& desk)
{
    const QString name =
        tr("%1 %2 briefing").arg(desk.plan().shortTitle, periodLabel(desk.period()));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(safeFileName(name) + QStringLiteral(".pptx"));
}

void write(QWidget* parent, Desk& desk, const QString& path)
{
    try {
        const Briefing briefing =
            makeBriefing(readBriefing(desk.workbook(), desk.period(), desk.asOf(), desk.now()));
        const bool pictures = QFileInfo(path).suffix().toLower() == kPictures;
        BriefingFileRequest request;
        request.path = pictures ? pictureFolder(path) : path;
        request.author = desk.person();
        // Told as what stands in the folder, so that its folder is the one opened.
        const QString told = pictures ? request.path + QStringLiteral("*.") + kPictures : path;
        writeWithProgress(parent, told, [briefing, request](const Progress& progress) {
            writeBriefing(briefing, request, progress);
        });
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
    }
}

} // namespace

QString pictureFolder(const QString& chosen)
{
    const QFileInfo file(chosen);
    const QString folder = QDir(file.absolutePath()).filePath(file.completeBaseName());
    QString free = folder;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1 (%2)").arg(folder).arg(i);
    return free + u'/';
}

void exportBriefing(QWidget* parent, Desk& desk)
{
    askSaveFile(parent, tr("Write the briefing"), proposedPath(desk),
                {tr("PowerPoint presentation (*.pptx)"), tr("PDF (*.pdf)"),
                 tr("A folder of pictures, one a page (*.png)")},
                [parent, &desk](const QString& path) { write(parent, desk, path); });
}

} // namespace kmh
