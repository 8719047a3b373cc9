// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_geometry.h"

#include "core/exchange/pptx_text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qint64 kWidestStroke = 20'116'800; // EMU: ST_LineWidth

QRectF boundsOfPoints(const QVector<QPointF>& points)
{
    if (points.isEmpty())
        return {};
    QPointF least = points.first();
    QPointF most = least;
    for (const QPointF& point : points) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

} // namespace

QRectF boundsOf(const SlideShape& shape)
{
    if (const auto* path = std::get_if<SlidePath>(&shape))
        return boundsOfPoints(path->points);
    if (const auto* text = std::get_if<SlideText>(&shape))
        return text->box.normalized();
    if (const auto* box = std::get_if<SlideBox>(&shape))
        return box->box.normalized();
    if (const auto* oval = std::get_if<SlideOval>(&shape))
        return oval->box.normalized();
    return std::get<SlideTable>(shape).box.normalized();
}

EmuBox::EmuBox(const QRectF& box)
{
    // Corners are rounded, not sizes: shapes that touch on the slide touch in the file.
    const auto [nearX, farX] = std::minmax({emu(box.left()), emu(box.right())});
    const auto [nearY, farY] = std::minmax({emu(box.top()), emu(box.bottom())});
    left = nearX;
    top = nearY;
    width = farX - nearX;
    height = farY - nearY;
}

void writePlace(XmlOut& xml, const QRectF& box)
{
    const EmuBox place(box);
    xml.leaf("a:off", {{"x", place.left}, {"y", place.top}});
    xml.leaf("a:ext", {{"cx", place.width}, {"cy", place.height}});
}

void writePreset(XmlOut& xml, const char* shape, std::optional<qint64> adjust)
{
    xml.open("a:prstGeom", {{"prst", shape}}).open("a:avLst");
    if (adjust)
        xml.leaf("a:gd", {{"name", "adj"}, {"fmla", QStringLiteral("val %1").arg(*adjust)}});
    xml.close().close();
}

void writeOutline(XmlOut& xml, const SlidePath& path, const QRectF& bounds)
{
    xml.open("a:custGeom");
    for (const char* empty : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        xml.leaf(empty);
    xml.leaf("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}}).open("a:pathLst");
    const EmuBox place(bounds);
    xml.open("a:path", {{"w", place.width},
                        {"h", place.height},
                        {"fill", path.closed && path.fill ? "norm" : "none"}});
    const char* step = "a:moveTo";
    for (const QPointF& point : path.points) {
        xml.open(step);
        xml.leaf("a:pt", {{"x", emu(point.x()) - place.left}, {"y", emu(point.y()) - place.top}})
            .close();
        step = "a:lnTo";
    }
    if (path.closed)
        xml.leaf("a:close");
    xml.close().close().close();
}

void writeFill(XmlOut& xml, const std::optional<quint32>& fill)
{
    if (fill)
        writeSolidFill(xml, *fill);
    else
        xml.leaf("a:noFill");
}

void writeStroke(XmlOut& xml, const SlideStroke& stroke)
{
    if (stroke.width <= 0) {
        xml.open("a:ln").leaf("a:noFill").close();
        return;
    }
    const qint64 width = std::clamp(emu(stroke.width), qint64(1), kWidestStroke);
    xml.open("a:ln", {{"w", width}, {"cap", "flat"}});
    writeSolidFill(xml, stroke.color);
    xml.leaf("a:prstDash", {{"val", stroke.dashed ? "dash" : "solid"}});
    xml.leaf("a:miter", {{"lim", "800000"}}).close();
}

} // namespace kmh
