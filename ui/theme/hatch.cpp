// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hatch.h"

#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, const QFont& base)
{
    const double step = theme::em(base) * 0.45;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, step * 0.22));
    for (double x = rect.left(); x < rect.right() + rect.height(); x += step)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x - rect.height(), rect.bottom()));
    painter.restore();
}

} // namespace kmh
