// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exportable_chart.h"
#include "ui/charts/region_tile.h"
#include "ui/charts/spoken_items.h"

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

namespace kmh {

/// The prefectures as a schematic grid of tiles; not a map. Arrow keys move, Enter and a click
/// activate, Space asks for an explanation.
class TileGrid : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    void setTiles(const QVector<RegionTile>& tiles);

    std::optional<RegionId> selected() const;
    /// Does not emit regionSelected().
    void select(std::optional<RegionId> id);

    /// The region whose tile is at a place.
    std::optional<RegionId> regionAt(const QPointF& position) const;

    /// Where a tile is painted, for tests.
    QRectF tileRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int spokenCount() const override;
    SpokenItem spokenItem(int index) const override;
    int spokenCurrent() const override { return m_current; }

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureUnit() const override;

Q_SIGNALS:
    void regionSelected(kmh::RegionId id);
    void regionActivated(kmh::RegionId id);
    /// Asked why a region's light is what it is.
    void explanationRequested(kmh::RegionId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int tileAt(const QPointF& position) const;
    int neighbour(int key) const;
    void setCurrent(int index);

    QVector<RegionTile> m_tiles;
    int m_rows = 0;
    int m_columns = 0;
    int m_current = -1;
};

} // namespace kmh
