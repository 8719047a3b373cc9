// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

namespace kmh {

/// One version of a rule, and whether it judges the plan.
struct RuleListRow
{
    LightRule rule;
    bool inForce = false;
};

/// Every version of every rule: what it asks for, since when, by whom and why.
using RuleListModel = ColumnModel<RuleListRow>;
RuleListModel* makeRuleListModel(QObject* parent);

/// The rules in the plan's order, each one's newest version first.
QVector<RuleListRow> ruleListRows(const Assessment& assessment);

} // namespace kmh
