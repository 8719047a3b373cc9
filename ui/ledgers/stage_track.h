// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spoken_items.h"
#include "ui/ledgers/entry_stages.h"

#include <QtWidgets/QWidget>

namespace kmh {

/// The states an entry goes through, side by side with the day each began: those behind it filled,
/// the present one ringed and bold, those ahead hollow.
class StageTrack : public QWidget, public SpokenItems
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget* parent = nullptr);

    void setStages(const QVector<EntryStage>& stages);
    const QVector<EntryStage>& stages() const { return m_stages; }

    int spokenCount() const override { return int(m_stages.size()); }
    SpokenItem spokenItem(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStage(QPainter& painter, int index, const QRectF& cell) const;

    QVector<EntryStage> m_stages;
};

} // namespace kmh
