// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules_page.h"

#include "ui/dialogs/explanation_popup.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/rule_explanations.h"
#include "ui/pages/rule_filter.h"
#include "ui/pages/rule_tallies.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kNameColumn = 0;
// Of the text size.
constexpr double kLeastName = 11;
constexpr double kMostName = 20;
constexpr double kExplanationHeight = 18; // at most; one line of rules
// Shares of the height.
constexpr int kTableShare = 10;
constexpr int kExplanationShare = 8;

} // namespace

RulesPage::RulesPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("rules"), tr("Rules compared"), desk, parent)
    , m_filter(new RuleFilter(desk.plan()))
    , m_tallyCard(new Card(tr("How many of each light every rule gives")))
    , m_tallies(new RuleTallies)
    , m_model(new RuleComparisonModel(ruleComparisonColumns({desk.assessment(), {}, {}, {}}), this))
    , m_explanationCard(new Card(tr("Why")))
    , m_explanations(new RuleExplanations)
{
    m_tallyCard->setCorner(m_filter);
    m_tallyCard->body()->addWidget(m_tallies);
    m_tallyCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_explanationCard->body()->addWidget(m_explanations, 1);
    m_explanationCard->setMaximumHeight(int(theme::em(font()) * kExplanationHeight));
    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_tallyCard);
    addShare(column, makeTable(), kTableShare);
    addShare(column, m_explanationCard, kExplanationShare);
    setFocusProxy(m_table);
    connect(m_filter, &RuleFilter::changed, this, &RulesPage::compare);
}

QWidget* RulesPage::makeTable()
{
    m_tableCard = new Card(tr("The same figures under every rule"));
    m_table = new Table(m_model, kNameColumn);
    m_table->setAccessibleName(tr("Indicators under every rule"));
    const double em = theme::em(font());
    m_table->setStretchedBetween(int(em * kLeastName), int(em * kMostName));
    m_table->setEmptyText(tr("Nothing here that the rules could judge differently."));
    m_tableCard->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesPage::followRow);
    connect(m_table, &Table::rowActivated, this, &RulesPage::explainRow);
    m_table->setEnterExplains();
    Explainer::forRows(m_table, [this](const QModelIndex& index) { return explained(index); });
    return m_tableCard;
}

void RulesPage::refresh()
{
    for (Card* card : {m_tallyCard, m_tableCard, m_explanationCard})
        card->setDemo(assessment().snapshot->demo);
    compare();
}

void RulesPage::compare()
{
    m_comparison = compareRules(assessment(), rulesToCompare(assessment()), m_filter->sector(),
                                m_filter->region());
    m_tallies->setComparison(*m_comparison);
    showRows();
}

void RulesPage::showRows()
{
    const RuleComparisonItem* before = current();
    const std::optional<IndicatorId> selected =
        before ? std::optional(before->indicator) : std::nullopt;
    m_model->setColumnsAndRows(ruleComparisonColumns(*m_comparison),
                               ruleComparisonItems(*m_comparison, m_filter->disagreementsOnly()));
    m_tableCard->setTitle(tr("The same figures under every rule · %1 indicators, the rules "
                             "disagree on %2",
                             nullptr, int(m_comparison->rows.size()))
                              .arg(m_comparison->rows.size())
                              .arg(m_comparison->disagreements()));
    if (selected)
        select(*selected);
    if (m_table->currentRow() < 0)
        m_table->selectRowAt(0);
    followRow();
}

const RuleComparisonItem* RulesPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? &m_model->row(row) : nullptr;
}

std::optional<IndicatorId> RulesPage::selectedIndicator() const
{
    const RuleComparisonItem* item = current();
    return item ? std::optional(item->indicator) : std::nullopt;
}

std::optional<Page::Judged> RulesPage::selectedLight() const
{
    const RuleComparisonItem* item = current();
    return item ? std::optional(Judged{item->indicator, item->region}) : std::nullopt;
}

void RulesPage::select(IndicatorId indicator)
{
    const int row = m_model->rowWhere(
        [&](const RuleComparisonItem& item) { return item.indicator == indicator; });
    if (row >= 0)
        m_table->selectRowAt(row);
}

void RulesPage::followRow()
{
    const RuleComparisonItem* item = current();
    const QVector<RuleComparisonRow>& rows = m_comparison->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RuleComparisonRow& row) {
        return item && row.inForce.indicator == item->indicator;
    });
    m_explanations->setRow(*m_comparison, found == rows.end() ? nullptr : &*found);
    m_explanationCard->setTitle(
        found == rows.end() ? tr("Why")
                            : tr("Why · %1").arg(indicatorHeading(desk().plan(), found->inForce)));
}

/// For What's This?: the light under the rule of a column.
std::optional<Explained> RulesPage::explained(const QModelIndex& index) const
{
    const RuleComparisonItem& item = m_model->row(index.row());
    const int rule = ruleOfColumn(*m_comparison, index.column());
    const QVector<RuleComparisonRow>& rows = m_comparison->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RuleComparisonRow& row) {
        return row.inForce.indicator == item.indicator && row.inForce.region == item.region;
    });
    if (found == rows.end())
        return {};
    return rule < 0 ? kmh::explained(assessment(), found->inForce)
                    : kmh::explained(m_comparison->under(rule), found->underRules.at(rule));
}

void RulesPage::explainRow(int row)
{
    const RuleComparisonItem& item = m_model->row(row);
    if (const IndicatorAssessment* a = assessment().indicator(item.indicator, item.region))
        ExplanationPopup::openFor(m_table, desk(), *a);
}

QString RulesPage::place() const
{
    const RuleComparisonItem* item = current();
    return QStringLiteral("%1/%2").arg(
        m_filter->place(), item ? desk().plan().indicator(item->indicator).code : QString());
}

void RulesPage::setPlace(const QString& place)
{
    catchUp();
    m_filter->setPlace(place);
    const QString code = place.section(u'/', 3);
    for (const Indicator& indicator : desk().plan().indicators) {
        if (indicator.code == code)
            select(indicator.id);
    }
}

} // namespace kmh
