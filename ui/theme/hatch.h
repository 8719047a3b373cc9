// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>

class QColor;
class QFont;
class QPainter;

namespace kmh {

/// Fills `rect` with slanting lines, for what is missing or late. Unlike Qt's pattern brushes they
/// grow with the text size and with the screen's resolution.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, const QFont& base);

} // namespace kmh
