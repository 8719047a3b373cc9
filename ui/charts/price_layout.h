// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/price_chart.h"
#include "ui/charts/value_axis.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

namespace kmh {

/// Where everything of a price chart is, for one size and font.
struct PriceLayout
{
    struct Text
    {
        QString text;
        QRectF rect;
        QColor color;
        bool strong = false;
    };

    ValueAxis axis;
    QRectF plot; ///< empty where there are no prices
    QDate first; ///< the day at the plot's left edge
    QDate last;
    QVector<Text> texts;

    double xOf(QDate day) const;
    double yOf(double price) const;

    static PriceLayout of(const QRectF& rect, const PriceChartData& data, const QFont& base);
};

} // namespace kmh
