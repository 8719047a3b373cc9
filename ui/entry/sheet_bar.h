// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/sheet_model.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace kmh {

/// The line above the entry sheet: how it is arranged, which figure is typed, what stands below a
/// figure, and which rows are shown.
class SheetBar : public QWidget
{
    Q_OBJECT

public:
    explicit SheetBar(const Plan& plan, QWidget* parent = nullptr);

    SheetModel::Arrangement arrangement() const;
    IndicatorId indicator() const;
    FigureSide side() const;
    SheetModel::Beside beside() const;
    bool onlyMissing() const;
    bool onlyMine() const;
    /// Whether sector and unit let an indicator pass.
    bool passes(const Indicator& indicator) const;

    void setArrangement(SheetModel::Arrangement arrangement, std::optional<IndicatorId> indicator);
    void setSide(FigureSide side);
    void switchArrangement(std::optional<IndicatorId> current);
    void switchSide();
    void switchOnlyMissing();
    /// Shows every row again.
    void clearFilters();
    /// How many rows and missing figures there are; or why nothing can be typed.
    void setSentence(const QString& sentence, bool warns);

Q_SIGNALS:
    /// Other rows are asked for.
    void rowsChanged();
    /// The same rows are to be shown otherwise.
    void looksChanged();

private:
    QComboBox* addCombo(const QString& name, const QString& objectName);
    void followArrangement();

    const Plan m_plan;
    QComboBox* m_arrangement;
    QComboBox* m_indicator;
    QComboBox* m_side;
    QComboBox* m_beside;
    QComboBox* m_sector;
    QComboBox* m_unit;
    QCheckBox* m_missing;
    QCheckBox* m_mine;
    QLabel* m_sentence;
};

} // namespace kmh
