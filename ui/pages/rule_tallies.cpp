// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_tallies.h"

#include "core/evaluation/judge.h"
#include "ui/charts/light_bar.h"
#include "ui/models/rule_comparison_model.h"
#include "ui/pages/column_layout.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kMostColumns = 4;

QWidget* tally(const RuleComparison& comparison, int rule)
{
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(cell->font()) * 0.2));
    auto* title = new ElidedLabel(ruleHeading(comparison, rule));
    title->setToolTip(ruleFormula(comparison.rules.at(rule)));
    if (rule == comparison.placeInForce())
        title->setFont(theme::font(theme::TextSize::Strong));
    auto* bar = new LightBar;
    bar->setCount(comparison.counts.at(rule));
    layout->addWidget(title);
    layout->addWidget(bar);
    return cell;
}

} // namespace

int ruleColumns(int rules)
{
    const int lines = (rules + kMostColumns - 1) / kMostColumns;
    return lines == 0 ? 1 : (rules + lines - 1) / lines;
}

RuleTallies::RuleTallies(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * cardGap(this));
    m_grid->setVerticalSpacing(cardGap(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void RuleTallies::setComparison(const RuleComparison& comparison)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int columns = ruleColumns(int(comparison.rules.size()));
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int rule = 0; rule < comparison.rules.size(); ++rule)
        m_grid->addWidget(tally(comparison, rule), rule / columns, rule % columns);
}

} // namespace kmh
