// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_export.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/show_displays.h"
#include "ui/briefing/slide_layout.h"
#include "ui/desk.h"
#include "ui/dialogs/save_file.h"
#include "ui/exchange/export_progress_dialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

#include <memory>

namespace kmh {

namespace {

const auto kPictures = QStringLiteral("png");
const QSize kWide(1920, 1080);
const QSize kNarrow(1440, 1080);
const auto kNarrowShape = QStringLiteral("4:3");

/// A name in the person's documents.
QString proposedPath(const Desk& desk)
{
    const QString name =
        tr("%1 %2 briefing").arg(desk.plan().shortTitle, periodLabel(desk.period()));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(safeFileName(name) + QStringLiteral(".pptx"));
}

/// Every kind of file in both shapes, first those of the display that slides would be shown on.
QStringList kindsOffered()
{
    const double shape = slideWidthFor(slidesDisplaySize());
    const bool isNarrow = 2 * shape < slideWidthFor(kWide) + slideWidthFor(kNarrow);
    const QString wide = QStringLiteral("16:9");
    QStringList kinds;
    for (const QString& of : {isNarrow ? kNarrowShape : wide, isNarrow ? wide : kNarrowShape})
        kinds += {tr("PowerPoint presentation, %1 (*.pptx)").arg(of), tr("PDF, %1 (*.pdf)").arg(of),
                  tr("A folder of pictures, one a page, %1 (*.png)").arg(of)};
    return kinds;
}

void write(QWidget* parent, Desk& desk, const QString& path, const QSize& size)
{
    try {
        const Briefing briefing = makeBriefing(readBriefing(desk));
        const bool pictures = QFileInfo(path).suffix().toLower() == kPictures;
        BriefingFileRequest request;
        request.path = pictures ? pictureFolder(path) : path;
        request.size = size;
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
    const auto dialog = std::make_shared<QPointer<QFileDialog>>();
    *dialog = askSaveFile(parent, tr("Write the briefing"), proposedPath(desk), kindsOffered(),
                          [parent, &desk, dialog](const QString& path) {
                              const bool isNarrow =
                                  *dialog && (*dialog)->selectedNameFilter().contains(kNarrowShape);
                              write(parent, desk, path, isNarrow ? kNarrow : kWide);
                          });
}

} // namespace kmh
