// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/explainer.h"
#include "ui/models/rule_comparison_model.h"
#include "ui/pages/page.h"

#include <optional>

namespace kmh {

class Card;
class RuleExplanations;
class RuleFilter;
class RuleTallies;
class Table;

/// The same figures under every rule side by side: how many of each light each rule gives, the
/// indicators with each rule's light and the figure that decided it, and for the selected one every
/// rule's explanation.
class RulesPage : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(Desk& desk, QWidget* parent = nullptr);

    /// The filter, and the selected indicator's code.
    QString place() const override;
    void setPlace(const QString& place) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    std::optional<Judged> selectedLight() const override;

protected:
    void refresh() override;

private:
    QWidget* makeTable();
    void compare();
    void showRows();
    void followRow();
    void select(IndicatorId indicator);
    const RuleComparisonItem* current() const;
    std::optional<Explained> explained(const QModelIndex& index) const;
    void explainRow(int row);

    RuleFilter* m_filter;
    Card* m_tallyCard;
    RuleTallies* m_tallies;
    Card* m_tableCard = nullptr;
    RuleComparisonModel* m_model;
    Table* m_table = nullptr;
    Card* m_explanationCard;
    RuleExplanations* m_explanations;
    std::optional<RuleComparison> m_comparison;
};

} // namespace kmh
