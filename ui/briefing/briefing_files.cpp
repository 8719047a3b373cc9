// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_files.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/pptx_writer.h"
#include "ui/briefing/briefing_pdf.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_painter.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QScopeGuard>

#include <memory>
#include <vector>

namespace kmh {

namespace {

const auto kFont = QStringLiteral("Microsoft YaHei");

enum class Format { Pdf, Pptx, Pictures };

Format formatOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Format::Pdf;
    if (path.endsWith(QLatin1String(".pptx"), Qt::CaseInsensitive))
        return Format::Pptx;
    // A folder that is to be made says so by its end.
    if (QFileInfo(path).isDir() || path.endsWith(u'/') || path.endsWith(QDir::separator()))
        return Format::Pictures;
    throw Error(Error::Kind::Usage,
                tr("%1 does not say what to write; end its name with .pdf or .pptx, or with / for "
                   "a folder of pictures.")
                    .arg(QDir::toNativeSeparators(path)));
}

void writePdf(const Briefing& briefing, const QVector<Slide>& slides,
              const BriefingFileRequest& request, const Progress& progress)
{
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        cannotWrite(request.path, file.errorString());
    file.write(slidesPdf(slides, briefing.title, request.author, progress));
    if (!file.commit())
        cannotWrite(request.path, file.errorString());
}

QStringList writePictures(const QVector<Slide>& slides, const BriefingFileRequest& request,
                          const Progress& progress)
{
    const bool isNew = !QDir(request.path).exists();
    if (!QDir().mkpath(request.path))
        cannotWrite(request.path, tr("the folder cannot be created"));
    auto takeBack = qScopeGuard([&] {
        if (isNew)
            QDir().rmdir(request.path);
    });
    // None takes its place before all are whole.
    std::vector<std::unique_ptr<QSaveFile>> files;
    QStringList names;
    for (int i = 0; i < slides.size(); ++i) {
        tell(progress, double(i) / double(slides.size()));
        names.append(
            QDir(request.path)
                .filePath(QStringLiteral("briefing-%1.png").arg(i + 1, 2, 10, QLatin1Char('0'))));
        files.push_back(std::make_unique<QSaveFile>(names.last()));
        QSaveFile& file = *files.back();
        if (!file.open(QIODevice::WriteOnly) ||
            !slidePicture(slides.at(i), request.size).save(&file, "PNG"))
            cannotWrite(names.last(), file.errorString());
    }
    for (const auto& file : files) {
        if (!file->commit())
            cannotWrite(file->fileName(), file->errorString());
    }
    takeBack.dismiss();
    return names;
}

} // namespace

QVector<Slide> briefingSlides(const Briefing& briefing, const QSize& shape)
{
    const SlideLook look{slideWidthFor(shape), -1};
    const auto count = int(briefing.pages.size());
    QVector<Slide> slides;
    for (int i = 0; i < count; ++i)
        slides.append(slideOf(briefing, briefing.pages.at(i), i + 1, count, look));
    return slides;
}

void checkBriefingPath(const QString& path)
{
    formatOf(path);
}

QStringList writeBriefing(const Briefing& briefing, const BriefingFileRequest& request,
                          const Progress& progress)
{
    const Format format = formatOf(request.path);
    const QVector<Slide> slides = briefingSlides(briefing, request.size);
    QStringList files{request.path};
    switch (format) {
    case Format::Pdf: writePdf(briefing, slides, request, progress); break;
    case Format::Pptx:
        writePptx(request.path, slides,
                  {.title = briefing.title,
                   .author = request.author,
                   .madeAt = briefing.madeAt,
                   .latinFont = kFont,
                   .asianFont = kFont},
                  progress);
        break;
    case Format::Pictures: files = writePictures(slides, request, progress); break;
    }
    tell(progress, 1);
    return files;
}

} // namespace kmh
