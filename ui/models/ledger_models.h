// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

namespace kmh {

/// A deliverable with its verdict.
struct DeliverableRow
{
    Deliverable deliverable;
    DeliverableAssessment assessment;
    Light light = Light::NotDue;
    int measureNo = 0;
};

using DeliverableModel = ColumnModel<DeliverableRow>;
DeliverableModel* makeDeliverableModel(QObject* parent);
QVector<DeliverableRow> deliverableRows(const Assessment& assessment, SectorId sector);

/// “按期完成”, “逾期 10 天”, “进行中”…: how a deliverable stands, in a word or two.
QString deliverableStateText(const DeliverableAssessment& assessment, QDate due);

/// A named project or enterprise; `report` is what was last said of it.
struct ProjectRow
{
    Project project;
    std::optional<ProjectReport> report;
    int measureNo = 0;
};

using ProjectModel = ColumnModel<ProjectRow>;
ProjectModel* makeProjectModel(QObject* parent);
QVector<ProjectRow> projectRows(const Assessment& assessment, SectorId sector);

/// Money, mechanisms, special actions and lists the notice sets up.
struct ArrangementRow
{
    QString kind;
    QString name;
    QString amount;
    int measureNo = 0;
};

using ArrangementModel = ColumnModel<ArrangementRow>;
ArrangementModel* makeArrangementModel(QObject* parent);
QVector<ArrangementRow> arrangementRows(const Assessment& assessment, SectorId sector);

} // namespace kmh
