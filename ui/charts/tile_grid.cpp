// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tile_grid.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

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
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Prefectures, schematic grid"));
}

void TileGrid::setTiles(const QVector<RegionTile>& tiles)
{
    const std::optional<RegionId> before = selected();
    m_tiles = tiles;
    m_rows = 0;
    m_columns = 0;
    for (const RegionTile& tile : tiles) {
        m_rows = std::max(m_rows, tile.row + 1);
        m_columns = std::max(m_columns, tile.column + 1);
    }
    select(before);
    updateGeometry();
}

std::optional<RegionId> TileGrid::selected() const
{
    if (m_current < 0 || m_current >= m_tiles.size())
        return {};
    return m_tiles[m_current].id;
}

void TileGrid::select(std::optional<RegionId> id)
{
    m_current = -1;
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (id == m_tiles[i].id)
            m_current = i;
    }
    QStringList all;
    for (const RegionTile& tile : std::as_const(m_tiles))
        all.append(regionTileDescription(tile).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    setAccessibleDescription(m_current < 0 ? all.join(QLatin1Char('\n'))
                                           : regionTileDescription(m_tiles[m_current]));
    update();
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
    if (m_current < 0 && hasFocus())
        paintFocusRing(painter, rect(), font());
    if (m_current >= 0 && hasFocus()) {
        // Around the tile and darker than any of them.
        const double out = theme::focusWidth(font()) + 1;
        const QPen pen(theme::kText, theme::focusWidth(font()));
        paintFrame(painter, tileRect(m_current).adjusted(-out, -out, out, out), font(), pen,
                   Qt::NoBrush);
    }
}

void TileGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: setCurrent(neighbour(event->key())); break;
    case Qt::Key_Home: setCurrent(m_tiles.isEmpty() ? -1 : 0); break;
    case Qt::Key_End: setCurrent(int(m_tiles.size()) - 1); break;
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

void TileGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && tileAt(event->position()) >= 0)
        setCurrent(tileAt(event->position()));
}

void TileGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const int tile = tileAt(event->position());
    if (event->button() == Qt::LeftButton && tile >= 0 && tile == m_current)
        Q_EMIT regionActivated(m_tiles[tile].id);
}

bool TileGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int tile = tileAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           tile < 0 ? QString() : regionTileDescription(m_tiles[tile]), this);
        return true;
    }
    return QWidget::event(event);
}

void TileGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

std::optional<RegionId> TileGrid::regionAt(const QPointF& position) const
{
    const int tile = tileAt(position);
    return tile < 0 ? std::nullopt : std::optional(m_tiles[tile].id);
}

int TileGrid::tileAt(const QPointF& position) const
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (tileRect(i).contains(position))
            return i;
    }
    return -1;
}

int TileGrid::neighbour(int key) const
{
    if (m_current < 0)
        return m_tiles.isEmpty() ? -1 : 0;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    int best = m_current;
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int dx = m_tiles[i].column - m_tiles[m_current].column;
        const int dy = m_tiles[i].row - m_tiles[m_current].row;
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

void TileGrid::setCurrent(int index)
{
    if (index < 0 || index == m_current)
        return;
    select(m_tiles[index].id);
    tellCurrent(*this);
    Q_EMIT regionSelected(m_tiles[index].id);
}

int TileGrid::spokenCount() const
{
    return int(m_tiles.size());
}

SpokenItem TileGrid::spokenItem(int index) const
{
    return {m_tiles.at(index).name, regionTileDescription(m_tiles.at(index)),
            tileRect(index).toRect()};
}

} // namespace kmh
