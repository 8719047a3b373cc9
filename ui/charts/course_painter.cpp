// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_painter.h"

#include "ui/charts/course_legend.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

void paintCourseGrid(QPainter& painter, const CourseLayout& layout)
{
    if (layout.plot.isEmpty())
        return;
    for (const double tick : layout.axis.ticks()) {
        const bool isZero = std::abs(tick) < layout.axis.step * 1e-6;
        painter.setPen(QPen(isZero ? theme::kControlLine : theme::kLine, 1));
        const double y = std::round(layout.yOf(tick)) + 0.5;
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
    }
    painter.setPen(QPen(theme::kSecondaryText, 1, Qt::DashLine));
    for (const double breakX : layout.breaks) {
        const double x = std::round(breakX) + 0.5;
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
}

void paintCourseTexts(QPainter& painter, const CourseLayout& layout, const QFont& base)
{
    const QFont small = theme::sized(base, theme::TextSize::Small);
    const QFont body = theme::sized(base, theme::TextSize::Body);
    paintCourseLegend(painter, layout, small);
    for (const CourseLayout::Text& text : layout.texts) {
        const bool isEmpty = text.kind == CourseLayout::Text::Kind::Empty;
        if (isEmpty)
            painter.fillRect(text.rect.adjusted(-4, 0, 4, 0), theme::kCard);
        painter.setFont(isEmpty ? body : small);
        painter.setPen(QPen(text.color, 0.8));
        if (!text.leader.isNull())
            painter.drawLine(text.leader);
        painter.setPen(text.color);
        painter.drawText(text.rect, Qt::AlignCenter | Qt::TextSingleLine, text.text);
    }
}

void paintCourseCursor(QPainter& painter, const CourseLayout& layout, int point)
{
    if (point < 0 || point >= layout.points || layout.plot.isEmpty())
        return;
    painter.setPen(QPen(theme::kSecondaryText, 1, Qt::DotLine));
    const double x = std::round(layout.xOf(point)) + 0.5;
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
}

} // namespace kmh
