// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_files.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/pptx_writer.h"
#include "core/exchange/save_bytes.h"
#include "ui/briefing/briefing_pdf.h"
#include "ui/briefing/picture_files.h"
#include "ui/briefing/slide_layout.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

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

/// Of the set in use, as the slides are.
std::array<quint32, 5> swatches()
{
    const auto of = [](Light light) { return quint32(lightColor(light).rgb() & 0xFFFFFF); };
    return {of(Light::OnTrack), of(Light::Watch), of(Light::Behind), of(Light::Met),
            of(Light::Missing)};
}

void writePdf(const Briefing& briefing, const QVector<Slide>& slides,
              const BriefingFileRequest& request, const Progress& progress)
{
    checkWritable(request.path);
    saveBytes(request.path, slidesPdf(slides, briefing.title, request.author, progress));
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
                   .asianFont = kFont,
                   .lights = swatches()},
                  progress);
        break;
    case Format::Pictures:
        files = writePictures(slides, request.path, request.size, progress);
        break;
    }
    tell(progress, 1);
    return files;
}

} // namespace kmh
