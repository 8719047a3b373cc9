// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace kmh {

class BulletPanel;
class Card;
class CourseCard;
class DetailColumn;
class LedgerCard;
class MeasureColumn;

/// A sector: its measures with lights; target, plan to date and actual of its indicators; the
/// course over the quarter; deliverables and projects; and for what is selected the notice's words,
/// the units and the prefectures compared. A sector without numbers shows its deliverables by date.
class SectorPage : public Page
{
    Q_OBJECT

public:
    SectorPage(const Sector& sector, Desk& desk, QWidget* parent = nullptr);

    /// Selects a measure and, where given, one of its indicators.
    void showMeasure(MeasureId measure, std::optional<IndicatorId> indicator);

    /// “measure number/indicator code”.
    QString place() const override;
    void setPlace(const QString& place) override;
    std::optional<IndicatorId> selectedIndicator() const override { return m_indicator; }
    /// The province's.
    std::optional<Judged> selectedLight() const override;
    QList<QAction*> pageActions() const override { return {m_down}; }

protected:
    void refresh() override;

private:
    QWidget* makeCentre();
    void followMeasure(MeasureId measure);
    void showIndicator(std::optional<IndicatorId> id);
    void showCourse(std::optional<IndicatorId> id);
    void showWords();
    void explainCharts();
    void explainIndicator(IndicatorId id);
    void explainDeliverable(DeliverableId id);
    void explainRegion(RegionId region);
    void goDown(RegionId region);
    void showItem(const QString& code);

    SectorId m_sector;
    QAction* m_down = nullptr;
    MeasureColumn* m_measures;
    Card* m_bulletCard = nullptr;
    BulletPanel* m_bullets = nullptr;
    CourseCard* m_course = nullptr;
    LedgerCard* m_ledger = nullptr;
    DetailColumn* m_details;
    std::optional<IndicatorId> m_indicator;
    /// What the course card shows.
    struct
    {
        std::shared_ptr<const Snapshot> assessed;
        QString rule;
        std::optional<IndicatorId> indicator;
    } m_shown;
};

} // namespace kmh
