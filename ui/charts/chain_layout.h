// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chain.h"

#include <QtCore/QRectF>
#include <QtCore/QVector>
#include <QtGui/QColor>
#include <QtGui/QFont>

namespace kmh {

/// Where the parts of a chain chart go: a caption line, then a row a link with its period's name,
/// its bar and its figures in columns. A column that finds no room beside the bars is left out, the
/// ones that repeat others first.
struct ChainLayout
{
    struct Text
    {
        QString text;
        QRectF rect;
        QColor color;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool strong = false;
    };
    struct Bar
    {
        QRectF row;
        QRectF planned;
        QRectF shortfall;
        QRectF lead;
    };
    /// A part that is explained in the caption line, and the swatch before its name.
    struct Swatch
    {
        enum class Part { Planned, Shortfall, Lead };
        Part part = Part::Planned;
        QRectF rect;
    };

    QVector<Text> texts;
    QVector<Bar> bars;
    QVector<Swatch> swatches;
    double zeroX = 0;

    static ChainLayout of(const QRectF& rect, const Indicator& indicator, const Chain& chain,
                          const QFont& base);
    static double heightFor(int links, const QFont& base);
};

} // namespace kmh
