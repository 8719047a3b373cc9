// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tile_grid.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <cmath>
#include <limits>

namespace kmh {

namespace {

// In em.
constexpr double kGap = 0.5;
constexpr double kWidest = 9;
constexpr double kNarrowest = 4.6;
constexpr double kHighest = 5;
constexpr double kLowest = 3.4;

} // namespace

TileGrid::TileGrid(QWidget* parent)
    : RegionChart(parent)
{
    setAccessibleName(tr("Prefectures, schematic grid"));
}

void TileGrid::setTiles(const QVector<RegionTile>& tiles)
{
    m_tiles = tiles;
    m_rows = 0;
    m_columns = 0;
    QVector<Shown> regions;
    for (const RegionTile& tile : tiles) {
        regions.append({tile.id, tile.name, regionTileDescription(tile)});
        m_rows = std::max(m_rows, tile.row + 1);
        m_columns = std::max(m_columns, tile.column + 1);
    }
    setRegions(regions);
}

QString TileGrid::summary() const
{
    QStringList all;
    for (const RegionTile& tile : std::as_const(m_tiles))
        all.append(regionTileDescription(tile).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    return all.join(QLatin1Char('\n'));
}

QRectF TileGrid::tileRect(int index) const
{
    const double em = theme::em(font());
    const double gap = std::round(em * kGap);
    const double ring = theme::focusWidth(font()) + 1;
    const double roomX = width() - 2 * ring - gap * (m_columns - 1);
    const double roomY = height() - 2 * ring - gap * (m_rows - 1);
    const double wide = std::floor(std::min(roomX / std::max(1, m_columns), em * kWidest));
    const double high = std::floor(std::min(roomY / std::max(1, m_rows), em * kHighest));
    const RegionTile& tile = m_tiles[index];
    return {ring + tile.column * (wide + gap), ring + tile.row * (high + gap), wide, high};
}

QSize TileGrid::sizeHint() const
{
    const double em = theme::em(font());
    return {int(std::ceil(em * (m_columns * 6 + (m_columns - 1) * kGap + 1))),
            int(std::ceil(em * (m_rows * 4.2 + (m_rows - 1) * kGap + 1)))};
}

QSize TileGrid::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(std::ceil(em * (m_columns * (kNarrowest + kGap) + 0.5))),
            int(std::ceil(em * (m_rows * (kLowest + kGap) + 0.5)))};
}

std::unique_ptr<QWidget> TileGrid::copyForPicture() const
{
    auto copy = std::make_unique<TileGrid>();
    copy->setFont(font());
    copy->setTiles(m_tiles);
    return copy;
}

QSize TileGrid::wholeSize() const
{
    return minimumSizeHint();
}

QString TileGrid::pictureUnit() const
{
    return tr("indicators");
}

void TileGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_tiles.size(); ++i)
        paintRegionTile(painter, tileRect(i), m_tiles[i], font());
    if (current() < 0 && hasFocus())
        paintFocusRing(painter, rect(), font());
    if (current() >= 0 && hasFocus()) {
        // Around the tile and darker than any of them.
        const double out = theme::focusWidth(font()) + 1;
        const QPen pen(theme::kText, theme::focusWidth(font()));
        paintFrame(painter, tileRect(current()).adjusted(-out, -out, out, out), font(), pen,
                   Qt::NoBrush);
    }
}

void TileGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const int tile = indexAt(event->position());
    if (event->button() == Qt::LeftButton && tile >= 0 && tile == current())
        activate(tile);
}

int TileGrid::indexAt(const QPointF& position) const
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (tileRect(i).contains(position))
            return i;
    }
    return -1;
}

std::optional<int> TileGrid::neighbour(int key) const
{
    if (current() < 0)
        return 0;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    int best = current();
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int dx = m_tiles[i].column - m_tiles[current()].column;
        const int dy = m_tiles[i].row - m_tiles[current()].row;
        const int ahead = sign * (across ? dx : dy);
        // Straight ahead first; a tile off the line only where there is none, as the grid has
        // holes.
        const int distance = ahead + 3 * std::abs(across ? dy : dx);
        if (ahead > 0 && distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace kmh
