// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/drawing.h"

#include <QtGui/QImage>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <variant>

namespace kmh {

namespace {

/// How the shapes and texts that follow are drawn.
struct State
{
    QPen pen;
    QBrush brush;
    QPointF brushOrigin;
    QTransform transform;
    QPainter::RenderHints hints;
    QPainter::CompositionMode mode = QPainter::CompositionMode_SourceOver;
    double opacity = 1;
    QVector<QPainterPath> clips; ///< within all of them, in the device's coordinates
};

struct Shape
{
    QPainterPath path;
};
struct Line
{
    QPolygonF points;
};
struct Words
{
    QPointF at; ///< the baseline's begin
    QString text;
    QFont font;
};
struct Image
{
    QRectF into;
    QImage image;
    QRectF from;
};

using Step = std::variant<State, Shape, Line, Words, Image>;

QBrush inked(QBrush brush, const Drawing::Ink& ink)
{
    if (!ink || brush.style() == Qt::NoBrush)
        return brush;
    if (const QGradient* gradient = brush.gradient()) {
        QGradient other = *gradient;
        QGradientStops stops = other.stops();
        for (QGradientStop& stop : stops)
            stop.second = ink(stop.second);
        other.setStops(stops);
        return QBrush(other);
    }
    brush.setColor(ink(brush.color()));
    return brush;
}

QPen inked(QPen pen, const Drawing::Ink& ink)
{
    if (ink && pen.style() != Qt::NoPen)
        pen.setBrush(inked(pen.brush(), ink));
    return pen;
}

QImage inked(QImage image, const Drawing::Ink& ink)
{
    if (!ink)
        return image;
    image = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QColor color = ink(image.pixelColor(x, y));
            color.setAlpha(image.pixelColor(x, y).alpha());
            image.setPixelColor(x, y, color);
        }
    }
    return image;
}

/// Draws the steps one after the other.
class Player
{
public:
    /// A null `part` is all of it.
    Player(QPainter& painter, const Drawing::Ink& ink, const QRectF& part)
        : m_painter(painter)
        , m_ink(ink)
        , m_part(part)
        , m_base(painter.transform())
    {
        m_painter.save();
    }
    ~Player() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Player)

    void operator()(const State& state)
    {
        if (state.clips != m_clips) {
            // The clip the painter came with holds too.
            m_painter.restore();
            m_painter.save();
            m_painter.setTransform(m_base);
            for (const QPainterPath& clip : state.clips)
                m_painter.setClipPath(clip, Qt::IntersectClip);
            m_clips = state.clips;
        }
        m_transform = state.transform;
        m_painter.setTransform(state.transform * m_base);
        m_painter.setPen(inked(state.pen, m_ink));
        m_painter.setBrush(inked(state.brush, m_ink));
        m_painter.setBrushOrigin(state.brushOrigin);
        m_painter.setRenderHints(m_painter.renderHints(), false);
        m_painter.setRenderHints(state.hints | QPainter::TextAntialiasing, true);
        m_painter.setCompositionMode(state.mode);
        m_painter.setOpacity(state.opacity);
    }
    void operator()(const Shape& shape) { m_painter.drawPath(shape.path); }
    void operator()(const Line& line) { m_painter.drawPolyline(line.points); }
    void operator()(const Words& words)
    {
        const double y = m_transform.map(words.at).y();
        if (!m_part.isNull() && (y < m_part.top() || y > m_part.bottom()))
            return;
        m_painter.setFont(words.font);
        m_painter.drawText(words.at, words.text);
    }
    void operator()(const Image& picture)
    {
        m_painter.drawImage(picture.into, inked(picture.image, m_ink), picture.from);
    }

private:
    QPainter& m_painter;
    const Drawing::Ink& m_ink;
    QRectF m_part;
    QTransform m_base;
    QTransform m_transform;
    QVector<QPainterPath> m_clips;
};

} // namespace

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
        m_steps.append(Words{at, item.text(), item.font()});
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
    Player player(painter, ink, {});
    for (const Step& step : m_engine->steps())
        std::visit(player, step);
}

void Drawing::playPart(QPainter& painter, const QRectF& part) const
{
    const Ink asDrawn;
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    {
        Player player(painter, asDrawn, part);
        for (const Step& step : m_engine->steps())
            std::visit(player, step);
    }
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
