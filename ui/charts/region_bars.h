// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/light.h"

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

#include <optional>

namespace kmh {

/// One region's value in a comparison; texts are the same figures formatted.
struct RegionBarItem
{
    RegionId id;
    QString name;
    std::optional<double> actual;
    std::optional<double> target;
    QString actualText;
    QString targetText;
    Light light = Light::NotJudged;
    QString toolTip; ///< empty for one made of the above
};

/// Regions compared by horizontal bars on one zero-based scale, each with its target's mark, figure
/// and light, in the order given. Bars of regions behind their plan are muted. ↑ ↓ select,
/// Enter or Space activates.
class RegionBars : public QWidget
{
    Q_OBJECT

public:
    explicit RegionBars(QWidget* parent = nullptr);

    /// `scaleMin` is below zero only where a rate can be negative.
    void setItems(const QVector<RegionBarItem>& items, double scaleMax, double scaleMin = 0);
    /// Shown when there are no items.
    void setEmptyText(const QString& text);

    std::optional<RegionId> selected() const;
    /// Does not emit regionSelected().
    void select(std::optional<RegionId> id);

    // Where a row's parts are painted, for tests.
    QRectF rowRect(int row) const;
    QRectF barRect(int row) const;
    double xOf(double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void regionSelected(kmh::RegionId id);
    void regionActivated(kmh::RegionId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Columns
    {
        double name = 0;
        double track = 0;
        double figure = 0;
        double light = 0;
    };
    Columns columns() const;
    double captionHeight() const;
    double rowHeight() const;
    int rowAt(const QPointF& position) const;
    void setCurrent(int row);
    void paintRow(QPainter& painter, int row) const;
    void paintBar(QPainter& painter, int row) const;
    void paintCaption(QPainter& painter) const;

    QVector<RegionBarItem> m_items;
    double m_scaleMin = 0;
    double m_scaleMax = 1;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace kmh
