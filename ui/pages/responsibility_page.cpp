// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/responsibility_page.h"

#include "ui/dialogs/explanation_popup.h"
#include "ui/help/explainer.h"
#include "ui/models/light_delegate.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/notice_view.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kMeasureNosColumn = 5;
constexpr int kWhyColumn = 3;

} // namespace

ResponsibilityPage::ResponsibilityPage(const Sector& sector, Desk& desk, QWidget* parent)
    : Page(sector.code, sector.name, desk, parent)
    , m_sector(sector.id)
{
    const int gap = cardGap(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(makeUnits(), 48);
    layout->addWidget(makeMeasures(), 23);
    layout->addWidget(makeRight(), 29);
    setFocusProxy(m_unitTable);
}

QWidget* ResponsibilityPage::makeUnits()
{
    auto* card = new Card(tr("Units and the measures they answer for"));
    m_units = makeUnitModel(this);
    m_unitTable = new Table(m_units, kMeasureNosColumn);
    m_unitTable->setAccessibleName(tr("Units"));
    card->body()->addWidget(m_unitTable, 1);
    connect(m_unitTable, &Table::rowActivated, this, [this](int row) {
        Q_EMIT desk().subjectRequested(UnitSubject{m_units->row(row).unit});
    });
    m_cards.append(card);
    connect(m_unitTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResponsibilityPage::followUnit);
    return card;
}

QWidget* ResponsibilityPage::makeMeasures()
{
    m_measureCard = new Card(tr("Its measures"));
    m_measures = makeMeasureModel(this);
    auto* list = new QListView;
    list->setModel(m_measures);
    list->setItemDelegate(new MeasureDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("The selected unit's measures"));
    m_measureCard->body()->addWidget(list, 1);
    m_cards.append(m_measureCard);
    connect(list, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT desk().measureRequested(m_measures->row(index.row()).measure, std::nullopt);
    });
    Explainer::forList(list, [this](const QModelIndex& index) {
        const MeasureRow& row = m_measures->row(index.row());
        return explained(row.label, assessment().measure(row.measure));
    });
    return m_measureCard;
}

QWidget* ResponsibilityPage::makeRight()
{
    auto* right = new QWidget;
    QVBoxLayout* layout = makeColumn(right);
    auto* words = new Card(tr("In the notice's words"));
    m_words = new NoticeView;
    words->body()->addWidget(m_words, 1);
    auto* regions = new Card(tr("Prefectures, which carry out every measure"));
    m_regions = makeRegionModel(this);
    m_regionTable = new Table(m_regions, kWhyColumn);
    m_regionTable->setAccessibleName(tr("Prefectures"));
    regions->body()->addWidget(m_regionTable, 1);
    m_cards.append(regions);
    connect(m_regionTable, &Table::rowActivated, this, [this](int row) {
        Q_EMIT desk().subjectRequested(PlaceSubject{m_regions->row(row).region});
    });
    Explainer::forRows(m_regionTable, [this](const QModelIndex& index) {
        const RegionRow& row = m_regions->row(index.row());
        return explained(row.name, assessment().region(row.region));
    });
    m_explain = makePageAction(this, tr("Explain the prefecture's light"), "Ctrl+I",
                               tr("Why the selected prefecture's light is what it is"),
                               [this] { explainRegion(m_regionTable->currentIndex().row()); });
    m_regionTable->addAction(m_explain);
    layout->addWidget(words, 1);
    layout->addWidget(regions, 1);
    return right;
}

QString ResponsibilityPage::place() const
{
    const int row = m_unitTable->currentRow();
    return row >= 0 ? m_units->row(row).name : QString();
}

void ResponsibilityPage::setPlace(const QString& place)
{
    catchUp();
    const int row = m_units->rowWhere([&](const UnitRow& unit) { return unit.name == place; });
    if (row >= 0)
        m_unitTable->selectRowAt(row);
}

void ResponsibilityPage::refresh()
{
    const QString unit = place();
    m_units->setRows(unitRows(assessment()));
    m_regions->setRows(regionRows(assessment()));
    m_unitTable->selectRowAt(
        std::max(0, m_units->rowWhere([&](const UnitRow& row) { return row.name == unit; })));
    for (const Measure& measure : desk().plan().measures) {
        if (desk().plan().sectorOf(measure.id).id == m_sector)
            m_words->setMeasure(desk().plan(), measure, {});
    }
    for (Card* card : std::as_const(m_cards))
        card->setDemo(assessment().snapshot->demo);
}

void ResponsibilityPage::followUnit()
{
    if (m_unitTable->currentRow() < 0)
        return;
    const UnitRow& unit = m_units->row(m_unitTable->currentRow());
    QVector<MeasureRow> rows;
    for (const MeasureId id : unit.measures)
        rows.append(measureRow(assessment(), desk().plan().measure(id)));
    m_measures->setRows(rows);
    m_measureCard->setTitle(tr("%1 · measures").arg(unit.name));
}

void ResponsibilityPage::explainRegion(int row)
{
    if (row < 0)
        return;
    const RegionAssessment& a = assessment().region(m_regions->row(row).region);
    ExplanationPopup::open(m_regionTable, m_regions->row(row).name, a.light, a.explanation);
}

} // namespace kmh
