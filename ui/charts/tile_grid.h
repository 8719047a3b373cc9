// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/region_chart.h"
#include "ui/charts/region_tile.h"

namespace kmh {

/// The prefectures as a schematic grid of tiles; not a map. A click activates.
class TileGrid : public RegionChart
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    void setTiles(const QVector<RegionTile>& tiles);

    /// Where a tile is painted, for tests.
    QRectF tileRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureUnit() const override;

protected:
    QRectF placeOf(int index) const override { return tileRect(index); }
    int indexAt(const QPointF& position) const override;
    std::optional<int> neighbour(int key) const override;
    QString summary() const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QVector<RegionTile> m_tiles;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace kmh
