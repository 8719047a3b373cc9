// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_page.h"

#include "core/domain/error.h"
#include "core/evaluation/calendar.h"
#include "ui/entry/figure_fields.h"
#include "ui/entry/sheet_bar.h"
#include "ui/entry/sheet_grid.h"
#include "ui/entry/sheet_strip.h"
#include "ui/pages/column_layout.h"
#include "ui/theme/card.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

// What the page shows; entry_page_actions.cpp has what can be done on it.

namespace kmh {

namespace {

using Arrangement = SheetModel::Arrangement;

} // namespace

EntryPage::EntryPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("entry"), tr("Entry sheet"), desk, parent)
    , m_sheet(desk)
    , m_model(new SheetModel(m_sheet, this))
    , m_bar(new SheetBar(desk.plan()))
    , m_grid(new SheetGrid(m_model))
    , m_strip(new SheetStrip(m_sheet))
{
    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    auto* sheet = new Card;
    sheet->body()->addWidget(m_bar);
    sheet->body()->addWidget(m_grid, 1);
    auto* detail = new Card;
    detail->body()->addWidget(m_strip);
    m_cards = {sheet, detail};
    column->addWidget(sheet, 1);
    column->addWidget(detail);
    setFocusProxy(m_grid);
    makeActions();

    connect(m_bar, &SheetBar::rowsChanged, this, &EntryPage::arrange);
    connect(m_bar, &SheetBar::looksChanged, this, [this] { m_model->setBeside(m_bar->beside()); });
    connect(m_grid, &SheetGrid::moved, this, &EntryPage::followSelection);
    connect(m_grid, &SheetGrid::typed, m_strip, &SheetStrip::setTyped);
    connect(m_grid, &SheetGrid::typingEnded, m_strip, &SheetStrip::endTyping);
    connect(m_grid, &SheetGrid::told, m_strip, &SheetStrip::tell);
    connect(&m_strip->fields(), &FigureFields::left, this, [this] { m_grid->setFocus(); });
    connect(&m_sheet, &FigureSheet::changed, this, [this] {
        followSelection();
        followRows();
    });
    connect(&m_sheet, &FigureSheet::nameWanted, this, &EntryPage::askName, Qt::QueuedConnection);
}

/// Those of the arrangement; filters by what is in force come after.
QVector<SheetRow> EntryPage::rowsAsked()
{
    const Plan& plan = desk().plan();
    QVector<SheetRow> rows;
    if (m_bar->arrangement() == Arrangement::Periods) {
        const Indicator& indicator = plan.indicator(m_bar->indicator());
        for (const Period& period : reportingPeriods(indicator.calendar, plan.period))
            rows.append({indicator.id, period});
        return rows;
    }
    for (const Sector& sector : plan.sectors) {
        for (const Indicator& indicator : plan.indicators) {
            if (plan.sectorOf(indicator.measure).id != sector.id || !m_bar->passes(indicator))
                continue;
            if (const auto period = periodToReport(plan, indicator, desk().period()))
                rows.append({indicator.id, *period});
        }
    }
    return rows;
}

QVector<SheetRow> EntryPage::kept(const QVector<SheetRow>& rows)
{
    QVector<SheetRow> result;
    for (const SheetRow& row : rows) {
        const auto any = [&](auto holds) {
            return std::any_of(desk().plan().regions.begin(), desk().plan().regions.end(),
                               [&](const Region& region) {
                                   return holds({row.first, region.id, row.second});
                               });
        };
        const auto isMine = [&](const FigureKey& key) {
            const LatestFigure* latest = m_sheet.latest(key);
            return latest && latest->by == desk().person();
        };
        if (m_bar->onlyMissing() &&
            !any([&](const FigureKey& key) { return m_sheet.isLacking(key); }))
            continue;
        if (m_bar->onlyMine() && !any(isMine))
            continue;
        result.append(row);
    }
    return result;
}

void EntryPage::read(const QVector<SheetRow>& rows)
{
    try {
        m_sheet.read(rows);
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
}

void EntryPage::arrange()
{
    m_grid->finishTyping(); // other rows close the field
    const auto current = m_grid->currentKey();
    m_rowsFor = {desk().period(), desk().asOf()};
    m_sheet.setAskedSide(m_bar->side());
    const QVector<SheetRow> asked = rowsAsked();
    read(asked);
    m_model->setRows(m_bar->arrangement(), kept(asked));
    m_grid->setEmptyText(m_bar->onlyMissing() ? tr("Nothing is missing that is due by now.")
                                              : tr("No indicator fits the choice above."));
    if (current && m_model->indexOf(*current).isValid())
        m_grid->goTo(*current);
    else if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, SheetModel::FirstRegion));
    followSelection();
    followRows();
}

/// What is recorded leaves the rows as they are: none goes from under the keyboard.
void EntryPage::refresh()
{
    m_model->setReadOnly(desk().whyReadOnly());
    for (Card* card : std::as_const(m_cards))
        card->setDemo(assessment().snapshot->demo);
    if (m_rowsFor != std::pair(desk().period(), desk().asOf())) {
        arrange();
        return;
    }
    read(m_model->rows());
    m_model->follow();
    followSelection();
    followRows();
}

void EntryPage::followSelection()
{
    m_strip->show(m_grid->currentKey(), m_grid->selectedKeys(), !m_model->whyReadOnly().isEmpty());
}

void EntryPage::followRows()
{
    int missing = 0;
    int unpublished = 0;
    for (const SheetRow& row : m_model->rows()) {
        for (const Region& region : desk().plan().regions) {
            missing += m_sheet.isMissing({row.first, region.id, row.second});
            unpublished += m_sheet.isUnpublished({row.first, region.id, row.second});
        }
    }
    const QString& readOnly = m_model->whyReadOnly();
    QString sentence = tr("%1, %2").arg(
        tr("%1 rows", nullptr, int(m_model->rows().size())).arg(m_model->rows().size()),
        tr("%1 figures missing", nullptr, missing).arg(missing));
    if (unpublished > 0)
        sentence = tr("%1, %2 statistics not out yet", nullptr, int(unpublished))
                       .arg(sentence)
                       .arg(unpublished);
    m_bar->setSentence(readOnly.isEmpty() ? sentence : readOnly, !readOnly.isEmpty());
}

QString EntryPage::place() const
{
    const auto key = m_grid->currentKey();
    const Plan& plan = desk().plan();
    const bool many = m_bar->arrangement() == Arrangement::Indicators;
    return QStringList{
        many ? QStringLiteral("indicators") : QStringLiteral("periods"),
        m_bar->side() == FigureSide::Own ? QStringLiteral("own") : QStringLiteral("total"),
        key ? plan.indicator(key->indicator).code : QString(),
        key ? QString::number(key->region.value) : QString(), key ? key->period.code() : QString()}
        .join(u'/');
}

void EntryPage::setPlace(const QString& place)
{
    const QStringList parts = place.split(u'/');
    const Plan& plan = desk().plan();
    const auto indicator =
        std::find_if(plan.indicators.begin(), plan.indicators.end(),
                     [&](const Indicator& i) { return i.code == parts.value(2); });
    const auto period = Period::parse(parts.value(4));
    if (parts.size() != 5 || indicator == plan.indicators.end() || !period)
        return;
    catchUp();
    m_bar->setSide(parts.at(1) == u"own" ? FigureSide::Own : FigureSide::Cumulative);
    m_bar->setArrangement(
        parts.at(0) == u"periods" ? Arrangement::Periods : Arrangement::Indicators, indicator->id);
    m_grid->goTo({indicator->id, {parts.at(3).toLongLong()}, *period});
}

/// In the sheet of the desk's period where the figure is in it, else among its indicator's periods.
bool EntryPage::open(const Subject& subject)
{
    const auto* asked = std::get_if<FigureSubject>(&subject);
    if (!asked)
        return false;
    catchUp();
    const Plan& plan = desk().plan();
    const Indicator& indicator = plan.indicator(asked->indicator);
    const auto due = periodToReport(plan, indicator, desk().period());
    if (!due)
        return false;
    const FigureKey key{asked->indicator, asked->region.value_or(plan.province().id),
                        asked->period.value_or(*due)};
    m_bar->setArrangement(key.period == *due ? Arrangement::Indicators : Arrangement::Periods,
                          indicator.id);
    if (!m_model->indexOf(key).isValid()) {
        m_grid->showAllRows();
        m_bar->clearFilters();
    }
    m_grid->goTo(key);
    return true;
}

std::optional<FigureSubject> EntryPage::selectedFigure() const
{
    const auto key = m_grid->currentKey();
    return key ? std::optional(FigureSubject{key->indicator, key->region, key->period})
               : std::nullopt;
}

std::optional<IndicatorId> EntryPage::selectedIndicator() const
{
    const auto key = m_grid->currentKey();
    return key ? std::optional(key->indicator) : std::nullopt;
}

std::optional<Page::Judged> EntryPage::selectedLight() const
{
    const auto key = m_grid->currentKey();
    return key ? std::optional(Judged{key->indicator, key->region}) : std::nullopt;
}

QString EntryPage::unsavedWork() const
{
    return m_grid->hasTyped()
               ? tr("On the entry sheet a figure is being typed that is not recorded "
                    "yet; Enter records it.")
               : m_sheet.refusedSentence();
}

} // namespace kmh
