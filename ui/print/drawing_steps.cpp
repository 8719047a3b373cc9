// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/drawing_steps.h"

namespace kmh::drawn {

namespace {

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

void play(const QVector<Step>& steps, QPainter& painter, const Drawing::Ink& ink,
          const QRectF& part)
{
    Player player(painter, ink, part);
    for (const Step& step : steps)
        std::visit(player, step);
}

} // namespace kmh::drawn
