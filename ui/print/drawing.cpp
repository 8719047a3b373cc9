// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/drawing.h"

#include "ui/print/drawing_steps.h"

#include <QtGui/QFontInfo>
#include <QtGui/QPaintEngine>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace kmh {

using namespace drawn;

/// Notes what a painter asks for.
class Drawing::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }

    const QVector<Step>& steps() const { return m_steps; }

    bool begin(QPaintDevice*) override
    {
        m_state = {};
        m_changed = true;
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override
    {
        const QPaintEngine::DirtyFlags flags = now.state();
        if (flags & DirtyPen)
            m_state.pen = now.pen();
        if (flags & DirtyBrush)
            m_state.brush = now.brush();
        if (flags & DirtyBrushOrigin)
            m_state.brushOrigin = now.brushOrigin();
        if (flags & DirtyTransform)
            m_state.transform = now.transform();
        if (flags & DirtyHints)
            m_state.hints = now.renderHints();
        if (flags & DirtyCompositionMode)
            m_state.mode = now.compositionMode();
        if (flags & DirtyOpacity)
            m_state.opacity = now.opacity();
        updateClip(now, flags);
        m_changed = true;
    }

    void drawPath(const QPainterPath& path) override
    {
        note();
        m_steps.append(Shape{path});
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        note();
        const QPolygonF polygon(QVector<QPointF>(points, points + count));
        if (mode == PolylineMode) {
            m_steps.append(Line{polygon});
            return;
        }
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        path.addPolygon(polygon);
        path.closeSubpath();
        m_steps.append(Shape{path});
    }
    using QPaintEngine::drawPolygon;

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        note();
        QFont font = item.font();
        if (font.pixelSize() < 0) // points are of another size on whatever it is played back on
            font.setPixelSize(QFontInfo(font).pixelSize());
        m_steps.append(Words{at, item.text(), font});
    }

    void drawPixmap(const QRectF& into, const QPixmap& pixmap, const QRectF& from) override
    {
        drawImage(into, pixmap.toImage(), from, Qt::AutoColor);
    }

    void drawImage(const QRectF& into, const QImage& image, const QRectF& from,
                   Qt::ImageConversionFlags) override
    {
        note();
        m_steps.append(Image{into, image, from});
    }

private:
    void updateClip(const QPaintEngineState& now, QPaintEngine::DirtyFlags flags)
    {
        if (flags & DirtyClipEnabled)
            m_clipped = now.isClipEnabled();
        if (flags & DirtyClipPath)
            clip(m_state.transform.map(now.clipPath()), now.clipOperation());
        if (flags & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(now.clipRegion());
            clip(m_state.transform.map(path), now.clipOperation());
        }
    }

    void clip(const QPainterPath& path, Qt::ClipOperation operation)
    {
        m_clipped = operation != Qt::NoClip;
        if (operation != Qt::IntersectClip)
            m_clips.clear();
        if (operation != Qt::NoClip)
            m_clips.append(path);
    }

    /// Before a shape or text: how it is drawn, where that has changed. Qt keeps a widget within
    /// its place by the system's clip and tells nobody when it changes.
    void note()
    {
        if (const QRegion within = systemClip(); within != m_system) {
            m_system = within;
            m_changed = true;
        }
        if (!m_changed)
            return;
        m_changed = false;
        m_state.clips = m_clipped ? m_clips : QVector<QPainterPath>();
        if (!m_system.isEmpty()) {
            QPainterPath path;
            path.addRegion(m_system);
            m_state.clips.prepend(path);
        }
        m_steps.append(m_state);
    }

    QVector<Step> m_steps;
    State m_state;
    QVector<QPainterPath> m_clips;
    QRegion m_system;
    bool m_clipped = false;
    bool m_changed = true;
};

Drawing::Drawing(const QSizeF& size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

Drawing::~Drawing() = default;

QPaintEngine* Drawing::paintEngine() const
{
    return m_engine.get();
}

void Drawing::play(QPainter& painter, const Ink& ink) const
{
    drawn::play(m_engine->steps(), painter, ink);
}

void Drawing::playPart(QPainter& painter, const QRectF& part) const
{
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    drawn::play(m_engine->steps(), painter, {}, part);
    painter.restore();
}

int Drawing::metric(PaintDeviceMetric metric) const
{
    constexpr double kInch = 25.4; // in millimetres
    constexpr int kDpi = 96;       // our fonts are in pixels; nothing hangs on it
    switch (metric) {
    case PdmWidth: return qCeil(m_size.width());
    case PdmHeight: return qCeil(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kDpi;
    case PdmNumColors: return 1 << 24;
    case PdmDepth: return 32;
    case PdmWidthMM: return qCeil(m_size.width() / kDpi * kInch);
    case PdmHeightMM: return qCeil(m_size.height() / kDpi * kInch);
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    default: return 0;
    }
}

std::unique_ptr<Drawing> drawingOf(QWidget& widget)
{
    auto drawing = std::make_unique<Drawing>(QSizeF(widget.size()));
    widget.render(drawing.get(), {}, {}, QWidget::DrawChildren);
    return drawing;
}

} // namespace kmh
