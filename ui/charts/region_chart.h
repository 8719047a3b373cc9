// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

#include <optional>

namespace kmh {

/// Regions painted one by one, one of them selected: what charts of prefectures have in common.
/// Arrow keys, Home and End select, Enter activates, Space asks for an explanation.
class RegionChart : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    std::optional<RegionId> selected() const;
    /// Does not emit regionSelected().
    void select(std::optional<RegionId> id);

    /// The region painted at a place.
    std::optional<RegionId> regionAt(const QPointF& position) const;

    int spokenCount() const override { return int(m_regions.size()); }
    SpokenItem spokenItem(int index) const override;
    int spokenCurrent() const override { return m_current; }

Q_SIGNALS:
    void regionSelected(kmh::RegionId id);
    void regionActivated(kmh::RegionId id);
    /// Asked why a region's light is what it is.
    void explanationRequested(kmh::RegionId id);

protected:
    /// A region as it is told of.
    struct Shown
    {
        RegionId id;
        QString name;
        QString description; ///< in lines
    };

    explicit RegionChart(QWidget* parent);

    /// Keeps the selection where the region is still there.
    void setRegions(const QVector<Shown>& regions);
    int current() const { return m_current; } ///< -1 for none
    void activate(int index);

    virtual QRectF placeOf(int index) const = 0;
    /// -1 where none is.
    virtual int indexAt(const QPointF& position) const = 0;
    /// Where an arrow key leads to, past the ends too; nothing for one that leads nowhere.
    virtual std::optional<int> neighbour(int key) const = 0;
    /// All of it in words, for those who cannot see it.
    virtual QString summary() const = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setCurrent(int index);

    QVector<Shown> m_regions;
    int m_current = -1;
};

} // namespace kmh
