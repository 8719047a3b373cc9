// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "ui/theme/card.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace kmh {

class ChainChart;
class CourseChart;
class DueTimeline;
class ElidedLabel;

/// How a sector proceeds over the plan's span, in one of three views: an indicator's course with
/// what remains to be done, what each period of 旬→月→季→年 must bring, or the deliverables on a
/// time axis.
class CourseCard : public Card
{
    Q_OBJECT

public:
    enum View { CourseView, ChainView, TimelineView };

    explicit CourseCard(QWidget* parent = nullptr);

    void setSector(const Assessment& assessment, SectorId sector);
    /// Nothing, where the sector has no indicator. `figures` are the indicator's, with last year's
    /// where they are to be compared.
    void setIndicator(const Assessment& assessment, const Snapshot& figures,
                      std::optional<IndicatorId> indicator);

    View view() const;
    void setView(View view);
    /// Whether a person has chosen the view; the page does not choose for them then.
    bool isViewChosen() const { return m_viewChosen; }

Q_SIGNALS:
    void deliverableActivated(kmh::DeliverableId id);
    /// The target and the planned course of the indicator shown are to be looked at or set.
    void planRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QWidget* makeCourseView();
    QWidget* makeChainView();
    void followView();
    void showCourse(const Assessment& assessment, const Snapshot& figures,
                    const IndicatorAssessment& indicator);
    void showChain(const Assessment& assessment, const Snapshot& figures,
                   const IndicatorAssessment& indicator);

    QTabBar* m_views;
    QStackedWidget* m_stack;
    CourseChart* m_chart;
    QString m_courseTitle;
    ElidedLabel* m_sentence;
    ElidedLabel* m_comparison;
    ChainChart* m_chain;
    ElidedLabel* m_chainSentence;
    QWidget* m_chainLine = nullptr;
    QPushButton* m_plan;
    DueTimeline* m_timeline;
    bool m_viewChosen = false;
};

} // namespace kmh
