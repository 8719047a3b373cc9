// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/frame.h"

#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

void paintFrame(QPainter& painter, const QRectF& rect, const QFont& base, const QPen& pen,
                const QBrush& brush)
{
    const double in = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    const double radius = theme::cornerRadius(base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius, radius);
    painter.restore();
}

QPen focusPen(const QFont& base)
{
    return QPen(theme::kAccent, theme::focusWidth(base));
}

void paintFocusRing(QPainter& painter, const QRectF& rect, const QFont& base)
{
    paintFrame(painter, rect, base, focusPen(base), Qt::NoBrush);
}

} // namespace kmh
