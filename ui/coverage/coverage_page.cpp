// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_page.h"

#include "core/domain/error.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/place_card.h"
#include "ui/coverage/place_filter.h"
#include "ui/coverage/tracker_subject.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

using State = CoverageItem::State;

constexpr int kPlaceColumn = 2;

/// The list of places; the selected one stays in sight whatever its size.
class PlaceTable : public Table
{
public:
    using Table::Table;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        Table::resizeEvent(event);
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
    }
};

/// Where a person begins: at what is open, or else where the measures begin.
int firstOf(const QVector<CoveragePlace>& places)
{
    const auto indexOf = [&](const auto& fits) {
        const auto found = std::find_if(places.begin(), places.end(), fits);
        return found == places.end() ? -1 : int(found - places.begin());
    };
    const int open = indexOf([](const CoveragePlace& p) { return p.item.state == State::Open; });
    return open >= 0 ? open : std::max(0, indexOf([](const CoveragePlace& p) {
                                           return p.item.measure.has_value();
                                       }));
}

} // namespace

CoveragePage::CoveragePage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("coverage"), tr("Coverage"), desk, parent)
{
    m_next =
        makePageAction(this, tr("Next open place"), "F8",
                       tr("The next place that nothing follows up"), [this] { turnToOpen(1); });
    m_previous =
        makePageAction(this, tr("Previous open place"), "Shift+F8",
                       tr("The one before that nothing follows up"), [this] { turnToOpen(-1); });
    m_openTracker = makePageAction(this, tr("To what tracks it"), "Ctrl+M",
                                   tr("Show what follows the selected place up; also Enter"),
                                   [this] { openTracker(); });
    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(makeSummary());
    auto* below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(makeText(), 11);
    auto* right = new QWidget;
    QVBoxLayout* list = makeColumn(right);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(makeList(), 1);
    m_detail = new PlaceCard;
    m_detail->setCorner(makeActionButton(m_openTracker));
    m_cards.append(m_detail);
    list->addWidget(m_detail);
    below->addWidget(right, 9);
    column->addLayout(below, 1);
    setFocusProxy(m_table);
}

QWidget* CoveragePage::makeSummary()
{
    auto* card = new Card;
    m_sentence = new QLabel;
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setFont(theme::font(theme::TextSize::Title));
    m_filter = new PlaceFilter(desk().plan());
    connect(m_filter, &PlaceFilter::changed, this, &CoveragePage::filter);
    auto* line = new QHBoxLayout;
    line->setSpacing(cardGap(this));
    line->addWidget(m_sentence, 1);
    line->addWidget(m_filter);
    for (QAction* action : {m_previous, m_next})
        line->addWidget(makeActionButton(action));
    card->body()->addLayout(line);
    m_cards.append(card);
    return card;
}

QWidget* CoveragePage::makeText()
{
    auto* card = new Card(tr("The notice"));
    auto* legend = new QLabel(CoverageText::legend());
    legend->setTextFormat(Qt::RichText);
    legend->setFont(theme::font(theme::TextSize::Small));
    legend->setWordWrap(true);
    m_text = new CoverageText;
    card->body()->addWidget(legend);
    card->body()->addWidget(m_text, 1);
    connect(m_text, &CoverageText::placeClicked, this, &CoveragePage::selectAt);
    m_cards.append(card);
    return card;
}

QWidget* CoveragePage::makeList()
{
    m_listCard = new Card(tr("Places to follow up"));
    m_model = makeCoverageModel(this);
    m_table = new PlaceTable(m_model, kPlaceColumn);
    m_table->setAccessibleName(tr("Places to follow up"));
    m_table->addActions({m_openTracker, m_next, m_previous});
    m_listCard->body()->addWidget(m_table, 1);
    m_cards.append(m_listCard);
    connect(m_table, &Table::rowActivated, this, &CoveragePage::openTracker);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CoveragePage::followPlace);
    return m_listCard;
}

void CoveragePage::refresh()
{
    const QString kept = place();
    m_places = coveragePlaces(assessment());
    QVector<CoverageRow> rows;
    for (const CoveragePlace& place : std::as_const(m_places))
        rows.append(place);
    m_sentence->setText(coverageSentence(rows));
    // The text is as the plan is; another period is the same plan.
    if (m_plan != assessment().snapshot->plan) {
        m_plan = assessment().snapshot->plan;
        m_text->setNotice(*m_plan, rows);
    }
    for (Card* card : std::as_const(m_cards))
        card->setDemo(assessment().snapshot->demo);
    filter();
    if (!kept.isEmpty())
        setPlace(kept);
}

void CoveragePage::filter()
{
    QVector<CoveragePlace> shown;
    for (const CoveragePlace& place : std::as_const(m_places)) {
        if (m_filter->letsPass(place.item))
            shown.append(place);
    }
    m_model->setRows(shown);
    m_listCard->setTitle(tr("Places to follow up: %1").arg(shown.size()));
    m_table->setEmptyText(m_filter->isOpenOnly()
                              ? tr("Nothing is open: every place is tracked, or waived with a "
                                   "reason.")
                              : tr("No place fits the choice above."));
    if (shown.isEmpty())
        followPlace();
    else
        select(firstOf(shown));
}

const CoveragePlace* CoveragePage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void CoveragePage::followPlace()
{
    const CoveragePlace* place = selected();
    m_openTracker->setEnabled(place && place->tracker);
    m_detail->setPlace(desk().plan(), place);
    if (place)
        m_text->mark(place->item.quote, place->item.cover);
}

void CoveragePage::select(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

int CoveragePage::rowAt(int offset) const
{
    const Quote there{offset, 1};
    int best = -1;
    int size = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CoverageItem& item = m_model->row(row).item;
        const Quote& quote = item.quote.contains(there) || !item.cover ? item.quote : *item.cover;
        if (quote.contains(there) && (best < 0 || quote.length < size)) {
            best = row;
            size = quote.length;
        }
    }
    return best;
}

void CoveragePage::selectAt(int offset)
{
    int row = rowAt(offset);
    if (row < 0 && m_model->rowCount() < m_places.size()) {
        m_filter->clear();
        row = rowAt(offset);
    }
    if (row >= 0)
        select(row);
}

void CoveragePage::turnToOpen(int step)
{
    const int count = m_model->rowCount();
    for (int i = 1; i <= count; ++i) {
        const int row = (m_table->currentIndex().row() + step * i + count * 2) % count;
        if (m_model->row(row).item.state == State::Open) {
            select(row);
            return;
        }
    }
    Q_EMIT desk().failed(tr("Nothing is open here: every place shown is tracked, or waived with a "
                            "reason."));
}

void CoveragePage::openTracker()
{
    const CoveragePlace* place = selected();
    if (!place || !place->tracker)
        return;
    try {
        Q_EMIT desk().subjectRequested(subjectOf(desk(), *place->tracker));
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
}

QString CoveragePage::place() const
{
    const CoveragePlace* place = selected();
    return place ? QString::number(place->item.quote.start) : QString();
}

void CoveragePage::setPlace(const QString& place)
{
    catchUp();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).item.quote.start == place.toInt())
            select(row);
    }
}

bool CoveragePage::open(const Subject& subject)
{
    const auto* asked = std::get_if<QuoteSubject>(&subject);
    if (!asked)
        return false;
    catchUp();
    m_filter->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (asked->quote.contains(m_model->row(row).item.quote)) {
            select(row);
            break;
        }
    }
    m_text->mark(asked->quote, {});
    return true;
}

std::optional<IndicatorId> CoveragePage::selectedIndicator() const
{
    const CoveragePlace* place = selected();
    return place && place->tracker ? place->tracker->indicator : std::nullopt;
}

} // namespace kmh
