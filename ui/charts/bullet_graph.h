// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bullet_item.h"
#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"

#include <QtWidgets/QWidget>

namespace kmh {

/// Paints a bullet graph: bar = actual, long mark = target, small triangle = plan to date, with the
/// figures printed beside the marks. `base` is the body font; for pages, delegates and briefings.
void paintBulletGraph(QPainter& painter, const QRectF& rect, const BulletItem& item,
                      const QFont& base);

/// The sentence a bullet graph stands for, used as tooltip and for screen readers.
QString bulletDescription(const BulletItem& item);

/// One bullet graph as a widget.
class BulletGraph : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit BulletGraph(QWidget* parent = nullptr);

    const BulletItem& item() const { return m_item; }
    void setItem(const BulletItem& item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureTitle() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BulletItem m_item;
};

} // namespace kmh
