// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtWidgets/QWidget>

namespace kmh {

class Card;
class DeliverySteps;
class ElidedLabel;
class NoticeView;
class RegionBars;

/// A measure in the notice's words, and below them the selected indicator's prefectures compared;
/// or, where no prefecture has a figure, the sector's deliverables added up over time.
class DetailColumn : public QWidget
{
    Q_OBJECT

public:
    explicit DetailColumn(QWidget* parent = nullptr);

    void setSector(const Assessment& assessment, SectorId sector);
    /// `current` is the quote of the selected indicator.
    void showWords(const Plan& plan, const Measure& measure, const std::optional<Quote>& current);
    void showRegions(const Assessment& assessment, const std::optional<IndicatorId>& indicator);

Q_SIGNALS:
    void regionActivated(kmh::RegionId region);
    /// Asked to explain a prefecture's light.
    void explanationRequested(kmh::RegionId region);

private:
    Card* m_wordsCard;
    NoticeView* m_words;
    Card* m_regionCard;
    RegionBars* m_regions;
    ElidedLabel* m_total; ///< what they come to beside the province's figure
    Card* m_stepsCard;
    DeliverySteps* m_steps;
};

} // namespace kmh
