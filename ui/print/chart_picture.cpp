// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_picture.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "ui/print/drawing.h"
#include "ui/print/picture_text.h"
#include "ui/print/whole_lists.h"
#include "ui/theme/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

// In the size of the chart's text.
constexpr double kMargin = 1.1;
constexpr double kGap = 0.6;
constexpr double kLeastLines = 22; // of text in the height of a picture: no larger letters
constexpr int kClipboardScale = 2;
constexpr int kSvgResolution = 96;
constexpr double kInch = 0.0254; // in metres

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ChartPicture::ChartPicture(const ExportableChart& chart, const QSize& shown, ChartCaption caption)
    : m_chart(chart.copyForPicture())
    , m_shown(shown)
    , m_whole(chart.wholeSize())
    , m_caption(std::move(caption))
{
    m_chart->setAttribute(Qt::WA_DontShowOnScreen);
}

ChartPicture::~ChartPicture() = default;

double ChartPicture::demoWidth() const
{
    if (m_caption.demoMark.isEmpty())
        return 0;
    const QFont strong = theme::sized(m_chart->font(), theme::TextSize::Strong);
    return theme::textWidth(strong, m_caption.demoMark) + theme::em(strong);
}

double ChartPicture::titleWidth(double width) const
{
    const double em = theme::em(m_chart->font());
    return width - 2 * kMargin * em - (m_caption.demoMark.isEmpty() ? 0 : demoWidth() + em);
}

/// Title above, source below, the chart between them.
ChartPicture::Room ChartPicture::roomAt(const QSizeF& size, double scale) const
{
    const QFont base = m_chart->font();
    const double em = theme::em(base);
    const QFont title = theme::sized(base, theme::TextSize::Title);
    const QFont small = theme::sized(base, theme::TextSize::Small);
    Room room{.scale = scale, .size = size, .title = {}, .source = {}, .chart = {}};
    const QString headline =
        m_caption.unit.isEmpty()
            ? m_caption.title
            : kmh::tr("%1 (unit: %2)", "a chart's title").arg(m_caption.title, m_caption.unit);
    room.title = linesOf(headline, title, titleWidth(size.width()));
    room.source = linesOf(m_caption.source, small, size.width() - 2 * kMargin * em);
    const double above = theme::lineHeight(title) * double(room.title.size());
    const double below = theme::lineHeight(small) * double(room.source.size());
    room.chart = QRectF(QPointF(), size)
                     .adjusted(kMargin * em, (kMargin + kGap) * em + above, -kMargin * em,
                               -(kMargin + kGap) * em - below);
    // What does not grow in height stays in the middle.
    if (m_chart->sizePolicy().verticalPolicy() == QSizePolicy::Fixed) {
        const double height =
            std::min(room.chart.height(), double(std::max(m_whole.height(), m_shown.height())));
        room.chart.setTop(room.chart.center().y() - height / 2);
        room.chart.setHeight(height);
    }
    return room;
}

/// As large as fits what the chart would like, but never so large that it cannot show all.
double ChartPicture::legibleScale(const QSize& size) const
{
    const auto scaleFor = [&](const QSize& chart) {
        const Room around = roomAt(QSizeF(chart) * 2, 1);
        const double height = chart.height() + chart.height() * 2 - around.chart.height();
        const double width = chart.width() + chart.width() * 2 - around.chart.width();
        return std::min(size.width() / width, size.height() / height);
    };
    const double largest = size.height() / (kLeastLines * theme::em(m_chart->font()));
    const double liked =
        std::max(1.0, std::min(largest, scaleFor(m_chart->sizeHint().expandedTo(m_whole))));
    // The caption takes more lines where it is narrow.
    double scale = std::min(liked, std::max(0.05, scaleFor(m_whole)));
    for (int i = 0; i < 60; ++i) {
        const QSizeF room = roomAt(QSizeF(size) / scale, scale).chart.size();
        const bool fixed = m_chart->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
        if (room.width() >= m_whole.width() && (fixed || room.height() >= m_whole.height()))
            break;
        scale *= 0.95;
    }
    return scale;
}

double ChartPicture::legibleOrAsked(const ChartLook& look) const
{
    return look.scale > 0 ? look.scale : legibleScale(look.size);
}

ChartPicture::Room ChartPicture::roomFor(const ChartLook& look) const
{
    const double scale = legibleOrAsked(look);
    return roomAt(QSizeF(look.size) / scale, scale);
}

QSize ChartPicture::naturalSize() const
{
    const QSize chart = m_shown.expandedTo(m_whole);
    const QSizeF assumed = QSizeF(chart) + QSizeF(2, 2) * theme::em(m_chart->font()) * kMargin;
    const Room room = roomAt({assumed.width(), assumed.height() * 3}, 1);
    const bool fixed = m_chart->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    const double em = theme::em(m_chart->font());
    const double around = 2 * (kMargin + kGap) * em +
                          theme::lineHeight(theme::sized(m_chart->font(), theme::TextSize::Title)) *
                              double(room.title.size()) +
                          theme::lineHeight(theme::sized(m_chart->font(), theme::TextSize::Small)) *
                              double(room.source.size());
    const double height = fixed ? m_whole.height() : chart.height();
    return {int(std::ceil(assumed.width())), int(std::ceil(height + around))};
}

void ChartPicture::paintCaption(QPainter& painter, const Room& room) const
{
    const QFont base = m_chart->font();
    const double margin = kMargin * theme::em(base);
    const QFont title = theme::sized(base, theme::TextSize::Title);
    const QFont small = theme::sized(base, theme::TextSize::Small);
    QRectF line(margin, margin, room.size.width() - 2 * margin, theme::lineHeight(title));
    if (!m_caption.demoMark.isEmpty()) {
        const QRectF mark(line.right() - demoWidth(), line.top(), demoWidth(), line.height());
        painter.setPen(QPen(theme::kText, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(theme::sized(base, theme::TextSize::Strong));
        painter.drawText(mark, Qt::AlignCenter | Qt::TextSingleLine, m_caption.demoMark);
    }
    painter.setFont(title);
    painter.setPen(theme::kText);
    for (const QString& text : room.title) {
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    line.setHeight(theme::lineHeight(small));
    line.moveTop(room.size.height() - margin - line.height() * double(room.source.size()));
    for (const QString& text : room.source) {
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
}

void ChartPicture::paint(QPainter& painter, const ChartLook& look)
{
    const Room room = roomFor(look);
    m_chart->resize(room.chart.size().toSize().expandedTo({1, 1}));
    settleLayout(*m_chart);
    const auto chart = drawingOf(*m_chart);
    Drawing caption(room.size);
    {
        QPainter onCaption(&caption);
        onCaption.setRenderHint(QPainter::Antialiasing);
        paintCaption(onCaption, room);
    }
    const Drawing::Ink ink = look.blackAndWhite ? Drawing::Ink(greyInk) : Drawing::Ink();
    painter.save();
    painter.fillRect(QRectF(QPointF(), QSizeF(look.size)), Qt::white);
    painter.scale(room.scale, room.scale);
    caption.play(painter, ink);
    painter.translate(room.chart.topLeft());
    chart->play(painter, ink);
    painter.restore();
}

QImage ChartPicture::image(const ChartLook& look)
{
    QImage image(look.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    if (look.dotsPerInch > 0) {
        image.setDotsPerMeterX(int(std::lround(look.dotsPerInch / kInch)));
        image.setDotsPerMeterY(int(std::lround(look.dotsPerInch / kInch)));
    }
    QPainter painter(&image);
    paint(painter, look);
    painter.end();
    // Letters may be drawn with coloured edges.
    return look.blackAndWhite ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

QByteArray ChartPicture::svg(const ChartLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kSvgResolution);
    generator.setSize(look.size);
    generator.setViewBox(QRect(QPoint(), look.size));
    const QString rests = m_caption.demoMark.isEmpty()
                              ? m_caption.source
                              : m_caption.demoMark + QStringLiteral(" · ") + m_caption.source;
    generator.setTitle(m_caption.title.toHtmlEscaped()); // Qt writes them as they are
    generator.setDescription(rests.toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter, look);
    painter.end();
    return withFamilies(bytes, m_chart->font());
}

void ChartPicture::save(const QString& path, const ChartLook& look)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        bytes = png(image(look));
    else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        bytes = svg(look);
    else
        throw Error(Error::Kind::Usage,
                    kmh::tr("%1 does not say which kind of picture to write; end its name with "
                            ".png or .svg.")
                        .arg(QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        cannotWrite(path);
}

std::unique_ptr<QMimeData> ChartPicture::forClipboard(const ChartLook& look)
{
    auto data = std::make_unique<QMimeData>();
    const QImage picture = image(look);
    data->setImageData(picture); // as a bitmap, for programs that know no PNG
    data->setData(QStringLiteral("image/png"), png(picture));
    // Programs take an SVG's size in CSS pixels: as large as the PNG is by its dots per inch.
    const double scale = legibleOrAsked(look);
    const ChartLook plain{.size = (QSizeF(look.size) / scale).toSize(),
                          .scale = 1,
                          .blackAndWhite = look.blackAndWhite};
    data->setData(QStringLiteral("image/svg+xml"), svg(plain));
    return data;
}

std::unique_ptr<QMimeData> ChartPicture::forClipboard()
{
    return forClipboard({.size = naturalSize() * kClipboardScale,
                         .scale = kClipboardScale,
                         .dotsPerInch = kSvgResolution * kClipboardScale});
}

} // namespace kmh
