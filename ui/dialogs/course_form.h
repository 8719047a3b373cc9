// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/planned_values.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace kmh {

class PlannedValuesModel;
class PlannedValuesTable;

/// The planned course of an indicator in a region: its shape, and the planned values by reporting
/// period. Typing or pasting a value makes any course one of planned points. Warnings and problems
/// are sentences below the grid.
class CourseForm : public QWidget
{
    Q_OBJECT

public:
    /// The figures of earlier years in a region, whose course may be followed.
    using EarlierFigures = std::function<QVector<Observation>(RegionId region, const Period& due)>;

    CourseForm(std::shared_ptr<const Plan> plan, const Indicator& indicator, EarlierFigures earlier,
               QWidget* parent = nullptr);

    /// Starts anew with a region's course; none is the default one.
    void setCourse(RegionId region, const std::optional<Target>& target,
                   const std::optional<PlannedCourse>& course);
    /// The same course to another target; without one there is nothing to plan towards.
    void setTarget(const std::optional<Target>& target);
    void setEditable(bool editable);

    /// The course as it stands in the form; none for the default one.
    const std::optional<PlannedCourse>& course() const { return m_course; }
    void restoreDefault();

    /// Why it cannot be recorded, as a sentence; empty if it can.
    QString problem() const;

    PlannedValuesModel& values() { return *m_values; }

Q_SIGNALS:
    /// A person changed it.
    void changed();

private:
    QWidget* makeShapeLine();
    void chooseShape();
    void chooseYear();
    void followYear();
    void takePoints();
    void showCourse();
    void showRemarks();
    void offerYears();
    QVector<PlannedValue> shownValues() const;
    QStringList notes() const;

    std::shared_ptr<const Plan> m_plan;
    Indicator m_indicator;
    EarlierFigures m_earlier;
    RegionId m_region;
    std::optional<Target> m_target;
    std::optional<Period> m_offeredFor; ///< the due the years on offer are for
    std::optional<PlannedCourse> m_course;
    QString m_yearProblem;
    QString m_pasteRemark;
    bool m_editable = true;
    QComboBox* m_shape;
    QComboBox* m_year;
    PlannedValuesModel* m_values;
    PlannedValuesTable* m_table;
    QLabel* m_remarks;
};

} // namespace kmh
