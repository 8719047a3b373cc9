// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/region_bar_item.h"

#include <QtCore/QRectF>
#include <QtCore/QVector>
#include <QtGui/QFont>

class QPainter;

namespace kmh {

/// Where the parts of a comparison of regions go, and their painting; for RegionBars and for pages
/// without widgets.
class RegionBarsLayout
{
public:
    /// `items` must outlive the layout.
    RegionBarsLayout(const QVector<RegionBarItem>& items, const RegionScale& scale,
                     const QSizeF& size, const QFont& base);

    double rowHeight() const { return m_rowHeight; }
    QRectF rowRect(int row) const;
    QRectF barRect(int row) const;
    double xOf(double value) const;

    void paintRow(QPainter& painter, int row) const;
    /// Below the rows: what the target's mark stands for.
    void paintCaption(QPainter& painter) const;

    static double captionHeight(const QFont& base);

private:
    void paintBar(QPainter& painter, int row) const;
    QRectF trackRect(int row) const;

    const QVector<RegionBarItem>& m_items;
    RegionScale m_scale;
    QFont m_base;
    double m_width = 0;
    double m_rowHeight = 0;
    double m_nameWidth = 0;
    double m_figureWidth = 0;
    double m_lightWidth = 0;
};

/// The sentence an item stands for, used as tooltip and for screen readers.
QString regionBarDescription(const RegionBarItem& item);

} // namespace kmh
