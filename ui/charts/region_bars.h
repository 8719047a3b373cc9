// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exportable_chart.h"
#include "ui/charts/region_bar_item.h"
#include "ui/charts/spoken_items.h"

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

namespace kmh {

class RegionBarsLayout;

/// Regions compared by horizontal bars on one zero-based scale, each with its target's mark, figure
/// and light, in the order given. Bars of regions behind their plan are muted. ↑ ↓ Home End select,
/// Enter and a double click activate, Space asks for an explanation.
class RegionBars : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit RegionBars(QWidget* parent = nullptr);

    /// Keeps the selection where the region is still there. `scaleMin` is below zero only where a
    /// rate can be negative.
    void setItems(const QVector<RegionBarItem>& items, double scaleMax, double scaleMin = 0);
    /// Shown when there are no items.
    void setEmptyText(const QString& text);

    std::optional<RegionId> selected() const;
    /// Does not emit regionSelected().
    void select(std::optional<RegionId> id);

    /// The region whose bar is at a place.
    std::optional<RegionId> regionAt(const QPointF& position) const;

    /// Where everything is painted.
    RegionBarsLayout arrangement() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int spokenCount() const override;
    SpokenItem spokenItem(int index) const override;
    int spokenCurrent() const override { return m_current; }

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;

Q_SIGNALS:
    void regionSelected(kmh::RegionId id);
    void regionActivated(kmh::RegionId id);
    /// Asked why a region's light is what it is.
    void explanationRequested(kmh::RegionId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowAt(const QPointF& position) const;
    void setCurrent(int row);

    QVector<RegionBarItem> m_items;
    RegionScale m_scale;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace kmh
