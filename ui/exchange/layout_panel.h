// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_layout.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace kmh {

/// That words name no period, as a sentence.
QString noPeriodText(const QString& words);

/// How the tables of a file are read (表样): what each column holds and what the title says of all
/// of it, for a person to look at and correct.
class LayoutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutPanel(std::shared_ptr<const Plan> plan, QWidget* parent = nullptr);

    void setLayouts(const QVector<TableLayout>& layouts);

Q_SIGNALS:
    /// A person corrected something.
    void changed(const QVector<kmh::TableLayout>& layouts);

private:
    void layOut();
    void connectFields();
    void showTable();
    void showColumns(const TableLayout& layout);
    void addColumn(int row, const LayoutColumn& column);
    QComboBox* roleBox(const LayoutColumn& column);
    QComboBox* indicatorBox(std::optional<IndicatorId> chosen);
    QComboBox* regionBox(std::optional<RegionId> chosen);
    /// Applies a correction to the table shown.
    void change(const std::function<void(TableLayout&)>& correction);
    void changeColumn(int row, const std::function<void(LayoutColumn&)>& correction);
    /// Calls `take` with what was typed, or nothing for an empty line; says so where it is no
    /// period, and leaves what held before.
    void takePeriod(const QString& text,
                    const std::function<void(const std::optional<SpokenPeriod>&)>& take);

    std::shared_ptr<const Plan> m_plan;
    QVector<TableLayout> m_layouts;
    bool m_isFilling = false;
    QComboBox* m_table;
    QCheckBox* m_used;
    QLineEdit* m_period;
    QComboBox* m_region;
    QComboBox* m_indicator;
    QLineEdit* m_unit;
    QSpinBox* m_firstRow;
    QTableWidget* m_columns;
    QLabel* m_reason;
    QLabel* m_problem; ///< what was typed last and cannot be read
};

} // namespace kmh
