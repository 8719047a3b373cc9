// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changes_page.h"

#include "core/domain/error.h"
#include "core/evaluation/evaluate.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/filter_combo.h"
#include "ui/pages/moment_span.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kWhyColumn = 11;

/// Two readings of one row of the workbook.
bool isSameEntry(const Revision& a, const Revision& b)
{
    return a.kind == b.kind && a.stamp.at == b.stamp.at && a.stamp.by == b.stamp.by &&
           a.indicator == b.indicator && a.region == b.region && a.period == b.period &&
           a.deliverable == b.deliverable && a.project == b.project && a.entry == b.entry &&
           a.ledger == b.ledger && a.onDay == b.onDay && a.file == b.file;
}

} // namespace

ChangesPage::ChangesPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("changes"), tr("Changes"), desk, parent)
{
    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(makeQuestion());
    column->addWidget(makeAnswer(), 1);
    setFocusProxy(m_table);
}

QWidget* ChangesPage::makeQuestion()
{
    m_question = new Card(tr("What changed between two moments"));
    m_span = new MomentSpan(desk());
    m_sector = makeSectorFilter(desk().plan());
    m_region = makeRegionFilter(desk().plan());
    m_lightsOnly = new QCheckBox(tr("&only where the light changed"));
    auto* line = new QHBoxLayout;
    line->setSpacing(cardGap(this));
    line->addWidget(m_span);
    line->addStretch(1);
    line->addWidget(m_sector);
    line->addWidget(m_region);
    line->addWidget(m_lightsOnly);
    m_question->body()->addLayout(line);
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_question->body()->addWidget(m_sentence);
    connect(m_span, &MomentSpan::changed, this, &ChangesPage::reload);
    connect(m_sector, &QComboBox::currentIndexChanged, this, &ChangesPage::filter);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ChangesPage::filter);
    connect(m_lightsOnly, &QCheckBox::toggled, this, &ChangesPage::filter);
    return m_question;
}

QWidget* ChangesPage::makeAnswer()
{
    m_answer = new Card(tr("Entries"));
    m_changes = makeChangeModel(this);
    m_table = new Table(m_changes, kWhyColumn);
    m_table->setAccessibleName(tr("Entries"));
    const int em = int(theme::em(font()));
    m_table->setStretchedBetween(em * 8, em * 60);
    m_answer->body()->addWidget(m_table, 1);
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->body()->addWidget(m_detail);
    m_history =
        makePageAction(this, tr("Versions of the figure…"), "Ctrl+H",
                       tr("Every version of the selected figure"), [this] { showHistory(); });
    m_measure = makePageAction(this, tr("To its measure"), "Ctrl+M",
                               tr("The page of the selected entry's measure; also Enter"),
                               [this] { goToMeasure(); });
    for (QAction* action : {m_history, m_measure}) {
        m_answer->setCorner(makeActionButton(action));
        m_table->addAction(action);
    }
    connect(m_table, &Table::rowActivated, this, &ChangesPage::goToMeasure);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesPage::followRow);
    followRow();
    return m_answer;
}

void ChangesPage::refresh()
{
    m_span->follow();
    m_question->setDemo(assessment().snapshot->demo);
    m_answer->setDemo(assessment().snapshot->demo);
    reload();
}

void ChangesPage::reload()
{
    const QDateTime from = m_span->from();
    const QDateTime to = m_span->to();
    m_rows.clear();
    if (from >= (to.isValid() ? to : desk().now())) {
        m_sentence->setText(tr("The first moment does not lie before the second; choose an "
                               "earlier one."));
    } else {
        try {
            compare(from, to);
        } catch (const Error& error) {
            m_sentence->setText(error.sentence());
        }
    }
    filter();
}

/// Both moments are judged by the later one's rule, so that a light that turned did so for what
/// was recorded.
void ChangesPage::compare(const QDateTime& from, const QDateTime& to)
{
    const Workbook& workbook = desk().workbook();
    const auto known = [&](const QDateTime& moment) {
        return std::make_shared<const Snapshot>(
            workbook.snapshot({.period = desk().period(), .asOf = moment}));
    };
    const Assessment after = to == desk().asOf() ? assessment() : evaluate(known(to));
    const Assessment before = evaluate(known(from), after.rule);
    const QVector<Change> changes = changesBetween(before, after, workbook.revisions(from, to));
    m_sentence->setText(changeSentence(before, after, changes));
    m_rows = changeRows(after.plan(), changes);
    // Those that turned a light first, then the newest.
    std::reverse(m_rows.begin(), m_rows.end());
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const ChangeRow& row) { return row.change.changedLight(); });
}

void ChangesPage::filter()
{
    const Plan& plan = desk().plan();
    QVector<ChangeRow> shown;
    for (const ChangeRow& row : std::as_const(m_rows)) {
        const auto sector =
            row.measure ? std::optional(plan.sectorOf(*row.measure).id.value) : std::nullopt;
        const auto region = row.change.revision.region
                                ? std::optional(row.change.revision.region->value)
                                : std::nullopt;
        if (lets(m_sector, sector) && lets(m_region, region) &&
            (!m_lightsOnly->isChecked() || row.change.changedLight()))
            shown.append(row);
    }
    m_answer->setTitle(shown.size() == m_rows.size()
                           ? tr("Entries: %1").arg(m_rows.size())
                           : tr("Entries: %1 of %2").arg(shown.size()).arg(m_rows.size()));
    m_table->setEmptyText(m_rows.isEmpty()
                              ? tr("Nothing was recorded between these moments.")
                              : tr("No entry of these moments fits the choice above."));
    const ChangeRow* selected = currentRow();
    const std::optional<Revision> before =
        selected ? std::optional(selected->change.revision) : std::nullopt;
    m_changes->setRows(std::move(shown));
    m_table->selectRowAt(std::max(0, m_changes->rowWhere([&](const ChangeRow& row) {
        return before && isSameEntry(*before, row.change.revision);
    })));
    followRow();
}

const ChangeRow* ChangesPage::currentRow() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_changes->rowCount() ? &m_changes->row(row) : nullptr;
}

std::optional<IndicatorId> ChangesPage::selectedIndicator() const
{
    const ChangeRow* row = currentRow();
    return row ? row->change.revision.indicator : std::nullopt;
}

std::optional<FigureSubject> ChangesPage::selectedFigure() const
{
    const ChangeRow* row = currentRow();
    if (!row || row->change.revision.kind != Revision::Kind::Figure)
        return {};
    const Revision& revision = row->change.revision;
    return FigureSubject{*revision.indicator, revision.region, revision.period};
}

void ChangesPage::followRow()
{
    const ChangeRow* row = currentRow();
    m_history->setEnabled(row && row->change.revision.kind == Revision::Kind::Figure);
    m_measure->setEnabled(row && row->measure);
    m_detail->setText(row ? changeDetail(*row) : QString());
}

void ChangesPage::goToMeasure()
{
    if (const ChangeRow* row = currentRow(); row && row->measure)
        Q_EMIT desk().measureRequested(*row->measure, row->change.revision.indicator);
}

void ChangesPage::showHistory()
{
    const ChangeRow* row = currentRow();
    if (!row)
        return;
    const Revision& revision = row->change.revision;
    HistoryDialog::openFor(this, desk(), *revision.indicator, *revision.region, *revision.period);
}

} // namespace kmh
