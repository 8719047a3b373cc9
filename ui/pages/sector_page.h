// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/measure_model.h"
#include "ui/pages/page.h"

class QLabel;
class QListView;

namespace kmh {

class BulletPanel;
class Card;
class CourseCard;
class LedgerCard;
class NoticeView;
class RegionBars;

/// A sector: its measures with lights; target, plan to date and actual of its indicators; the
/// course over the quarter; deliverables and projects; and for the selected measure its own words,
/// its units and the prefectures compared. A sector without numbers shows its deliverables over
/// time instead.
class SectorPage : public Page
{
    Q_OBJECT

public:
    SectorPage(const Sector& sector, Desk& desk, QWidget* parent = nullptr);

    SectorId sector() const { return m_sector; }

    /// Selects a measure and, where given, one of its indicators.
    void showMeasure(MeasureId measure, std::optional<IndicatorId> indicator);

    /// “measure number/indicator code”.
    QString place() const override;
    void setPlace(const QString& place) override;

protected:
    void refresh() override;

private:
    QWidget* makeLeft();
    QWidget* makeCentre();
    QWidget* makeRight();
    const Measure* currentMeasure() const;
    void selectMeasure(MeasureId measure);
    void followMeasure();
    void showIndicator(std::optional<IndicatorId> id);
    void showRegions(const std::optional<IndicatorId>& id);
    void showWords();
    void explainMeasure(int row);
    void explainIndicator(IndicatorId id);
    void explainRegion(RegionId region);

    SectorId m_sector;
    MeasureModel* m_measures = nullptr;
    QListView* m_measureList = nullptr;
    BulletPanel* m_bullets = nullptr;
    CourseCard* m_course = nullptr;
    LedgerCard* m_ledger = nullptr;
    Card* m_wordsCard = nullptr;
    NoticeView* m_words = nullptr;
    QLabel* m_units = nullptr;
    Card* m_regionCard = nullptr;
    RegionBars* m_regions = nullptr;
    std::optional<IndicatorId> m_indicator;
};

} // namespace kmh
