// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <QtCore/QVector>
#include <QtGui/QPolygonF>

#include <optional>

namespace kmh {

/// The first of `places` within `bounds` that no line runs through; none if there is none.
std::optional<QRectF> firstFreePlace(const QVector<QRectF>& places, const QRectF& bounds,
                                     const QVector<QLineF>& lines);

/// The lines between a polygon's points.
QVector<QLineF> segmentsOf(const QPolygonF& polyline);
/// A rectangle's four sides.
QVector<QLineF> sidesOf(const QRectF& rect);

} // namespace kmh
