// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/dossier_view.h"

#include "ui/answers/dossier_source.h"
#include "ui/desk.h"
#include "ui/help/explainer.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

// Of the text size: what a table's first column has at most; what it has at least is each table's
// own, and the other columns scroll where that leaves no room.
constexpr double kNameAtMost = 40;
constexpr double kLongName = 16;
constexpr double kName = 9;
constexpr double kShortName = 6;

} // namespace

DossierView::DossierView(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap(this));
    m_sentence = new QLabel;
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(cardGap(this));
    auto* left = new QWidget;
    auto* right = new QWidget;
    makeLeft(makeColumn(left));
    makeRight(makeColumn(right));
    columns->addWidget(left, 1);
    columns->addWidget(right, 1);
    layout->addLayout(columns, 1);
    connectTables();
}

template<class Row>
DossierView::Tabled<Row> DossierView::add(QVBoxLayout* column, int share, double least,
                                          const QString& name, QVector<Column<Row>> columns,
                                          const QString& emptyText)
{
    Tabled<Row> added;
    added.model = new ColumnModel<Row>(std::move(columns), this);
    added.table = new Table(added.model, 0);
    added.table->setAccessibleName(name);
    added.table->setEmptyText(emptyText);
    added.table->setStretchedBetween(int(theme::em(font()) * least),
                                     int(theme::em(font()) * kNameAtMost));
    added.card = new Card(name);
    added.card->body()->addWidget(added.table, 1);
    addShare(column, added.card, share);
    m_cards.append(added.card);
    return added;
}

void DossierView::makeLeft(QVBoxLayout* column)
{
    m_indicators = add(column, 4, kName, tr("Indicators"), dossierIndicatorColumns(false),
                       tr("No indicator is reported here."));
    m_entries = add(column, 5, kLongName, tr("Ledger entries"), dossierEntryColumns(true),
                    tr("Nothing is open here."));
    m_allEntries = new QPushButton(tr("All of them in the ledgers"));
    m_allEntries->setAutoDefault(false);
    m_allEntries->hide();
    m_entries.card->setCorner(m_allEntries);
    connect(m_allEntries, &QPushButton::clicked, this,
            [this] { Q_EMIT requested(LedgerSubject{m_allQuery}); });
}

void DossierView::makeRight(QVBoxLayout* column)
{
    m_measures = add(column, 4, kLongName, tr("Measures"), dossierMeasureColumns(),
                     tr("The unit answers for no measure."));
    m_parts = add(column, 5, kShortName, tr("Prefectures"),
                  dossierPartColumns(PlaceLevel::Kind::Province, false),
                  tr("No entry names an enterprise here."));
    m_ledgers = add(column, 3, kName, tr("By ledger"), dossierLedgerColumns(false),
                    tr("No ledger has an entry here."));
    m_late = add(column, 3, kName, tr("Came late"), dossierLateColumns(), tr("Nothing came late."));
}

void DossierView::connectTables()
{
    connect(m_measures.table, &Table::rowActivated, this, [this](int row) {
        Q_EMIT requested(MeasureSubject{m_measures.model->row(row).measure});
    });
    connect(m_indicators.table, &Table::rowActivated, this, [this](int row) {
        const DossierIndicator& line = m_indicators.model->row(row);
        Q_EMIT requested(MeasureSubject{line.measure, line.indicator});
    });
    connect(m_indicators.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] {
                if (const auto indicator = currentIndicator(); indicator && !m_filling)
                    Q_EMIT indicatorChosen(*indicator);
            });
    connect(m_entries.table, &Table::rowActivated, this,
            [this](int row) { Q_EMIT requested(EntrySubject{m_entries.model->row(row).entry}); });
    connect(m_parts.table, &Table::rowActivated, this, &DossierView::openPart);
    connect(m_ledgers.table, &Table::rowActivated, this, &DossierView::openLedger);
    connect(m_late.table, &Table::rowActivated, this, &DossierView::openLate);
}

void DossierView::explainLights(const Desk& desk)
{
    Explainer::forRows(m_measures.table, [this, &desk](const QModelIndex& index) {
        const DossierMeasure& line = m_measures.model->row(index.row());
        return explained(line.label, desk.assessment().measure(line.measure));
    });
    Explainer::forRows(
        m_indicators.table, [this, &desk](const QModelIndex& index) -> std::optional<Explained> {
            const DossierIndicator& line = m_indicators.model->row(index.row());
            const IndicatorAssessment* a = desk.assessment().indicator(line.indicator, line.region);
            if (!a)
                return {};
            return explained(desk.assessment(), *a);
        });
}

void DossierView::openPart(int row)
{
    const DossierPart& part = m_parts.model->row(row);
    PlaceSubject below = m_place;
    below.indicator.reset();
    if (part.region) {
        below.region = *part.region;
        below.indicator = m_place.indicator;
    } else if (part.county) {
        below.county = part.county;
    } else if (!part.enterprise.isEmpty()) {
        below.enterprise = part.enterprise;
    } else {
        return; // what names no part below has nothing below it
    }
    Q_EMIT requested(below);
}

void DossierView::openLedger(int row)
{
    const QString code = m_ledgers.model->row(row).code;
    if (m_unit) {
        Q_EMIT requested(LedgerSubject{{.ledger = code, .unit = m_unit}});
        return;
    }
    PlaceSubject of = m_place;
    of.ledger = code;
    Q_EMIT requested(of);
}

void DossierView::openLate(int row)
{
    const LateReport& late = m_late.model->row(row).late;
    if (late.entry)
        Q_EMIT requested(EntrySubject{*late.entry});
    else if (const auto measure = m_late.model->row(row).measure)
        Q_EMIT requested(MeasureSubject{*measure, late.indicator});
}

std::optional<Subject> DossierView::currentEnterprise() const
{
    const int row = m_entries.table->currentIndex().row();
    if (row < 0 || row >= m_entries.model->rowCount() ||
        m_entries.model->row(row).enterprise.isEmpty())
        return {};
    const DossierEntry& entry = m_entries.model->row(row);
    PlaceSubject place = m_place;
    if (m_unit) {
        place.region = entry.region.value_or(place.region);
        place.county = entry.county;
    }
    place.enterprise = entry.enterprise;
    place.indicator.reset();
    return place;
}

std::optional<IndicatorId> DossierView::currentIndicator() const
{
    const int row = m_indicators.table->currentIndex().row();
    return row >= 0 && row < m_indicators.model->rowCount()
               ? std::optional(m_indicators.model->row(row).indicator)
               : std::nullopt;
}

void DossierView::selectIndicator(IndicatorId indicator)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_indicators.model->rowCount(); ++row) {
        if (m_indicators.model->row(row).indicator == indicator)
            m_indicators.table->setCurrentIndex(m_indicators.model->index(row, 0));
    }
}

void DossierView::setIndicators(const QVector<DossierIndicator>& indicators, bool withProvince,
                                std::optional<IndicatorId> selected)
{
    const QScopedValueRollback filling(m_filling, true);
    m_indicators.model->setColumnsAndRows(dossierIndicatorColumns(withProvince), indicators);
    m_indicators.table->setCurrentIndex({});
    m_indicators.table->clearSelection();
    if (selected)
        selectIndicator(*selected);
}

/// `count` is how many there are; where fewer are listed that is said, and `all` leads to them.
void DossierView::setEntriesTitle(const QString& title, int count, const EntryQuery& all)
{
    const auto listed = m_entries.model->rows().size();
    m_entries.card->setTitle(
        listed < count ? tr("%1; the first %2 are listed").arg(title).arg(listed) : title);
    m_allEntries->setVisible(listed < count);
    m_allQuery = all;
}

void DossierView::setLedgers(const QVector<DossierLedger>& ledgers)
{
    const bool money = std::any_of(ledgers.begin(), ledgers.end(), [](const DossierLedger& line) {
        return line.planned.has_value();
    });
    m_ledgers.model->setColumnsAndRows(dossierLedgerColumns(money), ledgers);
}

void DossierView::setLate(const QVector<DossierLate>& late)
{
    m_late.model->setRows(late);
    m_late.card->setTitle(tr("Came late: %1").arg(late.size()));
}

void DossierView::finish(const QString& sentence, bool demo)
{
    m_sentence->setText(sentence);
    for (Card* card : std::as_const(m_cards))
        card->setDemo(demo);
}

void DossierView::show(const UnitDossier& dossier, const Plan& plan, bool demo)
{
    const auto selected = m_unit == dossier.unit ? currentIndicator() : std::nullopt;
    m_unit = dossier.unit;
    m_place = {plan.province().id};
    m_measures.model->setRows(dossier.measures);
    m_measures.card->setTitle(tr("Measures it answers for: %1").arg(dossier.measures.size()));
    setIndicators(dossier.indicators, false, selected);
    m_indicators.card->setTitle(
        tr("Indicators of these measures: %1").arg(dossier.indicators.size()));
    m_entries.model->setColumnsAndRows(dossierEntryColumns(true), dossier.entries);
    setEntriesTitle(tr("Open: %1, overdue: %2").arg(dossier.open).arg(dossier.overdue),
                    dossier.open, {.unit = dossier.unit, .closed = false});
    setLedgers(dossier.ledgers);
    setLate(dossier.late);
    m_measures.card->show();
    m_parts.card->hide();
    m_late.card->show();
    m_indicators.card->setVisible(!dossier.indicators.isEmpty());
    m_entries.table->setCurrentIndex(m_entries.model->index(0, 0));
    finish(dossierSentence(dossier), demo);
    setFocusProxy(m_entries.table);
}

void DossierView::show(const PlaceDossier& dossier, const PlaceSubject& place, const Plan& plan,
                       bool demo)
{
    using Kind = PlaceLevel::Kind;
    const Kind kind = dossier.level.kind;
    m_unit.reset();
    m_place = place;
    setIndicators(dossier.indicators, kind == Kind::Prefecture, place.indicator);
    m_indicators.card->setTitle(kind == Kind::Province
                                    ? tr("The province's indicators; each with its prefectures")
                                    : tr("Indicators: %1").arg(dossier.indicators.size()));
    const QString figure =
        dossier.level.indicator ? plan.indicator(*dossier.level.indicator).name : QString();
    m_parts.model->setColumnsAndRows(dossierPartColumns(kind, !figure.isEmpty()), dossier.parts);
    const QString prefectures =
        figure.isEmpty() ? tr("Prefectures") : tr("Prefectures: %1").arg(figure);
    m_parts.card->setTitle(kind == Kind::Province     ? prefectures
                           : kind == Kind::Prefecture ? tr("Counties")
                                                      : tr("Enterprises"));
    m_entries.model->setColumnsAndRows(dossierEntryColumns(false), dossier.entries);
    const Ledger* ledger = plan.ledger(place.ledger);
    const int count = listedCount(dossier, place);
    setEntriesTitle(kind == Kind::Enterprise ? tr("Everything of this enterprise: %1").arg(count)
                    : ledger                 ? tr("%1: %2").arg(ledger->name).arg(count)
                             : tr("Open: %1, overdue: %2").arg(dossier.open).arg(dossier.overdue),
                    count, listedQuery(plan, place));
    setLedgers(dossier.ledgers);
    setLate(dossier.late);
    m_measures.card->hide();
    m_indicators.card->setVisible(kind == Kind::Province || kind == Kind::Prefecture);
    m_parts.card->setVisible(kind != Kind::Enterprise);
    m_late.card->setVisible(kind == Kind::Prefecture);
    m_entries.table->setCurrentIndex(m_entries.model->index(0, 0));
    m_parts.table->setCurrentIndex(m_parts.model->index(0, 0));
    finish(dossierSentence(dossier), demo);
    const bool toParts = kind != Kind::Enterprise && place.ledger.isEmpty();
    setFocusProxy(toParts ? m_parts.table : m_entries.table);
}

} // namespace kmh
