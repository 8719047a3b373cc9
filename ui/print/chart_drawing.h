// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chart_picture.h"

#include <QtGui/QFont>

class QPainter;

namespace kmh {

class Drawing;

/// A ChartPicture laid out for one look: needs no widget any more, so that large ones can be drawn
/// and written off the window's thread.
struct ChartDrawing
{
    ChartLook look;
    ChartCaption caption;
    QFont font;
    double scale = 1; ///< of what follows, to the look's size
    std::shared_ptr<const Drawing> around;
    std::shared_ptr<const Drawing> chart;
    QPointF chartAt;

    void play(QPainter& painter) const;
    /// Throws Error (Usage) where the memory does not hold it.
    QImage image() const;
    QByteArray svg() const;
    /// See ChartPicture::save().
    void save(const QString& path) const;
};

QByteArray pngOf(const QImage& image);

} // namespace kmh
