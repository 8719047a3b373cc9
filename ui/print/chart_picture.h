// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exportable_chart.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtGui/QColor>
#include <QtGui/QImage>

class QMimeData;
class QPainter;

namespace kmh {

struct ChartDrawing;

/// What stands around a chart that is taken elsewhere.
struct ChartCaption
{
    QString title;
    QString unit;   ///< after the title; may be empty
    QString source; ///< below: what it rests on, period and moment
    QString demoMark; ///< “演示数据” where it is made from such figures; cannot be switched off
};

/// How large a picture is, and in which colours.
struct ChartLook
{
    QSize size;       ///< of a PNG in pixels, of an SVG in CSS pixels
    double scale = 0; ///< of the text beside a screen's; 0: as is legible at that size
    bool blackAndWhite = false;
    double dotsPerInch = 0; ///< written into a PNG, so that it is inserted at its size; 0: nothing
};

/// A chart with its caption as a picture, on white. It is laid out for the size asked for, not
/// blown up; it keeps what the chart showed when it was made.
class ChartPicture
{
public:
    ChartPicture(const ExportableChart& chart, const QSize& shown, ChartCaption caption);
    ~ChartPicture();
    Q_DISABLE_COPY_MOVE(ChartPicture)

    /// The size at which the chart has what it has on the screen, or more where that is not all.
    QSize naturalSize() const;

    /// Laid out, for what need not be done on the window's thread.
    ChartDrawing drawing(const ChartLook& look);
    /// Exactly as large as asked for. Throws Error (Usage) where the memory does not hold it.
    QImage image(const ChartLook& look);
    /// With text as text, in families that Windows and Linux have. Well-formed XML.
    QByteArray svg(const ChartLook& look);
    /// Draws it at the painter's origin.
    void paint(QPainter& painter, const ChartLook& look);

    /// As .png or .svg by the end of the path, beside its place and renamed. Throws Error: Usage
    /// for any other end, CannotOpen where it cannot be written.
    void save(const QString& path, const ChartLook& look);

    /// For the clipboard, as PNG (in the look of copiedLook()) and SVG.
    std::unique_ptr<QMimeData> forClipboard(const ChartLook& look);
    /// As on the screen, the PNG twice as sharp.
    std::unique_ptr<QMimeData> forClipboard();

private:
    struct Room
    {
        double scale = 1;
        QSizeF size; ///< in the chart's own pixels, like all below
        QStringList title;
        QStringList source;
        QRectF chart;
    };
    Room roomFor(const ChartLook& look) const;
    Room roomAt(const QSizeF& size, double scale) const;
    double legibleScale(const QSize& size) const;
    double legibleOrAsked(const ChartLook& look) const;
    void paintCaption(QPainter& painter, const Room& room) const;
    double titleWidth(double width) const;
    double demoWidth() const;

    std::unique_ptr<QWidget> m_chart;
    QSize m_shown;
    QSize m_whole;
    ChartCaption m_caption;
};

/// The most pixels a picture on the clipboard has either way: other programs take a copy each.
inline constexpr int kMostCopied = 4000;
/// A look no larger than that, in its shape.
ChartLook copiedLook(ChartLook look);

/// Colours in black and white: lights as greys as far apart as their urgency, everything else as
/// light as it is.
QColor greyInk(const QColor& color);

} // namespace kmh
