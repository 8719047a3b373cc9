// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/due_timeline.h"

#include "ui/charts/timeline_painter.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace kmh {

namespace {

// In em.
constexpr double kRowHeight = 1.9;

double rowHeight(const QFont& base)
{
    return std::round(theme::em(base) * kRowHeight);
}

/// The assessed day above, the divisions' names below.
double headerHeight(const QFont& base)
{
    return 2 * theme::lineHeight(theme::sized(base, theme::TextSize::Small)) +
           theme::em(base) * 0.3;
}

} // namespace

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
    const double top =
        headerHeight(font()) + row * rowHeight(font()) - verticalScrollBar()->value();
    return {0, top, double(viewport()->width()), rowHeight(font())};
}

double DueTimeline::xOf(QDate day) const
{
    return TimelineColumns::of(m_items, m_span, viewport()->width(), font()).axis.xOf(day);
}

QSize DueTimeline::sizeHint() const
{
    const int rows = std::clamp(int(m_items.size()), 3, 15);
    return {int(theme::em(font()) * 44),
            int(std::ceil(headerHeight(font()) + rows * rowHeight(font())))};
}

QSize DueTimeline::minimumSizeHint() const
{
    return {int(theme::em(font()) * 26),
            int(std::ceil(headerHeight(font()) + 3 * rowHeight(font())))};
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
    const auto columns = TimelineColumns::of(m_items, m_span, viewport()->width(), font());
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    const double line = theme::lineHeight(small);
    const double head = headerHeight(font());
    const double bottom =
        std::min<double>(rowRect(int(m_items.size()) - 1).bottom(), viewport()->height());
    const QRectF lines(0, head, viewport()->width(), bottom - head);

    painter.save();
    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    if (m_current >= 0)
        painter.fillRect(rowRect(m_current), theme::kSelection);
    painter.restore();
    columns.axis.paintToday(painter, QRectF(0, 0, viewport()->width(), line), lines, small);
    columns.axis.paint(painter, QRectF(0, line, viewport()->width(), line), lines, small);
    paintTimelineKey(painter, QRectF(columns.nameLeft, line, columns.nameWidth, line), font());

    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    for (int row = 0; row < m_items.size(); ++row)
        paintTimelineRow(painter, rowRect(row), m_items[row], columns, m_span, font());
    if (m_current >= 0 && hasFocus()) {
        const double in = theme::focusWidth(font()) / 2;
        painter.setPen(QPen(theme::kAccent, 2 * in));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rowRect(m_current).adjusted(in, in, -in, -in));
    }
}

void DueTimeline::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void DueTimeline::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_items.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (selected())
            Q_EMIT itemActivated(*selected());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
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
    if (position.y() < headerHeight(font()))
        return -1;
    const int row = int((position.y() - rowRect(0).top()) / rowHeight(font()));
    return row < m_items.size() ? row : -1;
}

void DueTimeline::setCurrent(int row)
{
    if (row < 0 || row >= m_items.size() || row == m_current)
        return;
    m_current = row;
    QScrollBar* bar = verticalScrollBar();
    if (rowRect(row).top() < headerHeight(font()))
        bar->setValue(int(row * rowHeight(font())));
    else if (rowRect(row).bottom() > viewport()->height())
        bar->setValue(bar->value() + int(std::ceil(rowRect(row).bottom() - viewport()->height())));
    setAccessibleDescription(timelineDescription(m_items[row]));
    viewport()->update();
    Q_EMIT itemSelected(m_items[row].id);
}

void DueTimeline::updateScrollBar()
{
    const int room = int(viewport()->height() - headerHeight(font()));
    const int needed = int(m_items.size() * rowHeight(font()));
    verticalScrollBar()->setRange(0, std::max(0, needed - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(int(rowHeight(font())));
}

} // namespace kmh
