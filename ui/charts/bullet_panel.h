// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bullet_item.h"
#include "ui/charts/exportable_chart.h"

#include <QtCore/QVector>
#include <QtWidgets/QScrollArea>

#include <optional>

class QVBoxLayout;

namespace kmh {

class BulletRow;

/// The indicators of a measure or a sector as bullet rows. ↑ ↓ Home End move the selection, Enter
/// and Space activate it; scrolls when its card is too small.
class BulletPanel : public QScrollArea, public ExportableChart
{
    Q_OBJECT

public:
    explicit BulletPanel(QWidget* parent = nullptr);

    /// Keeps the selection where the indicator is still there, else selects the first.
    void setItems(const QVector<BulletItem>& items);
    /// Shown when there are no items.
    void setEmptyText(const QString& text);

    std::optional<IndicatorId> selected() const;
    /// Does not emit rowSelected().
    void select(IndicatorId id);

    QVector<BulletRow*> rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;

Q_SIGNALS:
    /// The selection moved, by hand or because the items changed.
    void rowSelected(kmh::IndicatorId id);
    /// Asked to explain the row's light.
    void rowActivated(kmh::IndicatorId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setCurrent(int index);
    void addRow(const BulletItem& item);
    void alignColumns();

    QVector<BulletRow*> m_rows;
    QVBoxLayout* m_layout;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace kmh
