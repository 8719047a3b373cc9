// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_marks.h"

#include "ui/briefing/slide_text.h"
#include "ui/theme/light_icon.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr double kIndent = 1.2; // of the same

/// A square of side 1 around the origin, mapped onto the largest one centred in a box.
class Square
{
public:
    explicit Square(const QRectF& box)
        : m_centre(box.center())
        , m_side(std::min(box.width(), box.height()))
    {
    }

    double length(double share) const { return share * m_side; }
    QPointF at(double x, double y) const { return m_centre + QPointF(x, y) * m_side; }
    QRectF rect(double halfWidth, double halfHeight) const
    {
        return QRectF(at(-halfWidth, -halfHeight), at(halfWidth, halfHeight));
    }

    SlideShape polygon(const QVector<QPointF>& corners, quint32 color) const
    {
        SlidePath path{.points = {}, .closed = true, .fill = color};
        for (const QPointF& corner : corners)
            path.points.append(at(corner.x(), corner.y()));
        return path;
    }

    SlideShape tick(quint32 color) const
    {
        return SlidePath{.points = {at(-0.38, 0.03), at(-0.11, 0.3), at(0.4, -0.29)},
                         .stroke = {color, length(0.17)}};
    }

private:
    QPointF m_centre;
    double m_side;
};

} // namespace

bool isHollow(Light light)
{
    return light == Light::NotDue || light == Light::NotJudged;
}

QVector<SlideShape> lightMark(const QRectF& box, Light light, quint32 color, quint32 ground)
{
    const Square square(box);
    switch (light) {
    case Light::Met: return {square.tick(color)};
    case Light::OnTrack: return {SlideOval{square.rect(0.42, 0.42), color}};
    case Light::Watch: return {square.polygon({{0, -0.45}, {0.49, 0.4}, {-0.49, 0.4}}, color)};
    case Light::Behind: return {square.polygon({{0, -0.5}, {0.5, 0}, {0, 0.5}, {-0.5, 0}}, color)};
    case Light::NotDue:
        return {SlideOval{square.rect(0.36, 0.36), {}, {color, square.length(0.12)}}};
    case Light::Missing:
        return {SlideBox{square.rect(0.42, 0.42), color, {}, square.length(0.14)},
                SlideBox{square.rect(0.24, 0.08), ground}};
    case Light::NotJudged:
        return {SlideBox{square.rect(0.26, 0.26), {}, {color, square.length(0.1)}}};
    }
    Q_UNREACHABLE();
}

double lightIndent(double size)
{
    return size * kIndent;
}

double lightWithWordsWidth(Light light, double size, const QString& words)
{
    return lightIndent(size) +
           slideTextWidth(words.isEmpty() ? lightLabel(light) : words, size, true);
}

QVector<SlideShape> lightWithWords(const QRectF& box, Light light, double size,
                                   const QString& words)
{
    const double side = size * kSlideMarkShare;
    QVector<SlideShape> shapes =
        lightMark(QRectF(box.left(), box.center().y() - side / 2, side, side), light,
                  rgbOf(lightColor(light)), 0xFFFFFF);
    const QRectF room = box.adjusted(lightIndent(size), 0, 0, 0);
    shapes.append(SlideText{.box = room,
                            .text = slideFitted(words.isEmpty() ? lightLabel(light) : words, size,
                                                true, room.width(), 1),
                            .size = size,
                            .color = rgbOf(lightInk(light)),
                            .bold = true});
    return shapes;
}

} // namespace kmh
