// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QBrush>
#include <QtGui/QPen>

class QFont;
class QPainter;

namespace kmh {

/// A rounded rectangle whose outline lies inside `rect`, with the theme's corners.
void paintFrame(QPainter& painter, const QRectF& rect, const QFont& base, const QPen& pen,
                const QBrush& brush);

/// The ring around what has the keyboard's focus.
QPen focusPen(const QFont& base);
void paintFocusRing(QPainter& painter, const QRectF& rect, const QFont& base);

} // namespace kmh
