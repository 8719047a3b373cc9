// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exportable_chart.h"

#include <QtCore/QDate>
#include <QtCore/QVector>
#include <QtWidgets/QWidget>

#include <optional>

namespace kmh {

/// The prices of goods by day, oldest first, and the prices beyond which there is a warning.
struct PriceChartData
{
    struct Point
    {
        QDate day;
        double price = 0;
    };

    QString goods;
    QString unit;
    QVector<Point> points = {};
    std::optional<double> warnBelow = {};
    std::optional<double> warnAbove = {};
};

/// Prices as a line with a marker for each, days to scale; the warning lines dashed and named, the
/// latest price printed beside its marker.
class PriceChart : public QWidget, public ExportableChart
{
    Q_OBJECT

public:
    explicit PriceChart(QWidget* parent = nullptr);

    void setData(const PriceChartData& prices);

    /// A text of the chart and where it is painted, in this widget's coordinates; for tests.
    struct PlacedText
    {
        QString text;
        QRectF rect;
    };
    QVector<PlacedText> texts() const;
    /// Where Qt Charts paints a price of a day; for tests.
    QPointF positionOf(QDate day, double price) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureTitle() const override;
    QString pictureUnit() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    class View;
    View* m_view;
};

} // namespace kmh
