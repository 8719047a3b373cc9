// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include "ui/charts/due_timeline.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

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

/// 旬 where their names fit side by side, else months.
QVector<Period> TimeAxis::divisions(const QFont& small) const
{
    const QVector<Period> parts = periodsOf(m_span, Period::Kind::Xun);
    const double pitch = (m_right - m_left) / std::max<double>(1, double(parts.size()));
    for (const Period& part : parts) {
        if (theme::textWidth(small, periodShortLabel(part)) + theme::em(small) * 0.4 > pitch)
            return periodsOf(m_span, Period::Kind::Month);
    }
    return parts;
}

void TimeAxis::paint(QPainter& painter, const Bands& bands, const QFont& small) const
{
    const QVector<Period> parts = divisions(small);
    for (const Period& part : parts) {
        if (part.firstDay() <= m_span.first)
            continue;
        const bool isMonth = part.firstDay().day() == 1;
        painter.setPen(QPen(isMonth ? theme::kControlLine : theme::kLine, 1));
        const double x = std::round(beginOf(part.firstDay())) + 0.5;
        painter.drawLine(QPointF(x, bands.divisions.top()), QPointF(x, bands.divisions.bottom()));
    }
    paintToday(painter, bands, small);
    painter.setFont(small);
    for (const Period& part : parts) {
        const double middle = (beginOf(part.firstDay()) + beginOf(part.lastDay().addDays(1))) / 2;
        const double wide = theme::textWidth(small, periodShortLabel(part));
        const QRectF name(middle - wide / 2, bands.names.top(), wide, bands.names.height());
        painter.fillRect(name, theme::kCard); // the assessed day's line may run through a month's
        painter.setPen(theme::kSecondaryText);
        painter.drawText(name, Qt::AlignCenter | Qt::TextSingleLine, periodShortLabel(part));
    }
}

void TimeAxis::paintToday(QPainter& painter, const Bands& bands, const QFont& small) const
{
    if (!m_span.today.isValid())
        return;
    const QRectF& band = bands.today;
    painter.setPen(QPen(theme::kAccent, theme::em(small) * 0.12));
    painter.drawLine(QPointF(todayX(), band.bottom()), QPointF(todayX(), bands.plot.bottom()));
    const double wide = theme::textWidth(small, todayText());
    const double left =
        std::clamp(todayX() - wide / 2, band.left(), std::max(band.left(), band.right() - wide));
    painter.setFont(small);
    painter.drawText(QRectF(left, band.top(), wide, band.height()), Qt::AlignCenter, todayText());
}

} // namespace kmh
