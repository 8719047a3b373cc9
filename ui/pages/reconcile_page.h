// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finding_model.h"
#include "ui/pages/page.h"

class QAction;
class QComboBox;
class QLabel;

namespace kmh {

class BreakCard;
class Card;
class SeriesCard;
class Table;

/// The figures that do not go together (对账) up to the period looked at: those to look at, those
/// somebody has answered for, the series around a finding, and the breaks noted. It warns and
/// records what people say to that; it never corrects a figure.
class ReconcilePage : public Page
{
    Q_OBJECT

public:
    explicit ReconcilePage(Desk& desk, QWidget* parent = nullptr);

    std::optional<IndicatorId> selectedIndicator() const override;
    std::optional<FigureSubject> selectedFigure() const override;
    QList<QAction*> pageActions() const override;

    /// Remembers the table that gets the keyboard.
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void refresh() override;

private:
    enum Shown { All, OpenOnly, AcknowledgedOnly };

    QWidget* makeSummary();
    QWidget* makeOpen();
    QWidget* makeAcknowledged();
    void addActions(Card* card, Table* table, const QVector<QAction*>& actions);
    void filter();
    QVector<FindingRow> passing(const QVector<FindingRow>& rows) const;
    void fill(Table* table, FindingModel* model, const QVector<FindingRow>& rows);
    void use(Table* table);
    void followRows();
    /// The selected row of a table; null if there is none, or the choice above hides the table.
    const FindingRow* rowOf(const Table* table) const;
    /// The same of the table used last, or of the other one where that has none.
    const FindingRow* selectedRow() const;
    void goToMeasure();
    void showHistory();
    void noteBreak();
    void acknowledge();
    void takeBack();

    Reconciliation m_found;
    QLabel* m_sentence = nullptr;
    QComboBox* m_shown = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_kind = nullptr;
    FindingModel* m_open = nullptr;
    FindingModel* m_acknowledged = nullptr;
    Table* m_openTable = nullptr;
    Table* m_acknowledgedTable = nullptr;
    Table* m_used = nullptr; ///< the table the keyboard or the mouse was on last
    bool m_filling = false;
    SeriesCard* m_series = nullptr;
    BreakCard* m_breaks = nullptr;
    Card* m_openCard = nullptr;
    Card* m_acknowledgedCard = nullptr;
    QVector<Card*> m_cards;
    QAction* m_acknowledge = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_history = nullptr;
    QAction* m_measure = nullptr;
};

} // namespace kmh
