// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "ui/ledgers/ledger_filter.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

namespace kmh {

class ChipBox;
class FilterEdit;
class FlowBox;

/// What a ledger is filtered by: words, unit, prefecture, light, due dates, state and what is open;
/// below them everything that is chosen as chips to be taken out again, and how many entries pass.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Plan& plan, QWidget* parent = nullptr);

    const LedgerFilter& filter() const { return m_filter; }
    /// Shows a filter without telling of it.
    void setFilter(const LedgerFilter& filter, const Plan& plan);
    /// The states to choose from.
    void setKind(LedgerKind kind);
    /// “12 / 143”.
    void setCount(int shown, int all);
    /// The day whose end the lights are judged at; what is said of an entry is what is recorded.
    void setDay(QDate day);

    FilterEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /// A person chose another one.
    void filterChanged();
    /// On from the words to what was found.
    void left();

private:
    void makeChoices(const Plan& plan);
    QComboBox* addChoice(const QString& name, const QString& all);
    void makeDays();
    void takeOver();
    void showFilter();
    void showChips();
    void use(const LedgerFilter& filter);

    Plan m_plan; ///< its lists are shared
    LedgerFilter m_filter;
    bool m_showing = false;
    FlowBox* m_controls;
    ChipBox* m_chips;
    FilterEdit* m_edit;
    QComboBox* m_unit = nullptr;
    QComboBox* m_region = nullptr;
    QComboBox* m_light = nullptr;
    QComboBox* m_due = nullptr;
    QComboBox* m_state = nullptr;
    QCheckBox* m_open = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QLabel* m_basis = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace kmh
