// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attention_model.h"
#include "ui/models/sector_model.h"
#include "ui/pages/page.h"

namespace kmh {

class Card;
class FigureCard;
class Table;
class TileGrid;

/// The whole plan on one page: five figures, the sectors, the prefectures, what is due next and
/// what needs attention.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* makeFigures();
    QWidget* makeSectors();
    QWidget* makeAttention();
    QWidget* makeRight();
    void showFigures();
    void showTiles();
    void explainRegion(RegionId region);
    void goTo(MeasureId measure, std::optional<IndicatorId> indicator);

    FigureCard* m_measures = nullptr;
    FigureCard* m_targets = nullptr;
    FigureCard* m_deliverables = nullptr;
    FigureCard* m_behind = nullptr;
    FigureCard* m_missing = nullptr;
    SectorModel* m_sectors = nullptr;
    AttentionModel* m_attention = nullptr;
    DueModel* m_due = nullptr;
    TileGrid* m_tiles = nullptr;
    QVector<Card*> m_cards;
};

} // namespace kmh
