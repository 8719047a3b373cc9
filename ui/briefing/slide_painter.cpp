// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_painter.h"

#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/theme/theme.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace kmh {

namespace {

// In ems: from the middle of a line down to its baseline; Chinese characters and figures then stand
// in the middle whatever the font says of its ascent.
constexpr double kBaseline = 0.38;
constexpr double kDash = 3; // of a line's width, and so the gap
constexpr double kThin = 4; // pixels

QColor colorOf(quint32 rgb)
{
    return QColor::fromRgb(rgb | 0xFF000000U);
}

/// Draws one slide's shapes, in slide units.
class ShapePainter
{
public:
    explicit ShapePainter(QPainter& painter)
        : m_painter(painter)
        , m_toDevice(painter.deviceTransform())
        , m_snaps(painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster)
    {
    }

    void operator()(const SlideText& text)
    {
        const QStringList lines =
            text.wraps ? slideLines(text.text, text.size, text.bold, text.box.width())
                       : text.text.split(u'\n');
        drawLines(lines, text);
    }

    void operator()(const SlideBox& box)
    {
        const bool isPlain = box.radius <= 0 && box.stroke.width <= 0;
        m_painter.setPen(penOf(box.stroke, Qt::FlatCap));
        m_painter.setBrush(brushOf(box.fill));
        if (isPlain)
            m_painter.fillRect(snapped(box.box), m_painter.brush());
        else if (box.radius > 0)
            m_painter.drawRoundedRect(box.box, box.radius, box.radius);
        else
            m_painter.drawRect(box.box);
    }

    void operator()(const SlidePath& path)
    {
        const QPolygonF points(path.points);
        const bool isStraight = !path.closed && points.size() == 2;
        m_painter.setPen(penOf(path.stroke, isStraight ? Qt::FlatCap : Qt::RoundCap));
        m_painter.setBrush(path.closed ? brushOf(path.fill) : QBrush(Qt::NoBrush));
        if (path.closed)
            m_painter.drawPolygon(points);
        else
            m_painter.drawPolyline(points);
    }

    void operator()(const SlideOval& oval)
    {
        m_painter.setPen(penOf(oval.stroke, Qt::FlatCap));
        m_painter.setBrush(brushOf(oval.fill));
        m_painter.drawEllipse(oval.box);
    }

    void operator()(const SlideTable& table)
    {
        double top = table.box.top();
        for (int row = 0; row < table.rows.size(); ++row) {
            const double height = row == 0 ? table.headHeight : table.rowHeight;
            const QRectF band(table.box.left(), top, table.box.width(), height);
            if (row > 0 && row - 1 == table.selected)
                m_painter.fillRect(snapped(band), colorOf(table.selectedFill));
            drawRow(table, table.rows.at(row), band);
            m_painter.fillRect(snapped(QRectF(band.left(), band.bottom() - kSlideRowLine,
                                              band.width(), kSlideRowLine)),
                               colorOf(table.lineColor));
            top += height;
        }
    }

private:
    void drawRow(const SlideTable& table, const QVector<SlideTable::Cell>& cells,
                 const QRectF& band)
    {
        double left = band.left();
        for (int i = 0; i < cells.size() && i < table.columns.size(); ++i) {
            const SlideTable::Cell& cell = cells.at(i);
            SlideText text{.box = QRectF(left, band.top(), table.columns.at(i), band.height()),
                           .text = cell.text,
                           .size = table.textSize,
                           .color = cell.color,
                           .bold = cell.bold,
                           .align = cell.align};
            text.box.adjust(kSlideCellInset + cell.indent, 0, -kSlideCellInset, 0);
            if (cell.mark)
                drawMark(*cell.mark, table.textSize, text.box.left() - cell.indent,
                         text.box.center().y());
            drawLines(text.text.split(u'\n'), text);
            left += table.columns.at(i);
        }
    }

    void drawMark(const SlideMark& mark, double textSize, double left, double middle)
    {
        const double side = textSize * kSlideMarkShare;
        const QRectF box(left, middle - side / 2, side, side);
        for (const SlideShape& shape : lightMark(box, mark.light, mark.color, 0xFFFFFF))
            std::visit(*this, shape);
    }

    void drawLines(const QStringList& lines, const SlideText& text)
    {
        const QFont font = slideFont(text.size, text.bold);
        const QFontMetricsF metrics(font);
        const double line = slideLineHeight(text.size);
        const double spare = text.box.height() - line * double(lines.size());
        double top = text.box.top();
        if (text.rise == SlideText::Rise::Middle)
            top += spare / 2;
        else if (text.rise == SlideText::Rise::Bottom)
            top += spare;
        m_painter.setFont(font);
        m_painter.setPen(colorOf(text.color));
        for (const QString& words : lines) {
            const double free = text.box.width() - metrics.horizontalAdvance(words);
            double left = text.box.left();
            if (text.align == SlideText::Align::Center)
                left += free / 2;
            else if (text.align == SlideText::Align::Right)
                left += free;
            m_painter.drawText(QPointF(left, top + line / 2 + text.size * kBaseline), words);
            top += line;
        }
    }

    QPen penOf(const SlideStroke& stroke, Qt::PenCapStyle cap) const
    {
        if (stroke.width <= 0)
            return Qt::NoPen;
        QPen pen(colorOf(stroke.color), stroke.width, Qt::SolidLine, cap, Qt::MiterJoin);
        if (stroke.dashed) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({kDash, kDash});
        }
        return pen;
    }

    static QBrush brushOf(const std::optional<quint32>& fill)
    {
        return fill ? QBrush(colorOf(*fill)) : QBrush(Qt::NoBrush);
    }

    /// On whole pixels, at least one of them, so that edges are sharp on a coarse projector too.
    QRectF snapped(const QRectF& box) const
    {
        if (!m_snaps || m_toDevice.type() > QTransform::TxScale)
            return box;
        const QRectF pixels = m_toDevice.mapRect(box);
        const auto side = [](double from, double to) {
            const double begin = std::round(from);
            // Lines of one width look the same wherever they lie.
            const double length =
                to - from < kThin ? std::round(to - from) : std::round(to) - begin;
            return std::pair(begin, std::max(1.0, length));
        };
        const auto [left, width] = side(pixels.left(), pixels.right());
        const auto [top, height] = side(pixels.top(), pixels.bottom());
        const QRectF whole(left, top, width, height);
        return m_toDevice.inverted().mapRect(whole);
    }

    QPainter& m_painter;
    QTransform m_toDevice;
    bool m_snaps;
};

} // namespace

QFont slideFont(double size, bool bold)
{
    QFont font = theme::baseFont();
    font.setPixelSize(std::max(1, int(std::floor(size))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped, figures beside Latin letters and “fi” get glyphs of no character, which a PDF has no
    // name for: they could be read and not copied.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void paintSlide(QPainter& painter, const QRectF& into, const Slide& slide)
{
    painter.save();
    painter.fillRect(into, colorOf(slide.ground));
    const double scale = std::min(into.width() / slide.width, into.height() / kSlideHeight);
    painter.translate(into.center());
    painter.scale(scale, scale);
    painter.translate(-slide.width / 2, -kSlideHeight / 2);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ShapePainter shapes(painter);
    for (const SlideGroup& group : slide.groups) {
        for (const SlideShape& shape : group.shapes)
            std::visit(shapes, shape);
    }
    painter.restore();
}

QImage slidePicture(const Slide& slide, const QSize& pixels)
{
    QImage picture(pixels, QImage::Format_RGB32);
    picture.fill(colorOf(slide.ground));
    QPainter painter(&picture);
    paintSlide(painter, QRectF(QPointF(0, 0), QSizeF(pixels)), slide);
    return picture;
}

} // namespace kmh
