// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/briefing/slide.h"

namespace kmh {

// Places and outlines of DrawingML (ECMA-376 part 1, 20.1).

/// The smallest box around a shape; of a path without points an empty one.
QRectF boundsOf(const SlideShape& shape);

/// A box in EMU, whatever was asked for: nothing is of a negative size.
struct EmuBox
{
    explicit EmuBox(const QRectF& box);

    qint64 left = 0;
    qint64 top = 0;
    qint64 width = 0;
    qint64 height = 0;
};

/// a:off and a:ext, inside the element that places a shape.
void writePlace(XmlOut& xml, const QRectF& box);

/// a:prstGeom; `adjust` is the first of its handles in 1/100,000, where it has one.
void writePreset(XmlOut& xml, const char* shape, std::optional<qint64> adjust = {});

/// a:custGeom with the path's points.
void writeOutline(XmlOut& xml, const SlidePath& path, const QRectF& bounds);

/// What is inside: a colour or nothing.
void writeFill(XmlOut& xml, const std::optional<quint32>& fill);

/// a:ln
void writeStroke(XmlOut& xml, const SlideStroke& stroke);

} // namespace kmh
