// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"
#include "ui/charts/timeline_item.h"

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

namespace kmh {

/// How many deliverables were to be finished by each day against how many were, as two step lines:
/// planned dashed over the whole span, done solid up to the assessed day.
class DeliverySteps : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit DeliverySteps(QWidget* parent = nullptr);

    void setItems(const QVector<TimelineItem>& items, const TimelineSpan& span);

    /// How many were due, or done, by the end of `day`.
    int dueBy(QDate day) const;
    int doneBy(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureTitle() const override;
    QString pictureUnit() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QVector<TimelineItem> m_items;
    TimelineSpan m_span;
};

} // namespace kmh
