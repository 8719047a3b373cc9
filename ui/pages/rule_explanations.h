// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rule_comparison.h"

#include <QtWidgets/QScrollArea>

namespace kmh {

/// One indicator explained under every rule side by side: the figures all of them judge, and each
/// rule's light, reason and formula with its limits.
class RuleExplanations : public QScrollArea
{
    Q_OBJECT

public:
    explicit RuleExplanations(QWidget* parent = nullptr);

    /// A row of the comparison; none empties it.
    void setRow(const RuleComparison& comparison, const RuleComparisonRow* row);
};

} // namespace kmh
