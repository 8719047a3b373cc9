// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/time_axis.h"

class QFont;
class QPainter;

namespace kmh {

/// The columns of a timeline's rows: name, axis, state.
struct TimelineColumns
{
    double nameLeft = 0;
    double nameWidth = 0;
    TimeAxis axis;
    double stateLeft = 0;
    double stateWidth = 0;

    static TimelineColumns of(const QVector<TimelineItem>& items, const TimelineSpan& span,
                              double width, const QFont& base);
};

/// Paints one row: name, marks on the axis, light and state.
void paintTimelineRow(QPainter& painter, const QRectF& row, const TimelineItem& item,
                      const TimelineColumns& columns, const TimelineSpan& span, const QFont& base);

/// Paints what does not scroll: the assessed day above, below it what the marks mean and the
/// divisions' names; and the lines between divisions over `rows`.
void paintTimelineHeader(QPainter& painter, const TimelineColumns& columns, const QRectF& rows,
                         const QFont& base);

double timelineHeaderHeight(const QFont& base);
double timelineRowHeight(const QFont& base);

/// The sentence a row stands for, used as tooltip and for screen readers.
QString timelineDescription(const TimelineItem& item);

} // namespace kmh
