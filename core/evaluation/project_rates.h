// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/plan.h"

#include <optional>

namespace kmh {

/// What the projects ledger says of the provincial key projects of the province or a prefecture, as
/// measure 17 of the notice asks: 开复工率 and 年度计划投资完成率. Money is in 万元.
struct ProjectRates
{
    RegionId region;
    int listed = 0;
    int started = 0;  ///< started or taken up again by the period's end
    int withPlan = 0; ///< that say what is planned for the year
    int withPlanAndCompleted = 0;
    int undated = 0;      ///< under construction without saying since when, so not among `started`
    double planned = 0;   ///< for the year, by those that say so
    double completed = 0; ///< since the year began, by the same

    /// Started ÷ listed (0–1); nothing where none is listed.
    std::optional<double> startedShare() const;
    /// Completed ÷ planned for the year (0–1); nothing where nothing is planned. Projects that do
    /// not say what is planned are left out on both sides.
    std::optional<double> completedShare() const;
    /// Whether every project that says what is planned says what is completed too; else the share
    /// is incomplete.
    bool isComplete() const { return withPlanAndCompleted >= withPlan; }
};

/// The province, which all of them are in, then each prefecture that has any, in the plan's order.
QVector<ProjectRates> projectRates(const Plan& plan, const KeyProjects& projects);

/// What the ledger makes of a figure that is reported as well, in the indicator's unit: a share in
/// percent where that is %. Nothing where it makes nothing of it, tells of a later day, or does not
/// know what every project completed.
std::optional<double> ledgerFigure(const LedgerRate& rate, const Indicator& indicator,
                                   const ProjectRates& rates, bool isNewest);

} // namespace kmh
