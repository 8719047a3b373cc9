// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detail_column.h"

#include "core/report/region_sentence.h"
#include "ui/charts/delivery_steps.h"
#include "ui/charts/region_bars.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/indicator_items.h"
#include "ui/pages/notice_view.h"
#include "ui/theme/card.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

namespace kmh {

DetailColumn::DetailColumn(QWidget* parent)
    : QWidget(parent)
    , m_wordsCard(new Card(tr("In the notice's words")))
    , m_words(new NoticeView)
    , m_regionCard(new Card(tr("Prefectures")))
    , m_regions(new RegionBars)
    , m_total(new ElidedLabel)
    , m_stepsCard(new Card(tr("Deliverables of the sector, added up")))
    , m_steps(new DeliverySteps)
{
    m_wordsCard->body()->addWidget(m_words, 1);
    m_regionCard->body()->addWidget(m_regions, 1);
    m_total->setFont(theme::font(theme::TextSize::Small));
    m_regionCard->body()->addWidget(m_total);
    m_stepsCard->body()->addWidget(m_steps, 1);
    QVBoxLayout* column = makeColumn(this);
    addShare(column, m_wordsCard, 5);
    addShare(column, m_regionCard, 4);
    addShare(column, m_stepsCard, 4);
    connect(m_regions, &RegionBars::regionActivated, this, &DetailColumn::regionActivated);
    connect(m_regions, &RegionBars::explanationRequested, this,
            &DetailColumn::explanationRequested);
}

void DetailColumn::setSector(const Assessment& assessment, SectorId sector)
{
    m_steps->setItems(timelineItems(assessment, sector), timelineSpan(assessment));
    m_stepsCard->setDemo(assessment.snapshot->demo);
}

void DetailColumn::showWords(const Plan& plan, const Measure& measure,
                             const std::optional<Quote>& current)
{
    m_wordsCard->setTitle(tr("In the notice's words · measure %1").arg(measure.no));
    m_words->setMeasure(plan, measure, current);
}

void DetailColumn::showRegions(const Assessment& assessment,
                               const std::optional<IndicatorId>& indicator)
{
    RegionComparison comparison;
    if (indicator) {
        comparison = regionComparison(assessment, *indicator);
        m_regionCard->setTitle(
            tr("Prefectures · %1").arg(assessment.plan().indicator(*indicator).name));
    }
    m_regions->setItems(comparison.items, comparison.scaleMax, comparison.scaleMin);
    const QString sum = indicator ? regionTotalSentence(assessment, *indicator) : QString();
    m_total->setText(sum);
    m_total->setVisible(!sum.isEmpty());
    m_regionCard->setDemo(assessment.snapshot->demo);
    m_regionCard->setHidden(comparison.items.isEmpty());
    m_stepsCard->setVisible(comparison.items.isEmpty());
}

} // namespace kmh
