// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/due_timeline.h"

#include "ui/charts/timeline_painter.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace kmh {

DueTimeline::DueTimeline(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_emptyText(tr("Nothing to deliver"))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Deliverables planned against done"));
}

void DueTimeline::setItems(const QVector<TimelineItem>& items, const TimelineSpan& span)
{
    const std::optional<DeliverableId> before = selected();
    m_items = items;
    m_span = span;
    m_current = -1;
    for (int i = 0; i < items.size(); ++i) {
        if (before == items[i].id)
            m_current = i;
    }
    setAccessibleDescription(items.isEmpty() ? m_emptyText
                             : m_current < 0 ? tr("deliverables: %1").arg(items.size())
                                             : timelineDescription(items.at(m_current)));
    updateScrollBar();
    updateGeometry();
    viewport()->update();
}

void DueTimeline::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

std::optional<DeliverableId> DueTimeline::selected() const
{
    if (m_current < 0 || m_current >= m_items.size())
        return {};
    return m_items[m_current].id;
}

QRectF DueTimeline::rowRect(int row) const
{
    const double top = timelineHeaderHeight(font()) + row * timelineRowHeight(font()) -
                       verticalScrollBar()->value();
    return {0, top, double(viewport()->width()), timelineRowHeight(font())};
}

double DueTimeline::xOf(QDate day) const
{
    return TimelineColumns::of(m_items, m_span, viewport()->width(), font()).axis.xOf(day);
}

QSize DueTimeline::sizeHint() const
{
    const int rows = std::clamp(int(m_items.size()), 3, 15);
    return {int(theme::em(font()) * 44),
            int(std::ceil(timelineHeaderHeight(font()) + rows * timelineRowHeight(font())))};
}

QSize DueTimeline::minimumSizeHint() const
{
    return {int(theme::em(font()) * 26),
            int(std::ceil(timelineHeaderHeight(font()) + 3 * timelineRowHeight(font())))};
}

std::unique_ptr<QWidget> DueTimeline::copyForPicture() const
{
    auto copy = std::make_unique<DueTimeline>();
    copy->setFont(font());
    copy->m_emptyText = m_emptyText;
    copy->setItems(m_items, m_span);
    copy->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return copy;
}

QSize DueTimeline::wholeSize() const
{
    const double rows = std::max<double>(3, double(m_items.size()));
    return {sizeHint().width(),
            int(std::ceil(timelineHeaderHeight(font()) + rows * timelineRowHeight(font())))};
}

QString DueTimeline::pictureTitle() const
{
    return accessibleName();
}

void DueTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_items.isEmpty()) {
        painter.setPen(theme::kSecondaryText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const double width = viewport()->width();
    const auto columns = TimelineColumns::of(m_items, m_span, width, font());
    const QRectF scrolled(0, timelineHeaderHeight(font()), width,
                          viewport()->height() - timelineHeaderHeight(font()));
    QRectF rows = scrolled;
    rows.setBottom(std::min(scrolled.bottom(), rowRect(int(m_items.size()) - 1).bottom()));

    painter.setClipRect(scrolled);
    if (m_current >= 0)
        painter.fillRect(rowRect(m_current), theme::kSelection);
    for (int row = 0; row < m_items.size(); ++row)
        painter.fillRect(QRectF(0, rowRect(row).bottom() - 1, width, 1), theme::kPage);
    painter.setClipping(false);
    paintTimelineHeader(painter, columns, rows, font());

    painter.setClipRect(scrolled);
    for (int row = 0; row < m_items.size(); ++row)
        paintTimelineRow(painter, rowRect(row), m_items[row], columns, m_span, font());
    painter.setClipping(m_current >= 0);
    if (hasFocus())
        paintFocusRing(painter, m_current < 0 ? QRectF(viewport()->rect()) : rowRect(m_current),
                       font());
}

void DueTimeline::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void DueTimeline::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(std::max(0, m_current - 1)); break;
    case Qt::Key_Down: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(int(m_items.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (selected())
            Q_EMIT itemActivated(*selected());
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void DueTimeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(rowAt(event->position()));
}

void DueTimeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT itemActivated(m_items[row].id);
}

bool DueTimeline::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           row < 0 ? QString() : timelineDescription(m_items[row]), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DueTimeline::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateScrollBar();
        updateGeometry();
    }
}

int DueTimeline::rowAt(const QPointF& position) const
{
    if (position.y() < timelineHeaderHeight(font()))
        return -1;
    const int row = int((position.y() - rowRect(0).top()) / timelineRowHeight(font()));
    return row < m_items.size() ? row : -1;
}

void DueTimeline::setCurrent(int row)
{
    if (row < 0 || row >= m_items.size() || row == m_current)
        return;
    m_current = row;
    QScrollBar* bar = verticalScrollBar();
    if (rowRect(row).top() < timelineHeaderHeight(font()))
        bar->setValue(int(row * timelineRowHeight(font())));
    else if (rowRect(row).bottom() > viewport()->height())
        bar->setValue(bar->value() + int(std::ceil(rowRect(row).bottom() - viewport()->height())));
    setAccessibleDescription(timelineDescription(m_items[row]));
    viewport()->update();
    tellCurrent(*this);
    Q_EMIT itemSelected(m_items[row].id);
}

void DueTimeline::updateScrollBar()
{
    const int room = int(viewport()->height() - timelineHeaderHeight(font()));
    const int needed = int(m_items.size() * timelineRowHeight(font()));
    verticalScrollBar()->setRange(0, std::max(0, needed - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(int(timelineRowHeight(font())));
}

int DueTimeline::spokenCount() const
{
    return int(m_items.size());
}

SpokenItem DueTimeline::spokenItem(int index) const
{
    const QRect row = rowRect(index).toRect().translated(viewport()->pos());
    return {m_items.at(index).name, timelineDescription(m_items.at(index)), row};
}

} // namespace kmh
