// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/light.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>

class QFont;
class QPainter;

namespace kmh {

/// A region's place and verdict in the tile grid.
struct RegionTile
{
    RegionId id;
    QString name;
    int row = 0;
    int column = 0;
    Light light = Light::NotJudged;
    QString text; ///< beside the light's shape, e.g. “滞后 3”; empty for the light's word
    QString toolTip;
};

/// Paints a tile in its light's colour, with the region's name and, below, the light's shape and
/// text.
void paintRegionTile(QPainter& painter, const QRectF& rect, const RegionTile& tile,
                     const QFont& base);

/// Its tooltip, or one made of its texts.
QString regionTileDescription(const RegionTile& tile);

} // namespace kmh
