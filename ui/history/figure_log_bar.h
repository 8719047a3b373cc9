// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/figure_log_filter.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QTimer;

namespace kmh {

class ChipBox;
class FilterEdit;
class FlowBox;

/// What the log of figures is filtered by: words, who recorded it, indicator, region, period, what
/// it came with, and the days it was recorded on; below, everything that is chosen as chips to be
/// taken out again, and how many versions pass.
class FigureLogBar : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the day on the desk's clock, which the spans of days end with.
    FigureLogBar(const Plan& plan, const QVector<Period>& periods, QDate today,
                 QWidget* parent = nullptr);

    const FigureLogFilter& filter() const { return m_filter; }
    /// Shows and tells of another one.
    void use(const FigureLogFilter& filter);
    /// What there is to choose from that figures came with.
    void setReceipts(const QVector<Receipt>& receipts);
    void setCount(int count);

    FilterEdit* edit() const { return m_words; }

Q_SIGNALS:
    void filterChanged();
    /// On from the words to what was found.
    void left();

private:
    QComboBox* addChoice(const QString& name, const QString& all);
    void makeChoices(const Plan& plan, const QVector<Period>& periods);
    void makeDays();
    void takeOver();
    void takeDays(FigureLogFilter& filter) const;
    void showFilter();
    void showChips();

    Plan m_plan; ///< its lists are shared
    QDate m_today;
    QVector<Receipt> m_receipts;
    FigureLogFilter m_filter;
    bool m_showing = false;
    FlowBox* m_controls;
    ChipBox* m_chips;
    FilterEdit* m_words;
    FilterEdit* m_by;
    QComboBox* m_indicator = nullptr;
    QComboBox* m_region = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_receipt = nullptr;
    QComboBox* m_days = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QTimer* m_typing; ///< words are looked for when a person has stopped typing
    QLabel* m_count;
};

} // namespace kmh
