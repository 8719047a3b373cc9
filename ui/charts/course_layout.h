// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_data.h"
#include "ui/charts/value_axis.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

namespace kmh {

/// Where the plot and all texts of a course chart go. Texts stay inside the chart and off each
/// other, and off the lines where there is room.
struct CourseLayout
{
    struct Text
    {
        enum class Kind {
            Tick,
            Period,
            Unit,
            Note,
            Legend,
            Break,
            Actual,
            Plan,
            Target,
            Forecast,
            LastYear,
            Empty
        };
        Kind kind = Kind::Tick;
        QString text;
        QRectF rect;
        QColor color;
        QLineF leader; ///< from the line it names, where it had to move; null otherwise
    };

    /// A mark before its name in the line above the plot.
    struct LegendMark
    {
        std::optional<Quality> quality; ///< none for a revised figure's ring
        QPointF centre;
    };

    ValueAxis axis;
    QRectF plot;
    int points = 0;
    /// From the plot's edge to the first and from the last point to it, in distances of two points.
    double sideRoom = 0.4;
    QVector<Text> texts;
    QVector<LegendMark> legend;
    QVector<double> breaks; ///< x of the lines where the series is broken

    static CourseLayout of(const QRectF& rect, const CourseChartData& data, const QFont& base);

    double xOf(int point) const;
    double yOf(double value) const;
    /// The range of the horizontal axis, on which point i lies at i.
    double firstX() const;
    double lastX() const;
};

} // namespace kmh
