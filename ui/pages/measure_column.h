// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/measure_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListView;

namespace kmh {

class Card;

/// A sector's measures with their lights, and below them who is responsible for the selected one.
class MeasureColumn : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureColumn(QWidget* parent = nullptr);

    /// Keeps the selection where the measure is still there; otherwise nothing is selected.
    void setMeasures(const Assessment& assessment, SectorId sector);
    void showUnits(const Plan& plan, const Measure& measure);

    const QVector<MeasureRow>& measures() const { return m_model->rows(); }
    std::optional<MeasureId> selected() const;
    void select(MeasureId measure);

Q_SIGNALS:
    void measureSelected(kmh::MeasureId measure);

private:
    void explain(int row);

    MeasureModel* m_model;
    Card* m_card;
    QListView* m_list;
    QLabel* m_units;
    QVector<MeasureAssessment> m_assessments; ///< row by row, for the explanation
};

} // namespace kmh
