// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

namespace kmh {

/// One light's part of a light bar.
struct LightBarSegment
{
    Light light = Light::NotJudged;
    int count = 0;
    QRectF rect;
};

/// The parts of a light bar within `rect`, attention first. Its whole width stands for `fullScale`
/// items, or for the count's own total when that is larger.
QVector<LightBarSegment> lightBarSegments(const QRectF& rect, const LightCount& count,
                                          int fullScale = 0);

/// Paints a light bar: each part with its shape and number, so that it holds in greyscale. For
/// widgets and delegates.
void paintLightBar(QPainter& painter, const QRectF& rect, const LightCount& count,
                   const QFont& base, int fullScale = 0);

/// “behind 1, watch 2, …”: tooltip and accessible description of a light bar.
QString lightCountText(const LightCount& count);

/// How many of each light a group holds, as a stacked bar.
class LightBar : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit LightBar(QWidget* parent = nullptr);

    /// `fullScale` lets several bars share one scale; 0 fills the width.
    void setCount(const LightCount& count, int fullScale = 0);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int spokenCount() const override;
    SpokenItem spokenItem(int index) const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureUnit() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LightCount m_count;
    int m_fullScale = 0;
};

} // namespace kmh
