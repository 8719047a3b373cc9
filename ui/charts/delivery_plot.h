// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"

#include <QtCore/QVector>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPolygonF>

namespace kmh {

/// Where the step lines of deliverables due and done go, and their painting; for DeliverySteps and
/// for pages without widgets.
class DeliveryPlot
{
public:
    DeliveryPlot(const QVector<TimelineItem>& items, const TimelineSpan& span, const QSizeF& size,
                 const QFont& base);

    void paint(QPainter& painter) const;

    /// A line's name beside its end.
    struct Name
    {
        QString text;
        QRectF rect;
        QColor color;
    };
    /// They stay off the lines and each other as long as there is room.
    QVector<Name> names() const;

    QPolygonF dueLine() const;
    QPolygonF doneLine() const;
    double yOf(int count) const;

private:
    QRectF plannedRect(const QString& text) const;
    QRectF doneRect(const QString& text, const std::optional<QRectF>& taken) const;
    QPolygonF steps(const QVector<QDate>& at, double endX) const;
    void paintCounts(QPainter& painter) const;

    QVector<QDate> m_due;
    QVector<QDate> m_done;
    TimelineSpan m_span;
    QFont m_small;
    QSizeF m_size;
    QRectF m_plot;
    TimeAxis m_days;
    ValueAxis m_counts;
};

/// The days deliverables are due, and those they were done, in order.
QVector<QDate> dueDays(const QVector<TimelineItem>& items);
QVector<QDate> doneDays(const QVector<TimelineItem>& items);
/// How many of `days` had come by the end of `day`.
int countBy(const QVector<QDate>& days, QDate day);

} // namespace kmh
