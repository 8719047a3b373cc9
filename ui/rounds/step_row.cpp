// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/step_row.h"

#include "core/domain/entry_states.h"
#include "core/report/round_report.h"
#include "ui/pages/column_layout.h"
#include "ui/rounds/step_card.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

QString leftNote(EntryField step)
{
    switch (step) {
    case EntryField::Dispatch: return StepRow::tr("figures not reported");
    case EntryField::Supervision: return StepRow::tr("entries overdue");
    case EntryField::Reconciliation: return StepRow::tr("findings to look at");
    case EntryField::Analysis: return StepRow::tr("not analysed");
    default: return StepRow::tr("not named yet");
    }
}

StepCard::Progress progressOf(const Entry& round, EntryField step)
{
    const auto current = currentStep(round);
    const auto& steps = roundSteps();
    if (!current || steps.indexOf(step) < steps.indexOf(*current))
        return StepCard::Progress::Done;
    return step == *current ? StepCard::Progress::Current : StepCard::Progress::Ahead;
}

} // namespace

StepRow::StepRow(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap(this));
    for (int i = 0; i < roundSteps().size(); ++i) {
        auto* card = new StepCard(roundStepName(roundSteps().at(i)));
        m_cards.append(card);
        m_group->addButton(card, i);
        layout->addWidget(card, 1);
    }
    m_cards.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &StepRow::stepChosen);
}

/// All of them alike: in the width of one each.
void StepRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto count = int(m_cards.size());
    const int each = (width() - (count - 1) * layout()->spacing()) / count;
    const bool stacked = std::any_of(m_cards.begin(), m_cards.end(), [each](const StepCard* card) {
        return card->widthOnOneLine() > each;
    });
    for (StepCard* card : std::as_const(m_cards))
        card->setStacked(stacked);
}

void StepRow::setRound(const Entry* round, const RoundTasks& tasks)
{
    for (int i = 0; i < m_cards.size(); ++i) {
        const EntryField step = roundSteps().at(i);
        m_cards.at(i)->setEnabled(round);
        if (round)
            m_cards.at(i)->setState(progressOf(*round, step), tasks.left(step), leftNote(step),
                                    roundSentence(tasks, step));
    }
}

EntryField StepRow::step() const
{
    return roundSteps().at(std::max(0, m_group->checkedId()));
}

bool StepRow::choose(int place)
{
    QAbstractButton* card = m_group->button(place);
    if (card)
        card->setChecked(true);
    return card;
}

void StepRow::chooseCurrent(const Entry* round)
{
    const auto current = round ? currentStep(*round) : std::nullopt;
    choose(int(current ? roundSteps().indexOf(*current) : roundSteps().size() - 1));
}

} // namespace kmh
