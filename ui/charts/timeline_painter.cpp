// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_painter.h"

#include "ui/charts/due_timeline.h"
#include "ui/theme/hatch.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

namespace {

using theme::TextSize;

double gap(const QFont& base)
{
    return theme::em(base) * 0.8;
}

QString dateText(QDate day)
{
    return DueTimeline::tr("%1/%2").arg(day.month()).arg(day.day());
}

QString stateText(const TimelineItem& item)
{
    return item.stateText.isEmpty() ? lightLabel(item.light) : item.stateText;
}

void paintRing(QPainter& painter, const QPointF& centre, double em)
{
    painter.setPen(QPen(theme::kText, em * 0.12));
    painter.setBrush(theme::kCard);
    painter.drawEllipse(centre, em * 0.42, em * 0.42);
}

void paintDone(QPainter& painter, const QPointF& centre, double em)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::kAccent);
    painter.drawEllipse(centre, em * 0.28, em * 0.28);
}

/// From the due date to the day it was done, or to the assessed day while it is open.
void paintLate(QPainter& painter, double from, double to, double y, const QFont& base)
{
    const double half = theme::em(base) * 0.22;
    const QRectF bar(from, y - half, to - from, 2 * half);
    painter.fillRect(bar, theme::kCard);
    paintHatch(painter, bar, theme::kText, base);
    painter.setPen(QPen(theme::kSecondaryText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

void paintMarks(QPainter& painter, double y, const TimelineItem& item, const TimeAxis& axis,
                const TimelineSpan& span, const QFont& base)
{
    const double em = theme::em(base);
    const QPointF due(axis.xOf(item.due), y);
    const bool isOpenAndLate = !item.done && span.today.isValid() && item.due < span.today;
    if (item.done) {
        const QPointF done(axis.xOf(*item.done), y);
        if (*item.done > item.due) {
            paintLate(painter, due.x(), done.x(), y, base);
        } else {
            painter.setPen(QPen(theme::kMutedAccent, em * 0.12));
            painter.drawLine(done, due);
        }
        paintRing(painter, due, em);
        paintDone(painter, done, em);
    } else {
        if (isOpenAndLate)
            paintLate(painter, due.x(), axis.todayX(), y, base);
        paintRing(painter, due, em);
        if (isOpenAndLate) {
            const double side = em * 0.9;
            paintLight(painter, QRectF(axis.todayX() - side / 2, y - side / 2, side, side),
                       Light::Behind);
        }
    }
}

/// What the marks mean, in the name column.
void paintKey(QPainter& painter, const QRectF& rect, const QFont& base)
{
    const double em = theme::em(base);
    const QFont small = theme::sized(base, TextSize::Small);
    double x = rect.left() + em * 0.5;
    const auto word = [&](const QString& text) {
        painter.setFont(small);
        painter.setPen(theme::kSecondaryText);
        const double wide = theme::textWidth(small, text);
        painter.drawText(QRectF(x + em * 0.75, rect.top(), wide, rect.height()), Qt::AlignCenter,
                         text);
        x += em * 0.75 + wide + em;
    };
    paintRing(painter, QPointF(x, rect.center().y()), em * 0.85);
    word(DueTimeline::tr("due"));
    paintDone(painter, QPointF(x, rect.center().y()), em);
    word(DueTimeline::tr("done"));
}

} // namespace

TimelineColumns TimelineColumns::of(const QVector<TimelineItem>& items, const TimelineSpan& span,
                                    double width, const QFont& base)
{
    const QFont body = theme::sized(base, TextSize::Body);
    const QFont small = theme::sized(base, TextSize::Small);
    TimelineColumns c;
    for (const TimelineItem& item : items) {
        c.nameWidth = std::max(c.nameWidth, theme::textWidth(body, item.name));
        c.stateWidth = std::max(c.stateWidth, theme::textWidth(small, stateText(item)));
    }
    c.nameLeft = theme::em(base) * 0.5;
    c.nameWidth = std::min(c.nameWidth, width * 0.36);
    c.stateWidth = std::min(c.stateWidth + theme::em(base) * 1.3, width * 0.22);
    c.stateLeft = width - c.nameLeft - c.stateWidth;
    c.axis = TimeAxis(span, c.nameLeft + c.nameWidth + gap(base), c.stateLeft - gap(base));
    return c;
}

void paintTimelineRow(QPainter& painter, const QRectF& row, const TimelineItem& item,
                      const TimelineColumns& columns, const TimelineSpan& span, const QFont& base)
{
    const QFont body = theme::sized(base, TextSize::Body);
    const QFont small = theme::sized(base, TextSize::Small);
    const auto text = [&](double left, double width, const QFont& font, const QColor& color,
                          const QString& words) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(left, row.top(), width, row.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(words, Qt::ElideRight, width));
    };
    text(columns.nameLeft, columns.nameWidth, body, theme::kText, item.name);
    paintMarks(painter, row.center().y(), item, columns.axis, span, base);

    const double side = theme::em(base) * 0.9;
    const double indent = theme::em(base) * 1.25;
    paintLight(painter, QRectF(columns.stateLeft, row.center().y() - side / 2, side, side),
               item.light);
    text(columns.stateLeft + indent, columns.stateWidth - indent, small, lightInk(item.light),
         stateText(item));
}

void paintTimelineHeader(QPainter& painter, const TimelineColumns& columns, const QRectF& rows,
                         const QFont& base)
{
    const QFont small = theme::sized(base, TextSize::Small);
    const double line = theme::lineHeight(small);
    const QRectF today(0, 0, rows.width(), line);
    const QRectF names(0, line, rows.width(), line);
    columns.axis.paint(painter, {today, names, rows, rows}, small);
    paintKey(painter, QRectF(columns.nameLeft, line, columns.nameWidth, line), base);
}

double timelineHeaderHeight(const QFont& base)
{
    return 2 * theme::lineHeight(theme::sized(base, TextSize::Small)) + theme::em(base) * 0.3;
}

double timelineRowHeight(const QFont& base)
{
    return std::round(theme::em(base) * 1.9);
}

QString timelineDescription(const TimelineItem& item)
{
    if (!item.toolTip.isEmpty())
        return item.toolTip;
    QStringList lines{item.name, DueTimeline::tr("due %1").arg(dateText(item.due))};
    if (item.done)
        lines += DueTimeline::tr("done %1").arg(dateText(*item.done));
    lines += stateText(item);
    return lines.join(QLatin1Char('\n'));
}

} // namespace kmh
