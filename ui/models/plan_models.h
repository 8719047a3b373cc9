// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plan_comparison.h"
#include "ui/models/column_model.h"
#include "ui/plans/plan_shelf.h"

namespace kmh {

/// The workbooks known here: period, plan, document number, state, file. `open` is the path of the
/// one at the desk, which is marked.
using ShelfModel = ColumnModel<ShelvedPlan>;
ShelfModel* makeShelfModel(const QString& open, QObject* parent);

/// What one plan says of something two plans are compared by, in words ready to be shown.
struct PlanCell
{
    bool exists = false;
    QString name;
    QString target;
    QString actual;
    std::optional<double> targetValue;
    std::optional<double> actualValue;
    std::optional<double> completion;
    Light light = Light::NotJudged;
};

/// An indicator or a measure in two plans.
struct PlanPairItem
{
    QString name;
    QString unit;
    QString found; ///< how it was found again; empty where only one plan has it
    PlanCell earlier;
    PlanCell later;
    std::optional<MeasureId> laterMeasure; ///< where it stands in the later plan
};

using PlanPairModel = ColumnModel<PlanPairItem>;

QVector<PlanPairItem> indicatorPairItems(const PlanComparison& comparison);
QVector<PlanPairItem> measurePairItems(const PlanComparison& comparison);
/// Name and unit; target, actual, completion and light of both plans; how it was found again.
QVector<Column<PlanPairItem>> indicatorPairColumns(const PlanComparison& comparison);
/// Number and title in both plans with their lights; how it was found again.
QVector<Column<PlanPairItem>> measurePairColumns(const PlanComparison& comparison);

} // namespace kmh
