// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_bars.h"

#include "ui/charts/region_bars_layout.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace kmh {

RegionBars::RegionBars(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("No prefecture has figures"))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Prefectures compared"));
}

void RegionBars::setItems(const QVector<RegionBarItem>& items, double scaleMax, double scaleMin)
{
    const std::optional<RegionId> before = selected();
    m_items = items;
    m_scale = {scaleMin, scaleMax};
    select(before);
    updateGeometry();
}

void RegionBars::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

std::optional<RegionId> RegionBars::selected() const
{
    if (m_current < 0 || m_current >= m_items.size())
        return {};
    return m_items[m_current].id;
}

void RegionBars::select(std::optional<RegionId> id)
{
    m_current = -1;
    for (int i = 0; i < m_items.size(); ++i) {
        if (id == m_items[i].id)
            m_current = i;
    }
    QStringList all;
    for (const RegionBarItem& item : std::as_const(m_items))
        all.append(item.name + QLatin1Char(' ') + item.actualText);
    setAccessibleDescription(m_current >= 0      ? regionBarDescription(m_items[m_current])
                             : m_items.isEmpty() ? m_emptyText
                                                 : all.join(QLatin1Char('\n')));
    update();
}

RegionBarsLayout RegionBars::arrangement() const
{
    return {m_items, m_scale, QSizeF(size()), font()};
}

QSize RegionBars::sizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(std::ceil(std::max<double>(3, double(m_items.size())) * em * 1.8 +
                                        RegionBarsLayout::captionHeight(font())))};
}

QSize RegionBars::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 15), int(std::ceil(std::max<double>(2, double(m_items.size())) * em * 1.45 +
                                        RegionBarsLayout::captionHeight(font())))};
}

std::unique_ptr<QWidget> RegionBars::copyForPicture() const
{
    auto copy = std::make_unique<RegionBars>();
    copy->setFont(font());
    copy->m_emptyText = m_emptyText;
    copy->setItems(m_items, m_scale.high, m_scale.low);
    return copy;
}

QSize RegionBars::wholeSize() const
{
    return {sizeHint().width(), minimumSizeHint().height()};
}

void RegionBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_items.isEmpty()) {
        painter.setPen(theme::kSecondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (m_current < 0 && hasFocus())
        paintFocusRing(painter, rect(), font());
    const RegionBarsLayout layout = arrangement();
    if (m_current >= 0)
        paintFrame(painter, layout.rowRect(m_current), font(),
                   hasFocus() ? focusPen(font()) : QPen(Qt::NoPen), theme::kSelection);
    for (int row = 0; row < m_items.size(); ++row)
        layout.paintRow(painter, row);
    layout.paintCaption(painter);
}

void RegionBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(std::max(0, m_current - 1)); break;
    case Qt::Key_Down: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(int(m_items.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selected())
            Q_EMIT regionActivated(*selected());
        break;
    case Qt::Key_Space:
        if (selected())
            Q_EMIT explanationRequested(*selected());
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void RegionBars::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(rowAt(event->position()));
}

void RegionBars::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT regionActivated(m_items[row].id);
}

bool RegionBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           row < 0 ? QString() : regionBarDescription(m_items[row]), this);
        return true;
    }
    return QWidget::event(event);
}

void RegionBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

std::optional<RegionId> RegionBars::regionAt(const QPointF& position) const
{
    const int row = rowAt(position);
    return row < 0 ? std::nullopt : std::optional(m_items[row].id);
}

int RegionBars::rowAt(const QPointF& position) const
{
    const int row = int(position.y() / arrangement().rowHeight());
    return position.y() >= 0 && row < m_items.size() ? row : -1;
}

void RegionBars::setCurrent(int row)
{
    if (row < 0 || row >= m_items.size() || row == m_current)
        return;
    select(m_items[row].id);
    tellCurrent(*this);
    Q_EMIT regionSelected(m_items[row].id);
}

int RegionBars::spokenCount() const
{
    return int(m_items.size());
}

SpokenItem RegionBars::spokenItem(int index) const
{
    return {m_items.at(index).name, regionBarDescription(m_items.at(index)),
            arrangement().rowRect(index).toRect()};
}

} // namespace kmh
