// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rule_comparison.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace kmh {

/// How many of each light every rule gives, side by side on one scale.
class RuleTallies : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTallies(QWidget* parent = nullptr);

    void setComparison(const RuleComparison& comparison);

private:
    QGridLayout* m_grid;
};

/// Into how many columns that many rules are laid out: at most four, as evenly as can be.
int ruleColumns(int rules);

} // namespace kmh
