// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>
#include <QtGui/QImage>

namespace kmh {

/// The same picture in at most `colours` colours: `always` and those it has most of, every other
/// pixel in the nearest of them. Pages of a desk lose nothing by it that one sees, and a PNG of one
/// byte a pixel is a third as large.
QImage inFewColours(const QImage& picture, int colours, const QVector<QRgb>& always);

} // namespace kmh
