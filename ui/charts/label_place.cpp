// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_place.h"

#include <algorithm>

namespace kmh {

namespace {

bool crosses(const QRectF& rect, const QLineF& line)
{
    const QVector<QLineF> sides = sidesOf(rect);
    return rect.contains(line.p1()) ||
           std::any_of(sides.begin(), sides.end(), [&](const QLineF& side) {
               return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
           });
}

} // namespace

std::optional<QRectF> firstFreePlace(const QVector<QRectF>& places, const QRectF& bounds,
                                     const QVector<QLineF>& lines)
{
    for (const QRectF& place : places) {
        const QRectF around = place.adjusted(-2, 0, 2, 0);
        const bool isCrossed = std::any_of(
            lines.begin(), lines.end(), [&](const QLineF& line) { return crosses(around, line); });
        if (bounds.contains(place) && !isCrossed)
            return place;
    }
    return {};
}

QVector<QLineF> segmentsOf(const QPolygonF& polyline)
{
    QVector<QLineF> segments;
    for (int i = 1; i < polyline.size(); ++i)
        segments.append(QLineF(polyline[i - 1], polyline[i]));
    return segments;
}

QVector<QLineF> sidesOf(const QRectF& rect)
{
    return segmentsOf(QPolygonF{rect.topLeft(), rect.topRight(), rect.bottomRight(),
                                rect.bottomLeft(), rect.topLeft()});
}

} // namespace kmh
