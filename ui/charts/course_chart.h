// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_data.h"
#include "ui/charts/exportable_chart.h"

#include <QtWidgets/QWidget>

namespace kmh {

/// The course of an indicator by period: actual as a solid line with a marker for each figure
/// (filled where final, light within where preliminary, hollow where estimated, ringed where
/// revised), interrupted where the series is broken; plan dashed, target as a horizontal line,
/// forecast dotted with its band, last year thin and light. Each is named beside its line. ← → Home
/// End walk along the points.
class CourseChart : public QWidget, public ExportableChart
{
    Q_OBJECT

public:
    explicit CourseChart(QWidget* parent = nullptr);

    void setData(const CourseChartData& course);

    /// A text of the chart and where it is painted, in this widget's coordinates; for tests.
    struct PlacedText
    {
        QString text;
        QRectF rect;
    };
    QVector<PlacedText> texts() const;
    /// Where Qt Charts paints a value at a point of the course; for tests.
    QPointF positionOf(int point, double value) const;

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
