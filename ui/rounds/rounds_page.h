// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/rounds/round_list_model.h"
#include "ui/rounds/round_source.h"

class QLabel;

namespace kmh {

class Card;
class StepPanel;
class StepRow;
class Table;

/// The dispatch rounds (五个一): each walks 一调度、一督导、一对账、一分析、一通报; a step shows
/// what is left and holds what it came to. Closing a round freezes it; what was known then stays to
/// be looked at.
class RoundsPage : public Page
{
    Q_OBJECT

public:
    explicit RoundsPage(Desk& desk, QWidget* parent = nullptr);

    /// The round's id and the step's name.
    QString place() const override;
    void setPlace(const QString& place) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    QList<QAction*> pageActions() const override;
    QString unsavedWork() const override;

    /// What is left of the round looked at; none while there is no round.
    const std::optional<RoundState>& state() const { return m_state; }

protected:
    void refresh() override;

private:
    void makeActions();
    QWidget* makeRounds();
    QWidget* makeRound();

    void selectRound(std::optional<EntryId> round);
    void followRound();
    void showRound();
    void showStep();
    void showHead();
    void followText();
    bool hasDraft(const Entry& round) const;
    QString textOf(EntryField step) const;

    void startNext();
    void insertDraft();
    void save();
    void nextStep();
    bool record(const std::optional<Entry>& before, const Entry& after, const QString& text);
    Entry withTexts() const;
    void lookBack();
    void openLine(const RoundLine& line);

    RoundModel* m_rounds = nullptr;
    Table* m_roundTable = nullptr;
    StepRow* m_steps = nullptr;
    QLabel* m_head = nullptr;
    Card* m_roundsCard = nullptr;
    StepPanel* m_panel = nullptr;
    QAction* m_start = nullptr;
    QAction* m_draft = nullptr;
    QAction* m_save = nullptr;
    QAction* m_next = nullptr;
    QAction* m_then = nullptr;

    std::optional<RoundState> m_state;
    using Texts = QHash<int, QString>; ///< by step
    QHash<qint64, Texts> m_drafts;     ///< what was typed and not recorded, by round
    bool m_filling = false;
};

} // namespace kmh
