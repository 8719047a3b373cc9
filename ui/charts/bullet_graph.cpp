// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_graph.h"

#include "ui/charts/bullet_layout.h"
#include "ui/theme/hatch.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace kmh {

namespace {

/// Two notches at the bar's end: it goes on beyond the scale.
void paintOverflow(QPainter& painter, const QRectF& bar)
{
    const double step = bar.height() * 0.35;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::kCard, std::max(1.5, step * 0.4)));
    for (const double right : {bar.right() - step, bar.right() - 2.2 * step}) {
        painter.drawPolyline(QPolygonF{
            {right - step, bar.top()}, {right, bar.center().y()}, {right - step, bar.bottom()}});
    }
}

void paintBars(QPainter& painter, const BulletLayout& layout, const BulletItem& item,
               const QFont& base)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(layout.track, item.actual ? theme::kTrack : theme::kCard);
    if (item.actual) {
        painter.fillRect(layout.planTrack, theme::kPlanTrack);
        painter.fillRect(layout.bar, item.muted ? theme::kMutedAccent : theme::kAccent);
    } else {
        paintHatch(painter, layout.track, theme::kLine, base);
        painter.setPen(theme::kLine);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.track.adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.overflows)
        paintOverflow(painter, layout.bar);
    if (item.scaleMin < 0) {
        painter.setPen(QPen(theme::kSecondaryText, 1));
        painter.drawLine(QPointF(layout.zeroX, layout.track.top()),
                         QPointF(layout.zeroX, layout.track.bottom()));
    }
}

void paintMarks(QPainter& painter, const BulletLayout& layout)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::kText);
    // Whole pixels keep it sharp.
    QRectF mark = layout.targetMark;
    mark.setLeft(std::round(mark.left()));
    mark.setWidth(std::round(layout.targetMark.width()));
    painter.drawRect(mark);
    painter.setBrush(theme::kSecondaryText);
    painter.drawPolygon(layout.planMark);
}

void paintLabels(QPainter& painter, const BulletLayout& layout, const QFont& base)
{
    painter.setFont(theme::sized(base, theme::TextSize::Small));
    for (const BulletLayout::Label& label : layout.labels) {
        const bool isTarget = label.kind == BulletLayout::Label::Kind::Target;
        // The word on the hatching needs a plain ground to be read.
        if (label.kind == BulletLayout::Label::Kind::Absent)
            painter.fillRect(label.rect.adjusted(-3, 2, 3, -2), theme::kCard);
        painter.setPen(isTarget && !layout.targetMark.isNull() ? theme::kText
                                                               : theme::kSecondaryText);
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine, label.text);
    }
}

} // namespace

void paintBulletGraph(QPainter& painter, const QRectF& rect, const BulletItem& item,
                      const QFont& base)
{
    painter.save();
    const BulletLayout layout = BulletLayout::of(rect, item, base);
    paintBars(painter, layout, item, base);
    paintMarks(painter, layout);
    paintLabels(painter, layout, base);
    painter.restore();
}

QString bulletDescription(const BulletItem& item)
{
    if (!item.toolTip.isEmpty())
        return item.toolTip;
    QStringList lines;
    if (!item.name.isEmpty())
        lines += item.name;
    lines += item.actual ? BulletGraph::tr("actual %1").arg(item.actualText)
                         : BulletGraph::tr("no figure yet");
    lines += item.target ? BulletGraph::tr("target %1").arg(item.targetText)
                         : BulletGraph::tr("target to be set");
    if (item.planToDate)
        lines += BulletGraph::tr("plan %1").arg(item.planText);
    lines += lightLabel(item.light);
    return lines.join(QLatin1Char('\n'));
}

BulletGraph::BulletGraph(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BulletGraph::setItem(const BulletItem& item)
{
    m_item = item;
    setToolTip(bulletDescription(item));
    setAccessibleName(item.name);
    setAccessibleDescription(bulletDescription(item));
    update();
}

QSize BulletGraph::sizeHint() const
{
    return {int(theme::em(font()) * 22), int(std::ceil(BulletLayout::heightFor(font())))};
}

QSize BulletGraph::minimumSizeHint() const
{
    return {int(theme::em(font()) * 9), sizeHint().height()};
}

std::unique_ptr<QWidget> BulletGraph::copyForPicture() const
{
    auto copy = std::make_unique<BulletGraph>();
    copy->setFont(font());
    copy->setItem(m_item);
    return copy;
}

QSize BulletGraph::wholeSize() const
{
    return {sizeHint().width(), minimumSizeHint().height()};
}

QString BulletGraph::pictureTitle() const
{
    return m_item.name;
}

void BulletGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBulletGraph(painter, rect(), m_item, font());
}

} // namespace kmh
