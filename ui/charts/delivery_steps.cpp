// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/delivery_steps.h"

#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

QVector<QDate> sorted(QVector<QDate> days)
{
    std::sort(days.begin(), days.end());
    return days;
}

QVector<QDate> dueDays(const QVector<TimelineItem>& items)
{
    QVector<QDate> days;
    for (const TimelineItem& item : items)
        days.append(item.due);
    return sorted(days);
}

QVector<QDate> doneDays(const QVector<TimelineItem>& items)
{
    QVector<QDate> days;
    for (const TimelineItem& item : items) {
        if (item.done)
            days.append(*item.done);
    }
    return sorted(days);
}

int countBy(const QVector<QDate>& days, QDate day)
{
    return int(std::upper_bound(days.begin(), days.end(), day) - days.begin());
}

/// Counts are whole, so are their ticks.
ValueAxis countAxis(int most)
{
    // Room above for the name of the planned line.
    ValueAxis axis = ValueAxis::covering({0, std::max(1, most) * 1.1}, true);
    axis.step = std::max(1.0, std::ceil(axis.step));
    axis.high = std::ceil(axis.high / axis.step) * axis.step;
    return axis;
}

struct DeliverySteps::Plot
{
    QRectF rect;
    TimeAxis days;
    ValueAxis counts;

    double yOf(int count) const { return rect.bottom() - count / counts.high * rect.height(); }

    /// A step up at each day, up to `endX`.
    QPolygonF steps(const QVector<QDate>& at, double endX) const
    {
        QPolygonF line{{rect.left(), yOf(0)}};
        for (int i = 0; i < at.size() && days.xOf(at[i]) <= endX; ++i) {
            line << QPointF(days.xOf(at[i]), yOf(i)) << QPointF(days.xOf(at[i]), yOf(i + 1));
        }
        line << QPointF(endX, line.last().y());
        return line;
    }
};

void paintCounts(QPainter& painter, const Plot& plot, const QFont& small)
{
    const double high = theme::lineHeight(small);
    for (const double tick : plot.counts.ticks()) {
        const double y = std::round(plot.yOf(int(tick))) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme::kControlLine : theme::kLine, 1));
        painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
        painter.setPen(theme::kSecondaryText);
        painter.drawText(QRectF(0, y - high / 2, plot.rect.left() - theme::em(small) * 0.5, high),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(int(tick)));
    }
}

/// Beside a point where a line ends. Step lines rise to the right: below them there is room on that
/// side, above on the other.
QRectF labelRect(const Plot& plot, const QPointF& at, bool below, const QString& text,
                 const QFont& small)
{
    const double wide = theme::textWidth(small, text);
    const double high = theme::lineHeight(small);
    const double gap = theme::em(small) * 0.3;
    const bool onRight = below && at.x() + gap + wide <= plot.rect.right();
    const double left = onRight ? at.x() + gap : at.x() - gap - wide;
    const double top = below ? at.y() + gap : at.y() - gap - high;
    return {std::max(plot.rect.left(), left),
            std::clamp(top, plot.rect.top() - gap, plot.rect.bottom() - high), wide, high};
}

void paintLabel(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color)
{
    painter.fillRect(rect, theme::kCard);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintLine(QPainter& painter, const QPolygonF& line, const QPen& pen)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPolyline(line);
}

} // namespace

DeliverySteps::DeliverySteps(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Deliverables due and done by day"));
}

void DeliverySteps::setItems(const QVector<TimelineItem>& items, const TimelineSpan& span)
{
    m_items = items;
    m_span = span;
    const QString text = tr("planned %1; by now due %2, done %3")
                             .arg(items.size())
                             .arg(dueBy(span.today))
                             .arg(doneBy(span.today));
    setToolTip(items.isEmpty() ? QString() : text);
    setAccessibleDescription(toolTip());
    update();
}

int DeliverySteps::dueBy(QDate day) const
{
    return countBy(dueDays(m_items), day);
}

int DeliverySteps::doneBy(QDate day) const
{
    return countBy(doneDays(m_items), day);
}

QSize DeliverySteps::sizeHint() const
{
    return {int(theme::em(font()) * 36), int(theme::em(font()) * 13)};
}

QSize DeliverySteps::minimumSizeHint() const
{
    return {int(theme::em(font()) * 18), int(theme::em(font()) * 8)};
}

void DeliverySteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_items.isEmpty() || !m_span.first.isValid()) {
        painter.setPen(theme::kSecondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to deliver"));
        return;
    }
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    const double em = theme::em(small);
    const double line = theme::lineHeight(small);
    Plot plot;
    plot.counts = countAxis(int(m_items.size()));
    const double left = theme::textWidth(small, QString::number(int(plot.counts.high))) + em * 0.5;
    plot.rect = QRectF(left, line * 1.3, width() - left - em, height() - line * 2.5);
    plot.days = TimeAxis(m_span, plot.rect.left(), plot.rect.right());

    painter.setFont(small);
    paintCounts(painter, plot, small);
    const double bottom = plot.rect.bottom();
    plot.days.paint(painter,
                    {QRectF(0, 0, width(), line), QRectF(0, bottom + em * 0.2, width(), line),
                     QRectF(0, bottom - em * 0.4, width(), em * 0.4), plot.rect},
                    small);

    paintLine(painter, plot.steps(dueDays(m_items), plot.rect.right()),
              QPen(theme::kControlLine, em * 0.14, Qt::DashLine, Qt::FlatCap));
    const QPolygonF done = plot.steps(doneDays(m_items), plot.days.todayX());
    paintLine(painter, done, QPen(theme::kAccent, em * 0.22, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    paintNames(painter, plot, done.last(), small);
}

void DeliverySteps::paintNames(QPainter& painter, const Plot& plot, const QPointF& doneEnd,
                               const QFont& small) const
{
    const int due = dueBy(m_span.today);
    const QString doneText = tr("done %1, due %2").arg(doneBy(m_span.today)).arg(due);
    const bool below = doneBy(m_span.today) < due
                       && doneEnd.y() + theme::lineHeight(small) < plot.rect.bottom();
    QRectF doneRect = labelRect(plot, doneEnd, below, doneText, small);
    // Once everything is due the other label says it.
    if (due < m_items.size()) {
        const QString text = tr("planned %1").arg(m_items.size());
        const QPointF end(plot.rect.right(), plot.yOf(int(m_items.size())));
        const QRectF rect = labelRect(plot, end, false, text, small);
        paintLabel(painter, rect, text, theme::kSecondaryText);
        if (doneRect.intersects(rect))
            doneRect = labelRect(plot, doneEnd, !below, doneText, small);
    }
    paintLabel(painter, doneRect, doneText, theme::kAccent);
}

void DeliverySteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace kmh
