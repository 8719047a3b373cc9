// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_drawing.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/save_bytes.h"
#include "ui/print/drawing.h"
#include "ui/print/picture_text.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <cmath>

namespace kmh {

namespace {

constexpr int kSvgResolution = 96;
constexpr double kInch = 0.0254; // in metres

} // namespace

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void ChartDrawing::play(QPainter& painter) const
{
    const Drawing::Ink ink = look.blackAndWhite ? Drawing::Ink(greyInk) : Drawing::Ink();
    painter.save();
    painter.fillRect(QRectF(QPointF(), QSizeF(look.size)), Qt::white);
    painter.scale(scale, scale);
    around->play(painter, ink);
    painter.translate(chartAt);
    chart->play(painter, ink);
    painter.restore();
}

QImage ChartDrawing::image() const
{
    QImage image(look.size, QImage::Format_RGB32);
    if (image.isNull())
        throw Error(Error::Kind::Usage,
                    kmh::tr("A picture of %1 × %2 px is more than this computer's memory holds; "
                            "choose a smaller size, or .svg.")
                        .arg(look.size.width())
                        .arg(look.size.height()));
    image.fill(Qt::white);
    if (look.dotsPerInch > 0) {
        image.setDotsPerMeterX(int(std::lround(look.dotsPerInch / kInch)));
        image.setDotsPerMeterY(int(std::lround(look.dotsPerInch / kInch)));
    }
    QPainter painter(&image);
    play(painter);
    painter.end();
    // Letters may be drawn with coloured edges.
    return look.blackAndWhite ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

QByteArray ChartDrawing::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kSvgResolution);
    generator.setSize(look.size);
    generator.setViewBox(QRect(QPoint(), look.size));
    const QString rests = caption.demoMark.isEmpty()
                              ? caption.source
                              : caption.demoMark + QStringLiteral(" · ") + caption.source;
    generator.setTitle(caption.title.toHtmlEscaped()); // Qt writes them as they are
    generator.setDescription(rests.toHtmlEscaped());
    QPainter painter(&generator);
    play(painter);
    painter.end();
    return withFamilies(bytes, font);
}

void ChartDrawing::save(const QString& path) const
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        bytes = pngOf(image());
    else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        bytes = svg();
    else
        throw Error(Error::Kind::Usage,
                    kmh::tr("%1 does not say which kind of picture to write; end its name with "
                            ".png or .svg.")
                        .arg(QDir::toNativeSeparators(path)));
    saveBytes(path, bytes);
}

} // namespace kmh
