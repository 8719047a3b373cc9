// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "ui/theme/card.h"

class QStackedWidget;
class QTabBar;

namespace kmh {

class CourseChart;
class DueTimeline;
class ElidedLabel;

/// How a sector proceeds over the plan's span, in one of two views: an indicator's course with what
/// remains to be done, or the deliverables on a time axis.
class CourseCard : public Card
{
    Q_OBJECT

public:
    enum View { CourseView, TimelineView };

    explicit CourseCard(QWidget* parent = nullptr);

    void setSector(const Assessment& assessment, SectorId sector);
    /// Nothing, where the sector has no indicator.
    void setIndicator(const Assessment& assessment, std::optional<IndicatorId> indicator);

    View view() const;
    void setView(View view);
    /// Whether a person has chosen the view; the page does not choose for them then.
    bool isViewChosen() const { return m_viewChosen; }

Q_SIGNALS:
    void deliverableActivated(kmh::DeliverableId id);

private:
    void followView();

    QTabBar* m_views;
    QStackedWidget* m_stack;
    CourseChart* m_chart;
    QString m_courseTitle;
    ElidedLabel* m_sentence;
    DueTimeline* m_timeline;
    bool m_viewChosen = false;
};

} // namespace kmh
