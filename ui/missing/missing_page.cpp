// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/missing_page.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "ui/missing/due_source.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

// What the page shows; missing_page_actions.cpp has what can be done on it.

namespace kmh {

namespace {

// Widths of who reports and of the log's remarks, of the text size.
constexpr int kLeastName = 8;
constexpr int kMostName = 40;
constexpr int kLeastRemark = 8;
constexpr int kMostRemark = 40;

} // namespace

MissingPage::MissingPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("missing"), tr("Who is missing"), desk, parent)
{
    makeActions();
    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(makeSummary());
    auto* body = new QHBoxLayout;
    body->setSpacing(gap);
    body->addWidget(makeReporters(), 32);
    auto* right = new QWidget;
    QVBoxLayout* parts = makeColumn(right);
    addShare(parts, makeFigures(), 6);
    addShare(parts, makeReceipts(), 4);
    body->addWidget(right, 68);
    column->addLayout(body, 1);
    setFocusProxy(m_reporterTable);
}

QWidget* MissingPage::makeSummary()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sentence = new QLabel;
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(makeActionButton(m_chase));
    layout->addWidget(makeActionButton(m_forms));
    return line;
}

QWidget* MissingPage::makeReporters()
{
    m_reportersCard = new Card(tr("Who reports"));
    m_reporters = makeReporterModel(this);
    m_reporterTable = new Table(m_reporters, 0);
    const double em = theme::em(font());
    m_reporterTable->setStretchedBetween(int(em * kLeastName), int(em * kMostName));
    m_reporterTable->setAccessibleName(tr("Who reports"));
    m_reporterTable->setEmptyText(tr("Nobody owes a figure in this round."));
    m_reportersCard->body()->addWidget(m_reporterTable, 1);
    connect(m_reporterTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MissingPage::followReporter);
    return m_reportersCard;
}

QWidget* MissingPage::makeFigures()
{
    m_figuresCard = new Card(tr("Figures due"));
    m_figures = makeOwedModel(this);
    m_figureTable = new Table(m_figures, 7);
    m_figureTable->setAccessibleName(tr("Figures due"));
    m_figureTable->setEmptyText(tr("Nothing is due."));
    for (QAction* action : {m_fillIn, m_measure}) {
        m_figuresCard->setCorner(makeActionButton(action));
        m_figureTable->addAction(action);
    }
    m_figuresCard->body()->addWidget(m_figureTable, 1);
    connect(m_figureTable, &Table::rowActivated, this, &MissingPage::fillIn);
    connect(m_figureTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MissingPage::followFigure);
    return m_figuresCard;
}

QWidget* MissingPage::makeReceipts()
{
    m_receiptsCard = new Card(tr("What came in"));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeActionButton(m_note));
    row->addWidget(makeActionButton(m_takeBack));
    m_receiptsCard->setCorner(buttons);
    m_receipts = makeReceiptModel(this);
    m_receiptTable = new Table(m_receipts, 5);
    const double em = theme::em(font());
    m_receiptTable->setStretchedBetween(int(em * kLeastRemark), int(em * kMostRemark));
    m_receiptTable->setAccessibleName(tr("What came in"));
    m_receiptTable->setEmptyText(tr("Nothing has been noted yet."));
    m_receiptTable->addAction(m_takeBack);
    m_receiptsCard->body()->addWidget(m_receiptTable, 1);
    connect(m_receiptTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MissingPage::followReceipt);
    return m_receiptsCard;
}

QString MissingPage::place() const
{
    const int row = m_reporterTable->currentRow();
    return row < 0 || m_reporters->row(row).everybody ? QString() : m_reporters->row(row).name;
}

void MissingPage::setPlace(const QString& place)
{
    catchUp();
    selectReporter(place);
}

void MissingPage::refresh()
{
    const QString current = place();
    try {
        const QScopedValueRollback filling(m_filling, true);
        read();
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    const bool demo = assessment().snapshot->demo;
    for (Card* card : {m_reportersCard, m_figuresCard, m_receiptsCard})
        card->setDemo(demo);
    selectReporter(current);
    followReceipt();
}

void MissingPage::read()
{
    const Plan& plan = desk().plan();
    m_due = readDueFigures(desk());
    m_reporters->setRows(m_due.figures.isEmpty() ? QVector<ReporterRow>()
                                                 : reporterRows(plan, m_due));
    m_reporterTable->fitColumns();
    const QVector<ReceiptLine> receipts = readReceiptLines(desk());
    m_receipts->setRows(receiptRows(plan, receipts));
    m_receiptTable->fitColumns();
    m_receiptsCard->setTitle(tr("What came in: %1 for this round, %2 in all")
                                 .arg(receiptsOfRound(receipts, m_due.round).size())
                                 .arg(receipts.size()));
    m_sentence->setText(
        tr("%1, until %2: %3")
            .arg(periodLabel(m_due.round), longDayLabel(m_due.day), dueSentence(m_due.counts())));
    m_chase->setEnabled(m_due.counts().missing + m_due.counts().arrears > 0);
}

/// Of one that owes nothing any more, all of them.
void MissingPage::selectReporter(const QString& name)
{
    const int found = m_reporters->rowWhere([&](const ReporterRow& row) {
        return name.isEmpty() ? row.everybody : !row.everybody && row.name == name;
    });
    {
        const QScopedValueRollback filling(m_filling, true);
        m_reporterTable->selectRowAt(found >= 0 ? found
                                                : m_reporters->rowWhere([](const ReporterRow& row) {
                                                      return row.everybody;
                                                  }));
    }
    followReporter();
}

void MissingPage::followReporter()
{
    if (m_filling)
        return;
    const int row = m_reporterTable->currentRow();
    if (row < 0) {
        m_figures->setRows({});
        followFigure();
        return;
    }
    const ReporterRow& reporter = m_reporters->row(row);
    const auto before = currentFigure() ? std::optional(currentFigure()->key) : std::nullopt;
    m_figures->setRows(owedRows(desk().plan(), m_due, reporter));
    m_figureTable->selectRowAt(std::max(
        0, m_figures->rowWhere([&](const OwedRow& owed) { return owed.figure.key == before; })));
    m_figureTable->setColumnHidden(1, !reporter.everybody);
    m_figureTable->fitColumns();
    m_figuresCard->setTitle(reporter.everybody ? tr("Figures due")
                                               : tr("Figures due from %1").arg(reporter.name));
    followFigure();
}

} // namespace kmh
