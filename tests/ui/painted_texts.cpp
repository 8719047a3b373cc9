// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/painted_texts.h"

#include <QtCore/QHash>
#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace kmh::test {

namespace {

/// Notes words and lets everything else go.
class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(const QRectF& whole)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_whole(whole)
    {
    }

    QVector<PaintedText> texts;

    bool begin(QPaintDevice*) override
    {
        m_clip = m_whole;
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags flags = now.state();
        if (flags & DirtyPen)
            m_pen = now.pen().color();
        if (flags & DirtyTransform)
            m_transform = now.transform();
        if (flags & DirtyOpacity)
            m_opacity = now.opacity();
        if (flags & DirtyClipEnabled && !now.isClipEnabled())
            m_clip = m_whole;
        if (flags & DirtyClipPath)
            clip(now.clipPath().boundingRect(), now.clipOperation());
        if (flags & DirtyClipRegion)
            clip(now.clipRegion().boundingRect(), now.clipOperation());
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QColor color = m_pen;
        color.setAlphaF(color.alphaF() * float(m_opacity));
        const QRectF rect(at.x(), at.y() - item.ascent(), item.width(),
                          item.ascent() + item.descent());
        QRectF within = m_clip.intersected(m_whole);
        if (const QRegion system = systemClip(); !system.isEmpty())
            within &= system.boundingRect();
        const QRectF mapped = m_transform.mapRect(rect);
        texts.append({item.text(), mapped, color, item.font(), within & mapped});
    }
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }

private:
    void clip(const QRectF& rect, Qt::ClipOperation operation)
    {
        const QRectF mapped = m_transform.mapRect(rect);
        if (operation == Qt::NoClip)
            m_clip = m_whole;
        else if (operation == Qt::IntersectClip)
            m_clip &= mapped;
        else
            m_clip = mapped;
    }

    QRectF m_whole;
    QRectF m_clip;
    QColor m_pen;
    QTransform m_transform;
    double m_opacity = 1;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QSize& size)
        : m_size(size)
        , m_engine(QRectF(QPointF(), QSizeF(size)))
    {
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QVector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace

QVector<PaintedText> paintedTexts(QWidget& widget)
{
    TextDevice device(widget.size());
    widget.render(&device, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return device.texts();
}

QColor groundOf(const QImage& picture, const QRectF& rect)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    const QRect pixels = rect.toAlignedRect() & picture.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (++counts[pixel] > counts.value(most))
                most = pixel;
        }
    }
    return QColor::fromRgb(most);
}

bool isLarge(const QFont& font)
{
    return font.pixelSize() >= 24 || (font.bold() && font.pixelSize() >= 18.66);
}

} // namespace kmh::test
