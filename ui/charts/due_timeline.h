// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"
#include "ui/charts/timeline_item.h"

#include <QtCore/QVector>
#include <QtWidgets/QAbstractScrollArea>

namespace kmh {

/// Deliverables planned against done on a time axis: an outlined mark at the due date, a filled one
/// where it was finished, a hatched bar between the two when late (up to the assessed day while it
/// is still open). ↑ ↓ Home End move the selection, Enter, Space and a double click activate.
class DueTimeline : public QAbstractScrollArea, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit DueTimeline(QWidget* parent = nullptr);

    /// Dates outside the span are painted at its edge.
    void setItems(const QVector<TimelineItem>& items, const TimelineSpan& span);
    /// Shown when there are no items.
    void setEmptyText(const QString& text);

    std::optional<DeliverableId> selected() const;

    // Where things are painted in the viewport, for tests.
    QRectF rowRect(int row) const;
    double xOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int spokenCount() const override;
    SpokenItem spokenItem(int index) const override;
    int spokenCurrent() const override { return m_current; }

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureTitle() const override;

Q_SIGNALS:
    void itemSelected(kmh::DeliverableId id);
    void itemActivated(kmh::DeliverableId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowAt(const QPointF& position) const;
    void setCurrent(int row);
    void updateScrollBar();

    QVector<TimelineItem> m_items;
    TimelineSpan m_span;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace kmh
