// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change_model.h"
#include "ui/pages/page.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;

namespace kmh {

class Card;
class MomentSpan;
class Table;

/// What changed between two moments, for the period looked at: every entry with the value and the
/// light before and after, by whom and why, the newest first.
class ChangesPage : public Page
{
    Q_OBJECT

public:
    explicit ChangesPage(Desk& desk, QWidget* parent = nullptr);

    std::optional<IndicatorId> selectedIndicator() const override;
    std::optional<FigureSubject> selectedFigure() const override;
    QList<QAction*> pageActions() const override { return {m_history, m_measure}; }

protected:
    void refresh() override;

private:
    QWidget* makeQuestion();
    QWidget* makeAnswer();
    void reload();
    void compare(const QDateTime& from, const QDateTime& to);
    void filter();
    void followRow();
    void goToMeasure();
    void showHistory();
    const ChangeRow* currentRow() const;

    Card* m_question = nullptr;
    Card* m_answer = nullptr;
    MomentSpan* m_span = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_region = nullptr;
    QCheckBox* m_lightsOnly = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_detail = nullptr; ///< the selected entry with its whole reason
    QVector<ChangeRow> m_rows;  ///< the newest first, before the filters
    ChangeModel* m_changes = nullptr;
    Table* m_table = nullptr;
    QAction* m_history = nullptr;
    QAction* m_measure = nullptr;
};

} // namespace kmh
