// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_bars.h"

#include "ui/charts/region_bars_layout.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

RegionBars::RegionBars(QWidget* parent)
    : RegionChart(parent)
    , m_emptyText(tr("No prefecture has figures"))
{
    setAccessibleName(tr("Prefectures compared"));
}

void RegionBars::setItems(const QVector<RegionBarItem>& items, double scaleMax, double scaleMin)
{
    m_items = items;
    m_scale = {scaleMin, scaleMax};
    QVector<Shown> regions;
    for (const RegionBarItem& item : items)
        regions.append({item.id, item.name, regionBarDescription(item)});
    setRegions(regions);
}

void RegionBars::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QString RegionBars::summary() const
{
    QStringList all;
    for (const RegionBarItem& item : std::as_const(m_items))
        all.append(item.name + QLatin1Char(' ') + item.actualText);
    return m_items.isEmpty() ? m_emptyText : all.join(QLatin1Char('\n'));
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
    if (current() < 0 && hasFocus())
        paintFocusRing(painter, rect(), font());
    const RegionBarsLayout layout = arrangement();
    if (current() >= 0)
        paintFrame(painter, layout.rowRect(current()), font(),
                   hasFocus() ? focusPen(font()) : QPen(Qt::NoPen), theme::kSelection);
    for (int row = 0; row < m_items.size(); ++row)
        layout.paintRow(painter, row);
    layout.paintCaption(painter);
}

void RegionBars::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = indexAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        activate(row);
}

int RegionBars::indexAt(const QPointF& position) const
{
    const int row = int(position.y() / arrangement().rowHeight());
    return position.y() >= 0 && row < m_items.size() ? row : -1;
}

std::optional<int> RegionBars::neighbour(int key) const
{
    if (key == Qt::Key_Up)
        return std::max(0, current() - 1);
    if (key == Qt::Key_Down)
        return current() + 1;
    return {};
}

QRectF RegionBars::placeOf(int index) const
{
    return arrangement().rowRect(index);
}

} // namespace kmh
