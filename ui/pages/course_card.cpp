// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/course_card.h"

#include "core/evaluation/course.h"
#include "core/report/course_sentence.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/due_timeline.h"
#include "ui/pages/indicator_items.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

CourseCard::CourseCard(QWidget* parent)
    : Card(tr("Progress"), parent)
    , m_views(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_chart(new CourseChart)
    , m_sentence(new ElidedLabel)
    , m_timeline(new DueTimeline)
{
    m_views->setObjectName(QStringLiteral("segments"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("Indicator course"));
    m_views->addTab(tr("Deliverables by date"));
    m_views->setAccessibleName(tr("What the progress card shows"));
    setCorner(m_views);

    m_sentence->setFont(theme::font(theme::TextSize::Small));
    m_timeline->setEmptyText(tr("The notice asks for no deliverable here."));

    auto* course = new QWidget;
    auto* layout = new QVBoxLayout(course);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_sentence);
    m_stack->addWidget(course);
    m_stack->addWidget(m_timeline);
    body()->addWidget(m_stack, 1);

    connect(m_views, &QTabBar::currentChanged, this, &CourseCard::followView);
    connect(m_views, &QTabBar::tabBarClicked, this, [this] { m_viewChosen = true; });
    connect(m_timeline, &DueTimeline::itemActivated, this, &CourseCard::deliverableActivated);
}

void CourseCard::setSector(const Assessment& assessment, SectorId sector)
{
    m_timeline->setItems(timelineItems(assessment, sector), timelineSpan(assessment));
    setDemo(assessment.snapshot->demo);
}

void CourseCard::setIndicator(const Assessment& assessment, std::optional<IndicatorId> id)
{
    m_views->setTabEnabled(CourseView, id.has_value());
    if (!id) {
        setView(TimelineView);
        return;
    }
    const Indicator& indicator = assessment.plan().indicator(*id);
    const IndicatorAssessment& a = assessment.provincial(*id);
    CourseChartData shown;
    shown.indicator = indicator;
    shown.course = courseOf(*assessment.snapshot, *id, a.region);
    if (a.target)
        shown.target = a.target->value;
    // The chart ends with the plan; a forecast for a later due date has no place on it.
    if (a.target && a.target->due.lastDay() == assessment.plan().period.lastDay())
        shown.forecast = a.forecast;
    m_chart->setData(shown);
    m_courseTitle = tr("%1 (%2)").arg(indicator.name, indicator.unit);
    QString sentence = courseSentence(assessment, a);
    if (a.requiredPerXun || a.forecast)
        sentence = tr("%1 — %2").arg(sentence, calculationNote());
    m_sentence->setText(sentence);
    followView();
}

void CourseCard::followView()
{
    m_stack->setCurrentIndex(m_views->currentIndex());
    setTitle(view() == CourseView ? m_courseTitle : tr("Progress"));
}

CourseCard::View CourseCard::view() const
{
    return View(m_views->currentIndex());
}

void CourseCard::setView(View view)
{
    m_views->setCurrentIndex(view);
}

} // namespace kmh
