// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sector_page.h"

#include "core/domain/error.h"
#include "core/evaluation/explanation.h"
#include "ui/charts/bullet_panel.h"
#include "ui/charts/bullet_row.h"
#include "ui/charts/region_bars.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/help/explainer.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/course_card.h"
#include "ui/pages/detail_column.h"
#include "ui/pages/indicator_items.h"
#include "ui/pages/ledger_card.h"
#include "ui/pages/measure_column.h"
#include "ui/theme/card.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

// Shares of the page's width: measures, figures, words.
constexpr int kLeftShare = 22;
constexpr int kCentreShare = 52;
constexpr int kRightShare = 26;

} // namespace

SectorPage::SectorPage(const Sector& sector, Desk& desk, QWidget* parent)
    : Page(sector.code, sector.name, desk, parent)
    , m_sector(sector.id)
    , m_measures(new MeasureColumn)
    , m_details(new DetailColumn)
{
    auto* layout = new QHBoxLayout(this);
    const int gap = cardGap(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_measures, kLeftShare);
    layout->addWidget(makeCentre(), kCentreShare);
    layout->addWidget(m_details, kRightShare);
    setFocusProxy(m_measures);
    connect(m_measures, &MeasureColumn::measureSelected, this, &SectorPage::followMeasure);
    connect(m_details, &DetailColumn::regionActivated, this, &SectorPage::goDown);
    connect(m_details, &DetailColumn::explanationRequested, this, &SectorPage::explainRegion);
    m_down = makePageAction(this, tr("From this figure down"), "Ctrl+D",
                            tr("The selected indicator by prefecture, and from there down to "
                               "county, project and enterprise"),
                            [this] { goDown(this->desk().plan().province().id); });
}

QWidget* SectorPage::makeCentre()
{
    auto* centre = new QWidget;
    m_bulletCard = new Card(tr("Target and actual"));
    m_bullets = new BulletPanel;
    m_bullets->setEmptyText(tr("The notice sets no number here, and the office steers by none."));
    m_bulletCard->body()->addWidget(m_bullets, 1);
    m_course = new CourseCard;
    m_ledger = new LedgerCard;
    QVBoxLayout* column = makeColumn(centre);
    addShare(column, m_bulletCard, 10);
    addShare(column, m_course, 13);
    addShare(column, m_ledger, 10);
    connect(m_bullets, &BulletPanel::rowSelected, this,
            [this](IndicatorId id) { showIndicator(id); });
    connect(m_bullets, &BulletPanel::rowActivated, this, &SectorPage::explainIndicator);
    explainCharts();
    connect(m_course, &CourseCard::deliverableActivated, this, &SectorPage::explainDeliverable);
    connect(m_course, &CourseCard::planRequested, this, [this] {
        if (m_indicator)
            CourseDialog::open(this, desk(), *m_indicator);
    });
    connect(m_ledger, &LedgerCard::itemRequested, this, &SectorPage::showItem);
    return centre;
}

/// The line of the ledgers that follows an item of the notice up.
void SectorPage::showItem(const QString& code)
{
    try {
        EntryQuery query;
        query.item = code;
        query.asOf = desk().asOf();
        const QVector<Entry> found = desk().workbook().entries(query, 0, 1);
        if (found.isEmpty())
            Q_EMIT desk().failed(tr("No ledger has a line for it any more; it was struck out."));
        else
            Q_EMIT desk().subjectRequested(EntrySubject{found.first().id});
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
}

void SectorPage::refresh()
{
    m_measures->setMeasures(assessment(), m_sector);
    m_bullets->setItems(bulletItems(assessment(), m_sector));
    m_bulletCard->setDemo(assessment().snapshot->demo);
    m_course->setSector(assessment(), m_sector);
    m_ledger->setSector(assessment(), m_sector);
    m_details->setSector(assessment(), m_sector);
    const auto indicator = m_bullets->selected();
    if (!m_measures->selected() && !m_measures->measures().isEmpty())
        m_measures->select(indicator ? desk().plan().indicator(*indicator).measure
                                     : m_measures->measures().first().measure);
    showIndicator(m_bullets->selected());
}

void SectorPage::showMeasure(MeasureId measure, std::optional<IndicatorId> indicator)
{
    catchUp();
    m_measures->select(measure);
    if (indicator) {
        m_bullets->select(*indicator);
        m_course->setView(CourseCard::CourseView);
        showIndicator(indicator);
    }
}

QString SectorPage::place() const
{
    const auto measure = m_measures->selected();
    if (!measure)
        return {};
    return QStringLiteral("%1/%2")
        .arg(desk().plan().measure(*measure).no)
        .arg(m_indicator ? desk().plan().indicator(*m_indicator).code : QString());
}

void SectorPage::setPlace(const QString& place)
{
    catchUp();
    const Plan& plan = desk().plan();
    const QString code = place.section(QLatin1Char('/'), 1);
    const int no = place.section(QLatin1Char('/'), 0, 0).toInt();
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.code == code && plan.sectorOf(indicator.measure).id == m_sector) {
            m_bullets->select(indicator.id);
            showIndicator(indicator.id);
        }
    }
    for (const Measure& measure : plan.measures) {
        if (measure.no == no)
            m_measures->select(measure.id);
    }
}

std::optional<Page::Judged> SectorPage::selectedLight() const
{
    return m_indicator ? std::optional(Judged{*m_indicator, desk().plan().province().id})
                       : std::nullopt;
}

/// The indicators follow the measure: its own first one is selected, if it has any.
void SectorPage::followMeasure(MeasureId measure)
{
    const Plan& plan = desk().plan();
    m_ledger->showMeasure(plan.measure(measure).no);
    m_measures->showUnits(plan, plan.measure(measure));
    const bool hasCurrent = m_indicator && plan.indicator(*m_indicator).measure == measure;
    const auto first =
        std::find_if(plan.indicators.begin(), plan.indicators.end(),
                     [&](const Indicator& indicator) { return indicator.measure == measure; });
    if (!hasCurrent && first != plan.indicators.end()) {
        m_bullets->select(first->id);
        showIndicator(first->id);
    }
    showWords();
}

void SectorPage::showIndicator(std::optional<IndicatorId> id)
{
    m_indicator = id;
    showCourse(id);
    if (!m_course->isViewChosen()) {
        const IndicatorAssessment* a = id ? &assessment().provincial(*id) : nullptr;
        m_course->setView(a && (a->target || a->actual) ? CourseCard::CourseView
                                                        : CourseCard::TimelineView);
    }
    if (id)
        m_measures->select(desk().plan().indicator(*id).measure);
    m_details->showRegions(assessment(), id);
    showWords();
}

/// Last year's figures are read for the one course that is shown, once for each assessment.
void SectorPage::showCourse(std::optional<IndicatorId> id)
{
    const QString rule = assessment().rule.reference();
    if (id && m_shown.assessed == assessment().snapshot && m_shown.rule == rule &&
        m_shown.indicator == id)
        return;
    std::shared_ptr<const Snapshot> figures = assessment().snapshot;
    try {
        if (id)
            figures = desk().courseSnapshot(*id);
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    m_shown = {assessment().snapshot, rule, id};
    m_course->setIndicator(assessment(), *figures, id);
}

void SectorPage::showWords()
{
    const auto measure = m_measures->selected();
    if (!measure)
        return;
    const Plan& plan = desk().plan();
    const auto quote = m_indicator ? plan.indicator(*m_indicator).quote : std::nullopt;
    m_details->showWords(plan, plan.measure(*measure), quote);
}

void SectorPage::explainIndicator(IndicatorId id)
{
    ExplanationPopup::openFor(m_bullets, desk(), assessment().provincial(id));
}

/// For What's This?: the lights painted within the charts.
void SectorPage::explainCharts()
{
    new Explainer(m_bullets, [this](const QWidget* hit, const QPoint&) -> std::optional<Explained> {
        const auto* row = qobject_cast<const BulletRow*>(hit);
        if (!row)
            return {};
        return explained(assessment(), assessment().provincial(row->item().id));
    });
    new Explainer(
        m_details, [this](const QWidget* hit, const QPoint& place) -> std::optional<Explained> {
            const auto* bars = qobject_cast<const RegionBars*>(hit);
            const auto region = bars ? bars->regionAt(place) : std::nullopt;
            const IndicatorAssessment* a =
                region && m_indicator ? assessment().indicator(*m_indicator, *region) : nullptr;
            return a ? std::optional(explained(assessment(), *a)) : std::nullopt;
        });
}

void SectorPage::explainDeliverable(DeliverableId id)
{
    const DeliverableAssessment& a = assessment().deliverable(id);
    const QVector<Deliverable>& all = desk().plan().deliverables;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Deliverable& d) { return d.id == id; });
    ExplanationPopup::open(m_course, found->name, a.light, a.explanation);
}

void SectorPage::goDown(RegionId region)
{
    Q_EMIT desk().subjectRequested(PlaceSubject{.region = region, .indicator = m_indicator});
}

void SectorPage::explainRegion(RegionId region)
{
    const IndicatorAssessment* a =
        m_indicator ? assessment().indicator(*m_indicator, region) : nullptr;
    if (a)
        ExplanationPopup::openFor(m_details, desk(), *a);
}

} // namespace kmh
