// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/rounds_page.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_states.h"
#include "core/domain/error.h"
#include "core/report/ledger_labels.h"
#include "ui/dialogs/recording.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"
#include "ui/rounds/closing.h"

#include "ui/rounds/step_panel.h"
#include "ui/rounds/step_row.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostRounds = 22; // of the text size: the widest the list insists on

bool isClosed(const Entry& round)
{
    return !currentStep(round);
}

} // namespace

RoundsPage::RoundsPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("rounds"), tr("Dispatch rounds"), desk, parent)
{
    makeActions();
    const int gap = cardGap(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(makeRounds(), 20);
    layout->addWidget(makeRound(), 80);
    setFocusProxy(m_roundTable);
}

void RoundsPage::makeActions()
{
    m_start = makePageAction(this, tr("Start the next round"), "Ctrl+Shift+S",
                             tr("Begins the round of the next ten days"), [this] { startNext(); });
    m_draft = makePageAction(this, tr("Insert what is left"), "Ctrl+Shift+L",
                             tr("Writes what is left into the text, to go on from"),
                             [this] { insertDraft(); });
    m_save = makePageAction(this, tr("Record the text"), "Ctrl+S",
                            tr("Records what this step came to"), [this] { save(); });
    m_next =
        makePageAction(this, tr("Next step"), "Ctrl+Return",
                       tr("Records the text and goes on to the next step"), [this] { nextStep(); });
    m_then = makePageAction(this, tr("Look at the figures of then"), "Ctrl+Shift+V",
                            tr("All pages as they were when this round was closed"),
                            [this] { lookBack(); });
}

QList<QAction*> RoundsPage::pageActions() const
{
    return {m_start, m_draft, m_save, m_next, m_then};
}

QWidget* RoundsPage::makeRounds()
{
    m_roundsCard = new Card(tr("Rounds"));
    m_rounds = makeRoundModel(this, [this](const Entry& round) { return hasDraft(round); });
    m_roundTable = new Table(m_rounds, 0);
    m_roundTable->setAccessibleName(tr("Rounds"));
    m_roundTable->setEmptyText(tr("No round has been started yet."));
    m_roundsCard->body()->addWidget(m_roundTable, 1);
    m_roundsCard->body()->addWidget(makeActionButton(m_start));
    connect(m_roundTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RoundsPage::followRound);
    return m_roundsCard;
}

QWidget* RoundsPage::makeRound()
{
    auto* right = new QWidget;
    QVBoxLayout* column = makeColumn(right);
    auto* head = new QHBoxLayout;
    m_head = new QLabel;
    m_head->setTextFormat(Qt::PlainText);
    m_head->setObjectName(QStringLiteral("head"));
    m_head->setWordWrap(true);
    head->addWidget(m_head, 1);
    head->addWidget(makeActionButton(m_then));
    column->addLayout(head);
    m_steps = new StepRow;
    column->addWidget(m_steps);
    connect(m_steps, &StepRow::stepChosen, this, &RoundsPage::showStep);
    m_panel = new StepPanel({m_draft, m_save, m_next});
    column->addWidget(m_panel, 1);
    connect(m_panel, &StepPanel::textChanged, this, &RoundsPage::followText);
    connect(m_panel, &StepPanel::lineActivated, this, &RoundsPage::openLine);
    return right;
}

QString RoundsPage::textOf(EntryField step) const
{
    if (!m_state)
        return {};
    const QString recorded = m_state->round.text(step);
    // What is only looked at is shown as it is recorded; the draft waits.
    return desk().whyReadOnly().isEmpty()
               ? m_drafts.value(m_state->round.id.value).value(int(step), recorded)
               : recorded;
}

bool RoundsPage::hasDraft(const Entry& round) const
{
    return m_drafts.contains(round.id.value);
}

QString RoundsPage::unsavedWork() const
{
    return m_drafts.isEmpty()
               ? QString()
               : tr("Dispatch rounds: what was typed for %1 of them is not recorded.")
                     .arg(m_drafts.size());
}

QString RoundsPage::place() const
{
    return m_state ? QStringLiteral("%1/%2")
                         .arg(m_state->round.id.value)
                         .arg(roundSteps().indexOf(m_steps->step()))
                   : QString();
}

void RoundsPage::setPlace(const QString& place)
{
    catchUp();
    selectRound(EntryId{place.section(u'/', 0, 0).toLongLong()});
    if (m_steps->choose(place.section(u'/', 1).toInt()))
        showStep();
}

std::optional<IndicatorId> RoundsPage::selectedIndicator() const
{
    const auto line = m_panel->currentLine();
    return line ? line->indicator : std::nullopt;
}

void RoundsPage::refresh()
{
    const auto current = m_state ? std::optional(m_state->round.id) : std::nullopt;
    try {
        const QScopedValueRollback filling(m_filling, true);
        m_rounds->setRows(readRounds(desk()));
        const double em = theme::em(font()); // both columns are read whole
        const QAbstractItemView& list = *m_roundTable;
        const int wanted = list.sizeHintForColumn(0) + list.sizeHintForColumn(1) + int(em * 2);
        m_roundTable->setMinimumWidth(std::min(wanted, int(em * kMostRounds)));
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    m_start->setEnabled(
        nextRoundPeriod(desk().plan(), m_rounds->rows(), desk().period()).has_value());
    m_roundsCard->setDemo(assessment().snapshot->demo);
    m_panel->setDemo(assessment().snapshot->demo);
    selectRound(current);
}

/// Of one that is not there any more, the latest.
void RoundsPage::selectRound(std::optional<EntryId> round)
{
    int found = 0;
    for (int row = 0; row < m_rounds->rowCount(); ++row) {
        if (m_rounds->row(row).id == round)
            found = row;
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_roundTable->setCurrentIndex(m_rounds->index(found, 0));
    }
    followRound();
}

void RoundsPage::followRound()
{
    if (m_filling)
        return;
    const int row = m_roundTable->currentIndex().row();
    const auto before = m_state ? std::optional(m_state->round) : std::nullopt;
    m_state.reset();
    if (row >= 0 && row < m_rounds->rowCount()) {
        try {
            m_state = readRound(desk(), m_rounds->row(row));
        } catch (const Error& error) {
            Q_EMIT desk().failed(error.sentence());
        }
    }
    const bool another = !m_state || !before || before->id != m_state->round.id;
    if (another || before->state() != m_state->round.state())
        m_steps->chooseCurrent(m_state ? &m_state->round : nullptr);
    showRound();
}

void RoundsPage::showRound()
{
    m_steps->setRound(m_state ? &m_state->round : nullptr, m_state ? m_state->tasks : RoundTasks());
    showHead();
    showStep();
}

void RoundsPage::showHead()
{
    if (!m_state) {
        m_head->setText(tr("A round walks the five steps of ten days; start the first one."));
        m_then->setEnabled(false);
        return;
    }
    const Entry& round = m_state->round;
    const bool closed = isClosed(round);
    m_then->setEnabled(closed && m_state->moment.isValid());
    m_head->setText(closed ? tr("%1: closed on %2 by %3; what is shown is what was known then.")
                                 .arg(round.name(), momentLabel(round.stamp.at), round.stamp.by)
                           : tr("%1: at step “%2” since %3.")
                                 .arg(round.name(), roundStepName(*currentStep(round)),
                                      longDayLabel(round.day(EntryField::OnDay))));
}

void RoundsPage::showStep()
{
    const EntryField chosen = m_steps->step();
    std::optional<EntryField> current;
    if (m_state)
        current = currentStep(m_state->round);
    const QString reason = desk().whyReadOnly();
    const bool open = current && reason.isEmpty();
    m_panel->setStep(roundStepName(chosen),
                     m_state ? roundSentence(m_state->tasks, chosen) : QString());
    m_panel->setLines(
        m_state ? roundLines(*m_state->assessment, m_state->tasks, m_state->entries, chosen)
                : QVector<RoundLine>());
    m_panel->setText(textOf(chosen), open, reason);
    m_draft->setEnabled(open);
    m_next->setEnabled(open && chosen == *current);
    m_next->setText(current && *current == EntryField::Bulletin ? tr("Close the round")
                                                                : tr("Next step"));
    m_save->setEnabled(open && hasDraft(m_state->round));
}

void RoundsPage::followText()
{
    if (!m_state)
        return;
    const bool before = hasDraft(m_state->round);
    Texts& draft = m_drafts[m_state->round.id.value];
    if (m_panel->text() == m_state->round.text(m_steps->step()))
        draft.remove(int(m_steps->step()));
    else
        draft.insert(int(m_steps->step()), m_panel->text());
    if (draft.isEmpty())
        m_drafts.remove(m_state->round.id.value);
    m_save->setEnabled(hasDraft(m_state->round));
    if (hasDraft(m_state->round) != before) // which the list shows
        Q_EMIT m_rounds->dataChanged(
            m_rounds->index(0, 0),
            m_rounds->index(m_rounds->rowCount() - 1, m_rounds->columnCount() - 1));
}

void RoundsPage::startNext()
{
    const auto period = nextRoundPeriod(desk().plan(), m_rounds->rows(), desk().period());
    if (!period)
        return;
    Entry round;
    round.ledger = roundsLedger();
    round.set(EntryField::Name, tr("Dispatch round of %1").arg(periodLabel(*period)));
    round.set(EntryField::Period, period->code());
    round.set(EntryField::State, QLatin1String(statesOf(LedgerKind::Rounds).first().code));
    round.set(EntryField::OnDay, desk().now().toLocalTime().date());
    try {
        round.id = desk().workbook().newEntryId();
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
        return;
    }
    if (record({}, round, tr("start a round")))
        selectRound(round.id);
}

void RoundsPage::insertDraft()
{
    if (!m_state)
        return;
    const QString draft =
        roundDraft(*m_state->assessment, m_state->tasks, m_state->entries, m_steps->step());
    m_panel->append(draft);
}

/// The round with everything typed so far.
Entry RoundsPage::withTexts() const
{
    Entry after = m_state->round;
    for (const EntryField of : roundSteps())
        after.set(of, textOf(of).trimmed());
    return after;
}

void RoundsPage::save()
{
    if (m_state)
        record(m_state->round, withTexts(), tr("what a round's step came to"));
}

void RoundsPage::nextStep()
{
    if (!m_state || isClosed(m_state->round))
        return;
    Entry after = withTexts();
    after.set(EntryField::State, nextRoundState(m_state->round));
    after.set(EntryField::OnDay, desk().now().toLocalTime().date());
    if (const auto problem = problemWith(LedgerKind::Rounds, &m_state->round, after, {})) {
        m_panel->setProblem(problem->sentence);
        return;
    }
    const auto go = [this, before = m_state->round, after](const QString& text) {
        record(before, after, text);
    };
    if (isClosed(after))
        confirmClosingRound(this, after.name(), [go] { go(tr("close a round")); });
    else
        go(tr("a round's next step"));
}

bool RoundsPage::record(const std::optional<Entry>& before, const Entry& after, const QString& text)
{
    // What is recorded comes back with the new assessment.
    const Texts typed = m_drafts.take(after.id.value);
    if (recordEdit(this, desk(), EntryEdit{before, after}, {}, text))
        return true;
    if (!typed.isEmpty())
        m_drafts.insert(after.id.value, typed);
    showStep();
    return false;
}

void RoundsPage::lookBack()
{
    if (!m_state || !m_state->moment.isValid())
        return;
    const QDateTime moment = m_state->moment;
    try {
        const auto period = periodOfRound(m_state->round);
        desk().lookBack(period && desk().periods().contains(*period) ? *period : desk().period(),
                        moment);
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
}

void RoundsPage::openLine(const RoundLine& line)
{
    if (line.measure)
        Q_EMIT desk().subjectRequested(MeasureSubject{*line.measure, line.indicator});
    else if (line.entry)
        Q_EMIT desk().subjectRequested(EntrySubject{*line.entry});
    else if (line.unit)
        Q_EMIT desk().subjectRequested(UnitSubject{*line.unit});
}

} // namespace kmh
