// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/dispatch_round.h"

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace kmh {

class StepCard;

/// The five steps of a round side by side, one of them chosen.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget* parent = nullptr);

    /// Without a round nothing can be chosen.
    void setRound(const Entry* round, const RoundTasks& tasks);

    EntryField step() const;
    /// Chooses the step at a place, counted from 0; says whether there is one. Does not emit.
    bool choose(int place);
    /// Chooses the step a round stands at, or its last one.
    void chooseCurrent(const Entry* round);

Q_SIGNALS:
    void stepChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QButtonGroup* m_group;
    QVector<StepCard*> m_cards;
};

} // namespace kmh
