// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/delivery_plot.h"

#include "ui/charts/delivery_steps.h"
#include "ui/charts/label_place.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

/// Counts are whole, so are their ticks; there is room above for the name of the planned line.
ValueAxis countAxis(qsizetype most)
{
    ValueAxis axis = ValueAxis::covering({0, std::max<double>(1, double(most)) * 1.1}, true);
    axis.step = std::max(1.0, std::ceil(axis.step));
    axis.high = std::ceil(axis.high / axis.step) * axis.step;
    return axis;
}

} // namespace

DeliveryPlot::DeliveryPlot(const QVector<TimelineItem>& items, const TimelineSpan& span,
                           const QSizeF& size, const QFont& base)
    : m_due(dueDays(items))
    , m_done(doneDays(items))
    , m_span(span)
    , m_small(theme::sized(base, theme::TextSize::Small))
    , m_size(size)
    , m_counts(countAxis(items.size()))
{
    const double em = theme::em(m_small);
    const double line = theme::lineHeight(m_small);
    const double left = theme::textWidth(m_small, QString::number(int(m_counts.high))) + em * 0.5;
    m_plot = QRectF(left, line * 1.3, size.width() - left - em, size.height() - line * 2.5);
    m_days = TimeAxis(span, m_plot.left(), m_plot.right());
}

double DeliveryPlot::yOf(int count) const
{
    return m_plot.bottom() - count / m_counts.high * m_plot.height();
}

/// A step up at each day, up to `endX`.
QPolygonF DeliveryPlot::steps(const QVector<QDate>& at, double endX) const
{
    QPolygonF line{{m_plot.left(), yOf(0)}};
    for (int i = 0; i < at.size() && m_days.xOf(at[i]) <= endX; ++i) {
        const double x = m_days.xOf(at[i]);
        line << QPointF(x, yOf(i)) << QPointF(x, yOf(i + 1));
    }
    line << QPointF(endX, line.last().y());
    return line;
}

QPolygonF DeliveryPlot::dueLine() const
{
    return steps(m_due, m_plot.right());
}

QPolygonF DeliveryPlot::doneLine() const
{
    return steps(m_done, m_days.todayX());
}

QRectF DeliveryPlot::plannedRect(const QString& text) const
{
    const QSizeF size(theme::textWidth(m_small, text), theme::lineHeight(m_small));
    const QPointF end = dueLine().last();
    const double gap = theme::em(m_small) * 0.3;
    return QRectF(QPointF(end.x() - gap - size.width(),
                          std::max(m_plot.top() - gap, end.y() - gap - size.height())),
                  size);
}

/// Near the end of the done line, else in the corner the rising lines leave free.
QRectF DeliveryPlot::doneRect(const QString& text, const std::optional<QRectF>& taken) const
{
    const QSizeF size(theme::textWidth(m_small, text), theme::lineHeight(m_small));
    const QPointF end = doneLine().last();
    const double gap = theme::em(m_small) * 0.4;
    const double left = end.x() - gap - size.width();
    const double right = end.x() + gap;
    const double above = end.y() - gap - size.height();
    const double below = end.y() + gap;
    const QRectF corner(QPointF(m_plot.left() + gap, m_plot.top()), size);
    QVector<QRectF> places;
    for (const QPointF& at : {QPointF(right, below), QPointF(left, above), QPointF(right, above),
                              QPointF(left, below), QPointF(left, above - size.height())})
        places.append(QRectF(at, size));
    places.append(corner);
    QVector<QLineF> lines = segmentsOf(dueLine()) + segmentsOf(doneLine());
    if (taken)
        lines += sidesOf(*taken);
    return firstFreePlace(places, m_plot, lines).value_or(corner);
}

QVector<DeliveryPlot::Name> DeliveryPlot::names() const
{
    const int due = countBy(m_due, m_span.today);
    const int done = countBy(m_done, m_span.today);
    QVector<Name> names;
    std::optional<QRectF> taken;
    if (due < m_due.size()) { // else the other name says it
        const QString text = DeliverySteps::tr("planned %1").arg(m_due.size());
        taken = plannedRect(text);
        names.append({text, *taken, theme::kSecondaryText});
    }
    const QString text = DeliverySteps::tr("done %1, due %2").arg(done).arg(due);
    names.append({text, doneRect(text, taken), theme::kAccent});
    return names;
}

void DeliveryPlot::paint(QPainter& painter) const
{
    const double em = theme::em(m_small);
    const double line = theme::lineHeight(m_small);
    const double wide = m_size.width();
    painter.setFont(m_small);
    paintCounts(painter);
    m_days.paint(painter,
                 {QRectF(0, 0, wide, line), QRectF(0, m_plot.bottom() + em * 0.2, wide, line),
                  QRectF(0, m_plot.bottom() - em * 0.4, wide, em * 0.4), m_plot},
                 m_small);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::kControlLine, em * 0.14, Qt::DashLine, Qt::FlatCap));
    painter.drawPolyline(dueLine());
    painter.setPen(QPen(theme::kAccent, em * 0.22, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(doneLine());
    for (const Name& name : names()) {
        painter.fillRect(name.rect, theme::kCard);
        painter.setPen(name.color);
        painter.drawText(name.rect, Qt::AlignCenter | Qt::TextSingleLine, name.text);
    }
}

void DeliveryPlot::paintCounts(QPainter& painter) const
{
    const double high = theme::lineHeight(m_small);
    for (const double tick : m_counts.ticks()) {
        const double y = std::round(yOf(int(tick))) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme::kControlLine : theme::kLine, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter.setPen(theme::kSecondaryText);
    for (const double tick : m_counts.labelledTicks(m_plot.height(), high)) {
        const double y = std::round(yOf(int(tick))) + 0.5;
        painter.drawText(QRectF(0, y - high / 2, m_plot.left() - theme::em(m_small) * 0.5, high),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(int(tick)));
    }
}

QVector<QDate> dueDays(const QVector<TimelineItem>& items)
{
    QVector<QDate> days;
    for (const TimelineItem& item : items)
        days.append(item.due);
    std::sort(days.begin(), days.end());
    return days;
}

QVector<QDate> doneDays(const QVector<TimelineItem>& items)
{
    QVector<QDate> days;
    for (const TimelineItem& item : items) {
        if (item.done)
            days.append(*item.done);
    }
    std::sort(days.begin(), days.end());
    return days;
}

int countBy(const QVector<QDate>& days, QDate day)
{
    return int(std::upper_bound(days.begin(), days.end(), day) - days.begin());
}

} // namespace kmh
