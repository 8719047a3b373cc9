// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile_page.h"

#include "core/domain/error.h"
#include "ui/dialogs/explaining.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/pages/action_button.h"
#include "ui/pages/break_card.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/filter_combo.h"
#include "ui/pages/series_card.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kSentenceColumn = 7;
constexpr int kWhyColumn = 5;

} // namespace

ReconcilePage::ReconcilePage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("reconcile"), tr("Reconciliation"), desk, parent)
{
    m_acknowledge =
        makePageAction(this, tr("Explain and let stand…"), "Ctrl+L",
                       tr("Say why the selected finding may stand"), [this] { acknowledge(); });
    m_takeBack =
        makePageAction(this, tr("Take the explanation back…"), "Ctrl+Shift+L",
                       tr("The selected finding is to be looked at again"), [this] { takeBack(); });
    m_history =
        makePageAction(this, tr("Versions of the figure…"), "Ctrl+H",
                       tr("Every version of the selected figure"), [this] { showHistory(); });
    m_measure = makePageAction(this, tr("To its measure"), "Ctrl+M",
                               tr("The page of the selected finding's measure; also Enter"),
                               [this] { goToMeasure(); });

    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(makeSummary());
    auto* upper = new QHBoxLayout;
    upper->setSpacing(gap);
    upper->addWidget(makeOpen(), 7);
    m_series = new SeriesCard;
    m_cards.append(m_series);
    upper->addWidget(m_series, 3);
    column->addLayout(upper, 5);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(gap);
    m_breaks = new BreakCard(desk);
    connect(m_breaks, &BreakCard::noteRequested, this, &ReconcilePage::noteBreak);
    lower->addWidget(makeAcknowledged(), 1);
    lower->addWidget(m_breaks, 1);
    QWidget::addActions(m_breaks->actions()); // their shortcuts work from everywhere on the page
    column->addLayout(lower, 3);
    setFocusProxy(m_openTable);
    followRows();
}

QWidget* ReconcilePage::makeSummary()
{
    auto* card = new Card(tr("Figures that do not go together"));
    m_sentence = new QLabel;
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setWordWrap(true);
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Which findings are shown"));
    m_shown->addItem(tr("all findings"), All);
    m_shown->addItem(tr("to look at"), OpenOnly);
    m_shown->addItem(tr("explained"), AcknowledgedOnly);
    m_sector = makeSectorFilter(desk().plan());
    m_kind = makeFindingKindFilter();
    auto* line = new QHBoxLayout;
    line->setSpacing(cardGap(this));
    line->addWidget(m_sentence, 1);
    for (QComboBox* combo : {m_shown, m_sector, m_kind}) {
        line->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &ReconcilePage::filter);
    }
    card->body()->addLayout(line);
    m_cards.append(card);
    return card;
}

QWidget* ReconcilePage::makeOpen()
{
    m_openCard = new Card(tr("To look at"));
    m_open = makeFindingModel(this);
    m_openTable = new Table(m_open, kSentenceColumn);
    m_openTable->setAccessibleName(tr("Findings to look at"));
    m_openCard->body()->addWidget(m_openTable, 1);
    addActions(m_openCard, m_openTable, {m_acknowledge, m_history, m_measure});
    return m_openCard;
}

QWidget* ReconcilePage::makeAcknowledged()
{
    m_acknowledgedCard = new Card(tr("Explained"));
    m_acknowledged = makeAcknowledgedModel(this);
    m_acknowledgedTable = new Table(m_acknowledged, kWhyColumn);
    m_acknowledgedTable->setAccessibleName(tr("Findings that may stand"));
    QPalette quiet = m_acknowledgedTable->palette(); // the selected row stands back too
    quiet.setColor(QPalette::HighlightedText, theme::kSecondaryText);
    m_acknowledgedTable->setPalette(quiet);
    m_acknowledgedCard->body()->addWidget(m_acknowledgedTable, 1);
    addActions(m_acknowledgedCard, m_acknowledgedTable, {m_takeBack});
    m_acknowledgedTable->addActions({m_history, m_measure});
    return m_acknowledgedCard;
}

void ReconcilePage::addActions(Card* card, Table* table, const QVector<QAction*>& actions)
{
    for (QAction* action : actions) {
        card->setCorner(makeActionButton(action));
        table->addAction(action);
    }
    m_cards.append(card);
    connect(table, &Table::rowActivated, this, &ReconcilePage::goToMeasure);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, table] { use(table); });
    table->installEventFilter(this);
}

void ReconcilePage::refresh()
{
    QString trouble;
    try {
        m_found =
            reconcile(desk().plan(),
                      findInconsistencies(
                          *assessment().snapshot, desk().workbook().acknowledgements(desk().asOf()),
                          desk().workbook().keyProjects(desk().period(), desk().asOf())));
    } catch (const Error& error) {
        m_found = {};
        trouble = error.sentence();
    }
    m_sentence->setText(trouble.isEmpty()
                            ? tr("Up to %1: %2 %3")
                                  .arg(periodLabel(desk().period()),
                                       reconciliationSentence(m_found), reconciliationNote())
                            : trouble);
    m_breaks->follow();
    for (Card* card : std::as_const(m_cards))
        card->setDemo(assessment().snapshot->demo);
    filter();
}

QVector<FindingRow> ReconcilePage::passing(const QVector<FindingRow>& rows) const
{
    QVector<FindingRow> result;
    for (const FindingRow& row : rows) {
        if (lets(m_sector, row.sector.value) && lets(m_kind, qint64(row.finding.kind)))
            result.append(row);
    }
    return result;
}

void ReconcilePage::filter()
{
    const auto show = [this](Table* table, FindingModel* model, Card* card, const QString& title,
                             const QVector<FindingRow>& rows) {
        const QVector<FindingRow> shown = passing(rows);
        fill(table, model, shown);
        card->setTitle(title.arg(shown.size()));
    };
    show(m_openTable, m_open, m_openCard, tr("To look at: %1"), m_found.open);
    show(m_acknowledgedTable, m_acknowledged, m_acknowledgedCard, tr("Explained: %1"),
         m_found.acknowledged);
    m_openTable->setEmptyText(m_found.open.isEmpty()
                                  ? tr("Nothing to look at: what is reported goes together, or "
                                       "has been explained.")
                                  : tr("No finding fits the choice above."));
    m_acknowledgedTable->setEmptyText(m_found.acknowledged.isEmpty()
                                          ? tr("Nothing has been explained yet.")
                                          : tr("No finding fits the choice above."));
    m_openCard->setVisible(m_shown->currentData().toInt() != AcknowledgedOnly);
    m_acknowledgedCard->setVisible(m_shown->currentData().toInt() != OpenOnly);
    followRows();
}

/// The same finding stays selected; where it is gone, what has moved up to its place.
void ReconcilePage::fill(Table* table, FindingModel* model, const QVector<FindingRow>& rows)
{
    const auto keyOf = [this](const FindingRow& row) { return row.finding.key(desk().plan()); };
    const int before = table->currentRow();
    const QString key =
        before >= 0 && before < model->rowCount() ? keyOf(model->row(before)) : QString();
    const QScopedValueRollback filling(m_filling, true);
    model->setRows(rows);
    const int same = model->rowWhere([&](const FindingRow& row) { return keyOf(row) == key; });
    table->selectRowAt(same >= 0 ? same
                                 : std::clamp(before, 0, std::max(0, model->rowCount() - 1)));
}

void ReconcilePage::use(Table* table)
{
    if (m_filling)
        return;
    m_used = table;
    followRows();
}

bool ReconcilePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        use(static_cast<Table*>(watched));
    return Page::eventFilter(watched, event);
}

const FindingRow* ReconcilePage::rowOf(const Table* table) const
{
    const bool open = table == m_openTable;
    if ((open ? m_openCard : m_acknowledgedCard)->isHidden())
        return nullptr;
    const FindingModel* model = open ? m_open : m_acknowledged;
    const int row = table->currentRow();
    return row >= 0 && row < model->rowCount() ? &model->row(row) : nullptr;
}

const FindingRow* ReconcilePage::selectedRow() const
{
    const bool below = m_used == m_acknowledgedTable;
    const FindingRow* row = rowOf(below ? m_acknowledgedTable : m_openTable);
    return row ? row : rowOf(below ? m_openTable : m_acknowledgedTable);
}

std::optional<IndicatorId> ReconcilePage::selectedIndicator() const
{
    const FindingRow* row = selectedRow();
    return row ? std::optional(row->finding.indicator) : std::nullopt;
}

std::optional<FigureSubject> ReconcilePage::selectedFigure() const
{
    const FindingRow* row = selectedRow();
    return row ? std::optional(FigureSubject{row->finding.indicator, row->finding.region,
                                             row->finding.period})
               : std::nullopt;
}

QList<QAction*> ReconcilePage::pageActions() const
{
    return QList<QAction*>{m_acknowledge, m_takeBack, m_history, m_measure} + m_breaks->actions();
}

void ReconcilePage::followRows()
{
    const bool open = rowOf(m_openTable);
    const bool acknowledged = rowOf(m_acknowledgedTable);
    m_acknowledge->setEnabled(open);
    m_takeBack->setEnabled(acknowledged);
    m_history->setEnabled(open || acknowledged);
    m_measure->setEnabled(open || acknowledged);
    m_series->setFinding(*assessment().snapshot, selectedRow());
}

void ReconcilePage::goToMeasure()
{
    if (const FindingRow* row = selectedRow())
        Q_EMIT desk().measureRequested(row->measure, row->finding.indicator);
}

void ReconcilePage::showHistory()
{
    if (const FindingRow* row = selectedRow())
        HistoryDialog::openFor(this, desk(), row->finding.indicator, row->finding.region,
                               row->finding.period);
}

void ReconcilePage::noteBreak()
{
    const FindingRow* row = selectedRow();
    m_breaks->note(row ? BreakEdit{row->finding.indicator, row->finding.region, row->finding.period}
                       : BreakEdit{desk().plan().indicators.first().id, {}, desk().period()});
}

void ReconcilePage::acknowledge()
{
    if (const FindingRow* row = rowOf(m_openTable))
        explainFinding(this, desk(), *row);
}

void ReconcilePage::takeBack()
{
    if (const FindingRow* row = rowOf(m_acknowledgedTable))
        explainFinding(this, desk(), *row, true);
}

} // namespace kmh
