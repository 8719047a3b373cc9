// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sector_page.h"

#include "ui/charts/bullet_panel.h"
#include "ui/charts/region_bars.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/models/light_delegate.h"
#include "ui/pages/course_card.h"
#include "ui/pages/indicator_items.h"
#include "ui/pages/ledger_card.h"
#include "ui/pages/notice_view.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

// Shares of the page's width: measures, figures, words.
constexpr int kLeftShare = 22;
constexpr int kCentreShare = 52;
constexpr int kRightShare = 26;

QVBoxLayout* column(QWidget* parent)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(parent->font()) * 0.8));
    return layout;
}

/// “省发展改革委（牵头）、省财政厅（牵头）”; equal roles are named once.
QString unitsText(const Plan& plan, const Measure& measure)
{
    QStringList names;
    for (const Responsibility& responsibility : measure.units)
        names.append(plan.unit(responsibility.unit).name);
    const bool lead = !measure.units.isEmpty() && measure.units.first().role == Role::Lead;
    return (lead ? SectorPage::tr("Lead: %1") : SectorPage::tr("Responsible: %1"))
        .arg(names.join(SectorPage::tr(", ")));
}

} // namespace

SectorPage::SectorPage(const Sector& sector, Desk& desk, QWidget* parent)
    : Page(sector.code, sector.name, desk, parent)
    , m_sector(sector.id)
{
    auto* layout = new QHBoxLayout(this);
    const int gap = int(theme::em(font()) * 0.8);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(makeLeft(), kLeftShare);
    layout->addWidget(makeCentre(), kCentreShare);
    layout->addWidget(makeRight(), kRightShare);
}

QWidget* SectorPage::makeLeft()
{
    auto* card = new Card(tr("Measures"));
    m_measures = makeMeasureModel(this);
    m_measureList = new QListView;
    m_measureList->setModel(m_measures);
    m_measureList->setItemDelegate(new MeasureDelegate(m_measureList));
    m_measureList->setFrameShape(QFrame::NoFrame);
    m_measureList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measureList->setResizeMode(QListView::Adjust);
    m_measureList->setAccessibleName(tr("Measures"));
    m_measureList->setMinimumWidth(int(theme::em(font()) * 12));
    card->body()->addWidget(m_measureList, 1);
    connect(m_measureList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SectorPage::followMeasure);
    connect(m_measureList, &QListView::activated, this,
            [this](const QModelIndex& index) { explainMeasure(index.row()); });
    return card;
}

QWidget* SectorPage::makeCentre()
{
    auto* centre = new QWidget;
    auto* layout = column(centre);
    auto* card = new Card(tr("Target and actual"));
    m_bullets = new BulletPanel;
    m_bullets->setEmptyText(tr("The notice sets no number here, and the office steers by none."));
    card->body()->addWidget(m_bullets, 1);
    m_course = new CourseCard;
    m_ledger = new LedgerCard;
    layout->addWidget(card, 4);
    layout->addWidget(m_course, 5);
    layout->addWidget(m_ledger, 4);
    connect(m_bullets, &BulletPanel::rowSelected, this,
            [this](IndicatorId id) { showIndicator(id); });
    connect(m_bullets, &BulletPanel::rowActivated, this, &SectorPage::explainIndicator);
    connect(m_course, &CourseCard::deliverableActivated, this, [this](DeliverableId id) {
        const DeliverableAssessment& a = assessment().deliverable(id);
        const auto& all = desk().plan().deliverables;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& d) { return d.id == id; });
        ExplanationPopup::open(m_course, found->name, a.light, a.explanation);
    });
    return centre;
}

QWidget* SectorPage::makeRight()
{
    auto* right = new QWidget;
    auto* layout = column(right);
    m_wordsCard = new Card(QString());
    m_words = new NoticeView;
    m_units = new QLabel;
    m_units->setWordWrap(true);
    m_units->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wordsCard->body()->addWidget(m_words, 1);
    m_wordsCard->body()->addWidget(m_units);
    m_regionCard = new Card(QString());
    m_regions = new RegionBars;
    m_regions->setEmptyText(tr("No prefecture has a target or a figure for this."));
    m_regionCard->body()->addWidget(m_regions, 1);
    layout->addWidget(m_wordsCard, 5);
    layout->addWidget(m_regionCard, 4);
    connect(m_regions, &RegionBars::regionActivated, this, &SectorPage::explainRegion);
    return right;
}

void SectorPage::refresh()
{
    const Measure* before = currentMeasure();
    m_measures->setRows(measureRows(assessment(), m_sector));
    m_bullets->setItems(bulletItems(assessment(), m_sector));
    m_course->setSector(assessment(), m_sector);
    m_ledger->setSector(assessment(), m_sector);
    if (before) {
        selectMeasure(before->id);
    } else if (m_measures->rowCount() > 0) {
        const auto first = m_bullets->selected();
        selectMeasure(first ? desk().plan().indicator(*first).measure : m_measures->row(0).measure);
    }
    showIndicator(m_bullets->selected());
}

void SectorPage::showMeasure(MeasureId measure, std::optional<IndicatorId> indicator)
{
    catchUp();
    selectMeasure(measure);
    if (indicator) {
        m_bullets->select(*indicator);
        m_course->setView(CourseCard::CourseView);
        showIndicator(indicator);
    }
}

QString SectorPage::place() const
{
    const Measure* measure = currentMeasure();
    if (!measure)
        return {};
    return QStringLiteral("%1/%2")
        .arg(measure->no)
        .arg(m_indicator ? desk().plan().indicator(*m_indicator).code : QString());
}

void SectorPage::setPlace(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char('/'));
    catchUp();
    for (const MeasureRow& row : m_measures->rows()) {
        if (QString::number(desk().plan().measure(row.measure).no) == parts.first())
            selectMeasure(row.measure);
    }
    for (const Indicator& indicator : desk().plan().indicators) {
        if (parts.size() > 1 && indicator.code == parts.at(1) &&
            desk().plan().sectorOf(indicator.measure).id == m_sector) {
            m_bullets->select(indicator.id);
            showIndicator(indicator.id);
        }
    }
}

const Measure* SectorPage::currentMeasure() const
{
    const QModelIndex index = m_measureList->currentIndex();
    return index.isValid() ? &desk().plan().measure(m_measures->row(index.row()).measure) : nullptr;
}

void SectorPage::selectMeasure(MeasureId measure)
{
    for (int row = 0; row < m_measures->rowCount(); ++row) {
        if (m_measures->row(row).measure == measure)
            m_measureList->setCurrentIndex(m_measures->index(row, 0));
    }
}

/// The indicators follow the measure: its own first one is selected, if it has any.
void SectorPage::followMeasure()
{
    const Measure* measure = currentMeasure();
    if (!measure)
        return;
    m_ledger->showMeasure(measure->no);
    for (const Indicator& indicator : desk().plan().indicators) {
        if (indicator.measure != measure->id)
            continue;
        if (!m_indicator || desk().plan().indicator(*m_indicator).measure != measure->id) {
            m_bullets->select(indicator.id);
            showIndicator(indicator.id);
        }
        break;
    }
    showWords();
}

void SectorPage::showIndicator(std::optional<IndicatorId> id)
{
    m_indicator = id;
    m_course->setIndicator(assessment(), id);
    const bool judged =
        id && (assessment().provincial(*id).target || assessment().provincial(*id).actual);
    if (!m_course->isViewChosen())
        m_course->setView(judged ? CourseCard::CourseView : CourseCard::TimelineView);
    if (id)
        selectMeasure(desk().plan().indicator(*id).measure);
    showRegions(id);
    showWords();
}

void SectorPage::showRegions(const std::optional<IndicatorId>& id)
{
    const RegionComparison comparison =
        id ? regionComparison(assessment(), *id) : RegionComparison{};
    m_regionCard->setTitle(id ? tr("Prefectures · %1").arg(desk().plan().indicator(*id).name)
                              : tr("Prefectures"));
    m_regionCard->setDemo(assessment().snapshot->demo);
    m_regions->setItems(comparison.items, comparison.scaleMax, comparison.scaleMin);
}

void SectorPage::showWords()
{
    const Measure* measure = currentMeasure();
    if (!measure)
        return;
    const auto quote = m_indicator ? desk().plan().indicator(*m_indicator).quote : std::nullopt;
    m_wordsCard->setTitle(tr("In the notice's words · measure %1").arg(measure->no));
    m_words->setMeasure(desk().plan(), *measure, quote);
    m_units->setText(unitsText(desk().plan(), *measure));
}

void SectorPage::explainMeasure(int row)
{
    const MeasureRow& measure = m_measures->row(row);
    ExplanationPopup::open(m_measureList, measure.label, measure.light,
                           assessment().measure(measure.measure).explanation);
}

void SectorPage::explainIndicator(IndicatorId id)
{
    const IndicatorAssessment& a = assessment().provincial(id);
    ExplanationPopup::open(m_bullets, desk().plan().indicator(id).name, a.light, a.explanation);
}

void SectorPage::explainRegion(RegionId region)
{
    const IndicatorAssessment* a =
        m_indicator ? assessment().indicator(*m_indicator, region) : nullptr;
    if (a)
        ExplanationPopup::open(m_regions,
                               tr("%1 · %2").arg(desk().plan().region(region).name,
                                                 desk().plan().indicator(*m_indicator).name),
                               a->light, a->explanation);
}

} // namespace kmh
