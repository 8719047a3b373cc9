// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/slide.h"

#include <QtGui/QFont>
#include <QtGui/QImage>

class QPainter;

namespace kmh {

/// Draws a slide into a rectangle of the painter's units, as large as fits, in the middle; what is
/// beside it is filled with `ground`. Text is drawn as text, so that a PDF can be searched.
void paintSlide(QPainter& painter, const QRectF& into, const Slide& slide);

/// The font of a slide's text of a size in slide units; layout and painting ask the same.
QFont slideFont(double size, bool bold);

/// A picture of `pixels`, for a PNG file or to be kept while other pages are shown.
QImage slidePicture(const Slide& slide, const QSize& pixels);

} // namespace kmh
