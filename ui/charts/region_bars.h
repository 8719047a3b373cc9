// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/region_bar_item.h"
#include "ui/charts/region_chart.h"

namespace kmh {

class RegionBarsLayout;

/// Regions compared by horizontal bars on one zero-based scale, each with its target's mark, figure
/// and light, in the order given. Bars of regions behind their plan are muted. A double click
/// activates.
class RegionBars : public RegionChart
{
    Q_OBJECT

public:
    explicit RegionBars(QWidget* parent = nullptr);

    /// Keeps the selection where the region is still there. `scaleMin` is below zero only where a
    /// rate can be negative.
    void setItems(const QVector<RegionBarItem>& items, double scaleMax, double scaleMin = 0);
    /// Shown when there are no items.
    void setEmptyText(const QString& text);

    /// Where everything is painted.
    RegionBarsLayout arrangement() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;

protected:
    QRectF placeOf(int index) const override;
    int indexAt(const QPointF& position) const override;
    std::optional<int> neighbour(int key) const override;
    QString summary() const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QVector<RegionBarItem> m_items;
    RegionScale m_scale;
    QString m_emptyText;
};

} // namespace kmh
