// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/domain/number_format.h"
#include "core/report/dispatch_summary.h"
#include "ui/charts/tile_grid.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/help/explainer.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/figure_card.h"
#include "ui/pages/table.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

// Columns that take what room is left.
constexpr int kLightBarColumn = 3;
constexpr int kWhatColumn = 1;
constexpr int kDueWhatColumn = 2;

} // namespace

OverviewPage::OverviewPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("overview"), tr("Overview"), desk, parent)
{
    const int gap = cardGap(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    grid->addWidget(makeFigures(), 0, 0, 1, 2);
    grid->addWidget(makeSectors(), 1, 0);
    grid->addWidget(makeAttention(), 2, 0);
    grid->addWidget(makeRight(), 1, 1, 2, 1);
    // There are always as many sectors; what is left shows more of what needs attention.
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 3);
}

QWidget* OverviewPage::makeFigures()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap(this));
    m_measures = new FigureCard(tr("Measures"));
    m_targets = new FigureCard(tr("Targets kept"));
    m_deliverables = new FigureCard(tr("Deliverables done"));
    m_behind = new FigureCard(tr("Behind"));
    m_missing = new FigureCard(tr("Not reported this period"));
    for (FigureCard* card : {m_measures, m_targets, m_deliverables, m_behind, m_missing}) {
        layout->addWidget(card, 1);
        if (card != m_measures)
            m_cards.append(card);
    }
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return row;
}

QWidget* OverviewPage::makeSectors()
{
    auto* card = new Card(tr("Sectors"));
    m_sectors = makeSectorModel(this);
    auto* table = new Table(m_sectors, kLightBarColumn);
    table->setAccessibleName(tr("Sectors"));
    table->setRowsAtLeast(8);
    card->body()->addWidget(table, 1);
    m_cards.append(card);
    connect(table, &Table::rowActivated, this,
            [this](int row) { Q_EMIT desk().sectorRequested(m_sectors->row(row).sector); });
    Explainer::forRows(table, [this](const QModelIndex& index) {
        const SectorRow& row = m_sectors->row(index.row());
        return explained(row.name, assessment().sector(row.sector));
    });
    return card;
}

QWidget* OverviewPage::makeAttention()
{
    auto* card = new Card(tr("Needs attention"));
    m_attention = makeAttentionModel(desk().plan(), this);
    auto* table = new Table(m_attention, kWhatColumn);
    table->setAccessibleName(tr("Needs attention"));
    setFocusProxy(table);
    table->setEmptyText(tr("Nothing is behind, missing or to be watched."));
    card->body()->addWidget(table, 1);
    m_cards.append(card);
    connect(table, &Table::rowActivated, this, [this](int row) {
        goTo(m_attention->row(row).measure, m_attention->row(row).indicator);
    });
    Explainer::forRows(table, [this](const QModelIndex& index) {
        const AttentionItem& item = m_attention->row(index.row());
        return explainedItem(assessment(), item.name, item.indicator, item.deliverable);
    });
    return card;
}

QWidget* OverviewPage::makeRight()
{
    auto* right = new QWidget;
    QVBoxLayout* layout = makeColumn(right);
    auto* regions = new Card(tr("Prefectures (schematic, not a map)"));
    m_tiles = new TileGrid;
    regions->body()->addWidget(m_tiles, 1);
    connect(m_tiles, &TileGrid::regionActivated, this,
            [this](RegionId region) { Q_EMIT desk().subjectRequested(PlaceSubject{region}); });
    connect(m_tiles, &TileGrid::explanationRequested, this, &OverviewPage::explainRegion);
    new Explainer(m_tiles, [this](const QWidget*, const QPoint& place) -> std::optional<Explained> {
        const auto region = m_tiles->regionAt(place);
        if (!region)
            return {};
        return explained(desk().plan().region(*region).name, assessment().region(*region));
    });

    auto* due = new Card(tr("Due next"));
    m_due = makeDueModel(desk().plan(), this);
    auto* table = new Table(m_due, kDueWhatColumn);
    table->setAccessibleName(tr("Due next"));
    table->setEmptyText(tr("Nothing is due after this period."));
    due->body()->addWidget(table, 1);
    connect(table, &Table::rowActivated, this,
            [this](int row) { goTo(m_due->row(row).measure, m_due->row(row).indicator); });
    Explainer::forRows(table, [this](const QModelIndex& index) {
        const DueItem& item = m_due->row(index.row());
        return explainedItem(assessment(), item.name, item.indicator, item.deliverable);
    });
    m_cards.append(regions);
    m_cards.append(due);
    layout->addWidget(regions, 1);
    layout->addWidget(due, 1);
    return right;
}

void OverviewPage::refresh()
{
    showFigures();
    m_sectors->setRows(sectorRows(assessment()));
    m_attention->setRows(attentionItems(assessment()));
    m_due->setRows(dueItems(assessment()));
    showTiles();
    for (Card* card : std::as_const(m_cards))
        card->setDemo(assessment().snapshot->demo);
}

void OverviewPage::showFigures()
{
    const DispatchSummary summary = summarize(assessment());
    m_measures->setFigure(
        QString::number(summary.measures),
        tr("%1 · %2").arg(tr("%1 sectors", nullptr, summary.sectors).arg(summary.sectors),
                          tr("%1 lead units", nullptr, summary.units).arg(summary.units)));
    m_targets->setFigure(
        tr("%1 / %2").arg(summary.targetsKept).arg(summary.targets),
        tr("%1 met or on track · %2 targets to be set", nullptr, int(summary.targetsOpen))
            .arg(summary.targets == 0
                     ? absentNumber()
                     : formatRatioPercent(double(summary.targetsKept) / summary.targets))
            .arg(summary.targetsOpen));
    m_deliverables->setFigure(
        tr("%1 / %2").arg(summary.deliverablesDone).arg(summary.deliverables),
        tr("%1 open and due within the next ten-day period").arg(summary.deliverablesDueSoon));
    m_behind->setFigure(QString::number(summary.behind()), tr("targets %1 · deliverables %2")
                                                               .arg(summary.targetsBehind)
                                                               .arg(summary.deliverablesOverdue));
    m_missing->setFigure(
        QString::number(summary.reportsMissing.size()),
        summary.reportsMissing.isEmpty()
            ? tr("all %1 reports are in", nullptr, int(summary.reportsDue)).arg(summary.reportsDue)
            : summary.reportsMissing.first() +
                  (summary.reportsMissing.size() > 1 ? tr(" and others") : QString()),
        summary.reportsMissing.join(QLatin1Char('\n')));
}

void OverviewPage::showTiles()
{
    QVector<RegionTile> tiles;
    for (const Region& region : desk().plan().prefectures()) {
        const RegionAssessment& a = assessment().region(region.id);
        RegionTile tile;
        tile.id = region.id;
        tile.name = region.shortName;
        tile.row = region.tileRow.value_or(0);
        tile.column = region.tileColumn.value_or(0);
        tile.light = a.light;
        const bool counted = urgency(a.light) >= urgency(Light::Watch);
        tile.text = counted ? tr("%1 %2").arg(lightLabel(a.light)).arg(a.indicators[a.light])
                            : lightLabel(a.light);
        tile.toolTip = tr("%1: %2").arg(region.name, a.explanation.reason);
        tiles.append(tile);
    }
    m_tiles->setTiles(tiles);
}

void OverviewPage::explainRegion(RegionId region)
{
    const RegionAssessment& a = assessment().region(region);
    ExplanationPopup::open(m_tiles, desk().plan().region(region).name, a.light, a.explanation);
}

void OverviewPage::goTo(MeasureId measure, std::optional<IndicatorId> indicator)
{
    Q_EMIT desk().measureRequested(measure, indicator);
}

} // namespace kmh
