// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_chart.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

namespace kmh {

RegionChart::RegionChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void RegionChart::setRegions(const QVector<Shown>& regions)
{
    const std::optional<RegionId> before = selected();
    m_regions = regions;
    select(before);
    updateGeometry();
}

std::optional<RegionId> RegionChart::selected() const
{
    if (m_current < 0)
        return {};
    return m_regions[m_current].id;
}

void RegionChart::select(std::optional<RegionId> id)
{
    m_current = -1;
    for (int i = 0; i < m_regions.size(); ++i) {
        if (id == m_regions[i].id)
            m_current = i;
    }
    setAccessibleDescription(m_current < 0 ? summary() : m_regions[m_current].description);
    update();
}

std::optional<RegionId> RegionChart::regionAt(const QPointF& position) const
{
    const int index = indexAt(position);
    return index < 0 ? std::nullopt : std::optional(m_regions[index].id);
}

void RegionChart::setCurrent(int index)
{
    if (index < 0 || index >= m_regions.size() || index == m_current)
        return;
    select(m_regions[index].id);
    tellCurrent(*this);
    Q_EMIT regionSelected(m_regions[index].id);
}

void RegionChart::activate(int index)
{
    Q_EMIT regionActivated(m_regions[index].id);
}

void RegionChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const std::optional<int> next = neighbour(event->key()))
            setCurrent(*next);
        else
            QWidget::keyPressEvent(event);
        break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(int(m_regions.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            activate(m_current);
        break;
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT explanationRequested(m_regions[m_current].id);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void RegionChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(indexAt(event->position()));
}

bool RegionChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_regions[index].description,
                           this);
        return true;
    }
    return QWidget::event(event);
}

void RegionChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

SpokenItem RegionChart::spokenItem(int index) const
{
    const Shown& region = m_regions.at(index);
    return {region.name, region.description, placeOf(index).toRect()};
}

} // namespace kmh
