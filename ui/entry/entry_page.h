// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/figure_sheet.h"
#include "ui/entry/sheet_model.h"
#include "ui/pages/page.h"

namespace kmh {

class Card;
class SheetBar;
class SheetGrid;
class SheetStrip;

/// The entry sheet (填报): figures of indicators × regions for a period, or of one indicator over
/// its periods, typed, pasted and taken back as in a spreadsheet.
class EntryPage : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(Desk& desk, QWidget* parent = nullptr);

    QString place() const override;
    void setPlace(const QString& place) override;
    bool open(const Subject& subject) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    std::optional<FigureSubject> selectedFigure() const override;
    std::optional<Judged> selectedLight() const override;
    QString unsavedWork() const override;
    QList<QAction*> pageActions() const override { return m_actions; }

protected:
    void refresh() override;

private:
    void makeActions();
    void addAction(const QString& text, const char* shortcut, const QString& help,
                   std::function<void()> run);
    QVector<SheetRow> rowsAsked();
    QVector<SheetRow> kept(const QVector<SheetRow>& rows);
    void read(const QVector<SheetRow>& rows);
    void arrange();
    void followSelection();
    void followRows();
    void setQuality(Quality quality);
    void showHistory();
    void goToMissing(bool backwards);
    void turnFocus();
    void askName();

    FigureSheet m_sheet;
    SheetModel* m_model;
    SheetBar* m_bar;
    SheetGrid* m_grid;
    SheetStrip* m_strip;
    QVector<Card*> m_cards;
    QList<QAction*> m_actions;
    /// What the rows were made for; they stay while these do, whatever is recorded.
    std::optional<std::pair<Period, QDateTime>> m_rowsFor;
    bool m_asking = false; ///< for a name
};

} // namespace kmh
