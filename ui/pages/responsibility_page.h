// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/measure_model.h"
#include "ui/models/responsibility_models.h"
#include "ui/pages/page.h"

namespace kmh {

class Card;
class NoticeView;
class Table;

/// Who answers for what: the measure that says so in its own words, every unit with the measures it
/// leads and their lights, the selected unit's measures, and the prefectures.
class ResponsibilityPage : public Page
{
    Q_OBJECT

public:
    ResponsibilityPage(const Sector& sector, Desk& desk, QWidget* parent = nullptr);

    /// The selected unit's name.
    QString place() const override;
    void setPlace(const QString& place) override;
    QList<QAction*> pageActions() const override { return {m_explain}; }

protected:
    void refresh() override;

private:
    QWidget* makeUnits();
    QWidget* makeMeasures();
    QWidget* makeRight();
    void followUnit();
    void explainRegion(int row);

    SectorId m_sector;
    QAction* m_explain = nullptr;
    UnitModel* m_units = nullptr;
    Table* m_unitTable = nullptr;
    MeasureModel* m_measures = nullptr;
    Card* m_measureCard = nullptr;
    NoticeView* m_words = nullptr;
    RegionModel* m_regions = nullptr;
    Table* m_regionTable = nullptr;
    QVector<Card*> m_cards;
};

} // namespace kmh
