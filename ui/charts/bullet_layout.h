// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bullet_item.h"

#include <QtCore/QRectF>
#include <QtCore/QVector>
#include <QtGui/QFont>
#include <QtGui/QPolygonF>

namespace kmh {

/// Where everything of a bullet graph goes within a rectangle. Labels stay inside it and off each
/// other: they move aside first, and the plan's is left out where there is no room for both.
struct BulletLayout
{
    struct Label
    {
        enum class Kind { Target, Plan, Absent };
        Kind kind = Kind::Target;
        QString text; ///< as painted; elided if nothing else helps
        QRectF rect;
    };

    QRectF track;
    QRectF planTrack; ///< from zero to the plan to date; empty without one
    QRectF bar;       ///< from zero to the actual; empty without one
    QRectF targetMark;
    QPolygonF planMark;
    double zeroX = 0;
    bool overflows = false; ///< the actual lies beyond the scale
    QVector<Label> labels;

    /// `base` is the body font.
    static BulletLayout of(const QRectF& rect, const BulletItem& item, const QFont& base);
    /// The height the graph wants with that font.
    static double heightFor(const QFont& base);
};

} // namespace kmh
