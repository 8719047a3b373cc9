// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledgers/entry_stages.h"

#include <QtWidgets/QWidget>

namespace kmh {

/// The states an entry goes through, side by side with the day each began: those behind it filled,
/// the present one ringed and bold, those ahead hollow.
class StageTrack : public QWidget
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget* parent = nullptr);

    void setStages(const QVector<EntryStage>& stages);
    const QVector<EntryStage>& stages() const { return m_stages; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStage(QPainter& painter, int index, const QRectF& cell) const;

    QVector<EntryStage> m_stages;
};

} // namespace kmh
