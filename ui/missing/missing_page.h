// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/missing/missing_models.h"
#include "ui/pages/page.h"

class QLabel;

namespace kmh {

class Card;
class Table;

/// Who is missing (催报): what was due in the round looked at, what came, when and from whom; whom
/// to chase for what; and the log of what came in (收件登记).
class MissingPage : public Page
{
    Q_OBJECT

public:
    explicit MissingPage(Desk& desk, QWidget* parent = nullptr);

    /// The name of the reporter looked at; empty for all of them.
    QString place() const override;
    void setPlace(const QString& place) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    std::optional<FigureSubject> selectedFigure() const override;
    QList<QAction*> pageActions() const override;

    const DueFigures& due() const { return m_due; }

protected:
    void refresh() override;

private:
    void makeActions();
    QWidget* makeSummary();
    QWidget* makeReporters();
    QWidget* makeFigures();
    QWidget* makeReceipts();

    void read();
    void selectReporter(const QString& name);
    void followReporter();
    void followFigure();
    void followReceipt();
    /// Null where the keyboard is on none.
    const DueFigure* currentFigure() const;
    void fillIn();
    void goToMeasure();
    void openChaseList();
    void noteReceipt();
    void takeBack();

    QLabel* m_sentence = nullptr;
    Card* m_reportersCard = nullptr;
    Card* m_figuresCard = nullptr;
    Card* m_receiptsCard = nullptr;
    ReporterModel* m_reporters = nullptr;
    OwedModel* m_figures = nullptr;
    ReceiptModel* m_receipts = nullptr;
    Table* m_reporterTable = nullptr;
    Table* m_figureTable = nullptr;
    Table* m_receiptTable = nullptr;
    QAction* m_fillIn = nullptr;
    QAction* m_measure = nullptr;
    QAction* m_chase = nullptr;
    QAction* m_forms = nullptr;
    QAction* m_note = nullptr;
    QAction* m_takeBack = nullptr;
    QString m_noteHelp; ///< where a note can be made

    DueFigures m_due;
    bool m_filling = false;
};

} // namespace kmh
