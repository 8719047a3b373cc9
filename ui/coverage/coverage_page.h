// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coverage_model.h"
#include "ui/pages/page.h"

class QLabel;

namespace kmh {

class Card;
class CoverageText;
class PlaceCard;
class PlaceFilter;
class Table;

/// Walks through the notice (查漏): the text with everything that was derived from it, beside the
/// list of its quantities, deadlines and actions, each tracked by something, waived with a reason,
/// or open. What is selected in one is shown in the other.
class CoveragePage : public Page
{
    Q_OBJECT

public:
    explicit CoveragePage(Desk& desk, QWidget* parent = nullptr);

    QString place() const override;
    void setPlace(const QString& place) override;
    bool open(const Subject& subject) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    QList<QAction*> pageActions() const override { return {m_next, m_previous, m_openTracker}; }

protected:
    void refresh() override;

private:
    QWidget* makeSummary();
    QWidget* makeText();
    QWidget* makeList();
    void filter();
    void followPlace();
    const CoveragePlace* selected() const;
    /// The row of the place around an offset of the notice, of those shown; -1 where there is none.
    int rowAt(int offset) const;
    void select(int row);
    /// The place the offset is in; takes filters away that hide it.
    void selectAt(int offset);
    void turnToOpen(int step);
    void openTracker();

    QVector<CoveragePlace> m_places;
    std::shared_ptr<const Plan> m_plan; ///< the one that is written out
    QLabel* m_sentence = nullptr;
    PlaceFilter* m_filter = nullptr;
    CoverageText* m_text = nullptr;
    CoverageModel* m_model = nullptr;
    Table* m_table = nullptr;
    Card* m_listCard = nullptr;
    PlaceCard* m_detail = nullptr;
    QVector<Card*> m_cards;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_openTracker = nullptr;
};

} // namespace kmh
