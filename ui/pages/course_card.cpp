// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/course_card.h"

#include "core/report/chain_sentence.h"
#include "core/report/course_sentence.h"
#include "ui/charts/chain_chart.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/due_timeline.h"
#include "ui/pages/indicator_items.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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
    , m_comparison(new ElidedLabel)
    , m_chain(new ChainChart)
    , m_chainSentence(new ElidedLabel)
    , m_plan(new QPushButton(tr("Plan…")))
    , m_timeline(new DueTimeline)
{
    m_views->setObjectName(QStringLiteral("segments"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("Course"));
    m_views->addTab(tr("Periods"));
    m_views->addTab(tr("Due dates"));
    m_views->setAccessibleName(tr("What the progress card shows"));
    m_views->setTabToolTip(ChainView, tr("What the next ten-day period, its month, quarter and "
                                         "year must bring"));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setToolTip(tr("Look at or set the target and the planned course"));
    setCorner(m_views);
    setCorner(m_plan);
    m_timeline->setEmptyText(tr("The notice asks for no deliverable here."));

    m_stack->addWidget(makeCourseView());
    m_stack->addWidget(makeChainView());
    m_stack->addWidget(m_timeline);
    body()->addWidget(m_stack, 1);

    const auto choose = [this] {
        m_viewChosen = true;
        followView();
    };
    connect(m_views, &QTabBar::currentChanged, this, choose);
    connect(m_views, &QTabBar::tabBarClicked, this, [choose](int index) {
        if (index >= 0) // the view shown can be chosen too
            choose();
    });
    connect(m_plan, &QPushButton::clicked, this, &CourseCard::planRequested);
    connect(m_timeline, &DueTimeline::itemActivated, this, &CourseCard::deliverableActivated);
}

QWidget* CourseCard::makeCourseView()
{
    m_sentence->setFont(theme::font(theme::TextSize::Small));
    m_comparison->setFont(theme::font(theme::TextSize::Small));
    QPalette secondary = m_comparison->palette();
    secondary.setColor(QPalette::WindowText, theme::kSecondaryText);
    m_comparison->setPalette(secondary);
    auto* view = new QWidget;
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_comparison);
    return view;
}

QWidget* CourseCard::makeChainView()
{
    m_chainSentence->setFont(theme::font(theme::TextSize::Small));
    auto* note = new QLabel(calculationNote());
    note->setFont(theme::font(theme::TextSize::Small));
    auto* view = new QWidget;
    m_chainLine = new QWidget;
    auto* line = new QHBoxLayout(m_chainLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chainSentence, 1);
    line->addWidget(note); // never elided, however long the sentence
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_chainLine);
    layout->addWidget(m_chain, 1);
    return view;
}

void CourseCard::setSector(const Assessment& assessment, SectorId sector)
{
    m_timeline->setItems(timelineItems(assessment, sector), timelineSpan(assessment));
    setDemo(assessment.snapshot->demo);
}

void CourseCard::setIndicator(const Assessment& assessment, const Snapshot& figures,
                              std::optional<IndicatorId> id)
{
    {
        const QSignalBlocker blocker(m_views); // it leaves a tab that cannot be used
        m_views->setTabEnabled(CourseView, id.has_value());
        m_views->setTabEnabled(ChainView, id.has_value());
    }
    m_plan->setEnabled(id.has_value());
    if (!id) {
        setView(TimelineView);
        return;
    }
    const Indicator& indicator = assessment.plan().indicator(*id);
    const IndicatorAssessment& a = assessment.provincial(*id);
    m_courseTitle = tr("%1 (%2)").arg(indicator.name, indicator.unit);
    showCourse(assessment, figures, a);
    showChain(assessment, figures, a);
    followView();
}

void CourseCard::showCourse(const Assessment& assessment, const Snapshot& figures,
                            const IndicatorAssessment& a)
{
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    m_chart->setData(courseChartData(figures, a));
    QString sentence = courseSentence(assessment, a);
    if (a.requiredPerXun || a.forecast)
        sentence = tr("%1 — %2").arg(sentence, calculationNote());
    m_sentence->setText(sentence);

    QStringList comparison;
    if (const auto change = yearOnYear(figures, indicator, a.region))
        comparison += yearOnYearSentence(indicator, *change);
    comparison += backtestSentence(indicator, backtestOf(figures, indicator, a.region));
    comparison.removeAll(QString());
    m_comparison->setText(comparison.join(tr(" · ")));
    m_comparison->setVisible(!comparison.isEmpty());
}

void CourseCard::showChain(const Assessment& assessment, const Snapshot& figures,
                           const IndicatorAssessment& a)
{
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    const auto chain = chainOf(figures, indicator, a.region);
    const QString reason = whyNoChain(assessment, a, chain);
    m_chainLine->setVisible(reason.isEmpty());
    if (!reason.isEmpty()) {
        m_chain->setEmptyText(reason);
        return;
    }
    m_chain->setChain(indicator, *chain);
    m_chainSentence->setText(chainSentence(indicator, *chain));
}

void CourseCard::followView()
{
    m_stack->setCurrentIndex(m_views->currentIndex());
    setTitle(view() == TimelineView ? tr("Progress") : m_courseTitle);
}

/// A double click on what is shown of an indicator opens its plan.
void CourseCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && view() != TimelineView && m_plan->isEnabled())
        Q_EMIT planRequested();
    else
        Card::mouseDoubleClickEvent(event);
}

CourseCard::View CourseCard::view() const
{
    return View(m_views->currentIndex());
}

void CourseCard::setView(View view)
{
    const QSignalBlocker blocker(m_views); // nobody has chosen it
    m_views->setCurrentIndex(view);
    followView();
}

} // namespace kmh
