// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/charts/timeline_item.h"

#include <QtCore/QRectF>
#include <QtCore/QVector>

class QFont;
class QPainter;

namespace kmh {

/// A horizontal axis of days, divided by months and, where their names fit, by 旬.
class TimeAxis
{
public:
    TimeAxis() = default;
    TimeAxis(const TimelineSpan& span, double left, double right);

    double left() const { return m_left; }
    double right() const { return m_right; }

    /// The middle of a day, kept within the axis.
    double xOf(QDate day) const;
    /// The end of the assessed period's last day.
    double todayX() const;

    /// Where the axis is painted.
    struct Bands
    {
        QRectF today;     ///< the assessed day's date, above its line
        QRectF names;     ///< the divisions' names
        QRectF divisions; ///< the lines between divisions
        QRectF plot;      ///< the assessed day's line goes down to its bottom
    };
    void paint(QPainter& painter, const Bands& bands, const QFont& small) const;

    /// “as of 3/20”.
    QString todayText() const;

private:
    double beginOf(QDate day) const;
    QVector<Period> divisions(const QFont& small) const;
    void paintToday(QPainter& painter, const Bands& bands, const QFont& small) const;

    TimelineSpan m_span;
    double m_left = 0;
    double m_right = 0;
};

} // namespace kmh
