// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include "core/domain/period.h"
#include "ui/charts/due_timeline.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

QVector<Period> periodsOf(const TimelineSpan& span, Period::Kind kind)
{
    QVector<Period> periods;
    if (!span.first.isValid() || !span.last.isValid())
        return periods;
    for (Period p = Period::containing(span.first, kind); p.firstDay() <= span.last; p = p.next())
        periods.append(p);
    return periods;
}

} // namespace

TimeAxis::TimeAxis(const TimelineSpan& span, double left, double right)
    : m_span(span)
    , m_left(left)
    , m_right(std::max(left, right))
{
}

double TimeAxis::beginOf(QDate day) const
{
    const double days = double(m_span.first.daysTo(m_span.last)) + 1;
    const double share = double(m_span.first.daysTo(day)) / days;
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

double TimeAxis::xOf(QDate day) const
{
    const QDate within = std::clamp(day, m_span.first, m_span.last);
    return (beginOf(within) + beginOf(within.addDays(1))) / 2;
}

double TimeAxis::todayX() const
{
    return beginOf(m_span.today.addDays(1));
}

QString TimeAxis::todayText() const
{
    return DueTimeline::tr("as of %1/%2").arg(m_span.today.month()).arg(m_span.today.day());
}

void TimeAxis::paint(QPainter& painter, const QRectF& names, const QRectF& lines,
                     const QFont& small) const
{
    QVector<Period> parts = periodsOf(m_span, Period::Kind::Xun);
    const double pitch = (m_right - m_left) / std::max<double>(1, double(parts.size()));
    double widest = 0;
    for (const Period& part : parts)
        widest = std::max(widest, theme::textWidth(small, periodShortLabel(part)));
    if (widest + theme::em(small) * 0.4 > pitch)
        parts = periodsOf(m_span, Period::Kind::Month);

    painter.setFont(small);
    for (const Period& part : parts) {
        const double begin = beginOf(part.firstDay());
        const double end = beginOf(part.lastDay().addDays(1));
        const bool month = part.firstDay().day() == 1;
        painter.setPen(QPen(month ? theme::kControlLine : theme::kLine, 1));
        if (part.firstDay() > m_span.first)
            painter.drawLine(QPointF(begin, lines.top()), QPointF(begin, lines.bottom()));
        const double wide = theme::textWidth(small, periodShortLabel(part));
        const QRectF name((begin + end - wide) / 2, names.top(), wide, names.height());
        painter.fillRect(name, theme::kCard); // over the assessed day's line
        painter.setPen(theme::kSecondaryText);
        painter.drawText(name, Qt::AlignCenter | Qt::TextSingleLine, periodShortLabel(part));
    }
}

void TimeAxis::paintToday(QPainter& painter, const QRectF& label, const QRectF& lines,
                          const QFont& small) const
{
    if (!m_span.today.isValid())
        return;
    const double x = todayX();
    painter.setPen(QPen(theme::kAccent, theme::em(small) * 0.12, Qt::DashLine));
    painter.drawLine(QPointF(x, label.bottom()), QPointF(x, lines.bottom()));
    const double wide = theme::textWidth(small, todayText());
    const double left =
        std::clamp(x - wide / 2, label.left(), std::max(label.left(), label.right() - wide));
    painter.setFont(small);
    painter.setPen(theme::kAccent);
    painter.drawText(QRectF(left, label.top(), wide, label.height()), Qt::AlignCenter, todayText());
}

} // namespace kmh
