// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plan_comparison.h"
#include "ui/models/plan_models.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QTabWidget;

namespace kmh {

class Table;

/// Two plans side by side: what was asked and reached in each, indicator by indicator and measure
/// by measure. Not modal; deletes itself when closed.
class ComparisonWindow : public QDialog
{
    Q_OBJECT

public:
    ComparisonWindow(PlanComparison comparison, QWidget* parent);

    const PlanComparison& comparison() const { return m_comparison; }

Q_SIGNALS:
    /// Asks for a measure of the later plan, if that is the one at the desk.
    void measureRequested(kmh::MeasureId measure);

private:
    QWidget* makeHead();
    Table* addTable(PlanPairModel* model, const QString& title);
    void fill();

    PlanComparison m_comparison;
    PlanPairModel* m_indicators;
    PlanPairModel* m_measures;
    QTabWidget* m_tabs;
    QCheckBox* m_onlyPairs;
};

} // namespace kmh
