// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "ui/dialogs/course_draft.h"

#include <QtCore/QMap>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kmh {

class CourseChart;
class CourseForm;
class Desk;
class LightBadge;
class TargetForm;

/// Target and planned course of one indicator in a region chosen, with a preview of the course and
/// of the light it gives. What is accepted is recorded as edits that can be undone; a workbook that
/// cannot be written is shown and says so.
class CourseDialog : public QDialog
{
    Q_OBJECT

public:
    CourseDialog(Desk& desk, IndicatorId indicator, QWidget* parent = nullptr);

    /// Opens one that goes when it is closed.
    static void open(QWidget* parent, Desk& desk, IndicatorId indicator);

    void chooseRegion(RegionId region);
    TargetForm& targetForm() { return *m_target; }
    CourseForm& courseForm() { return *m_course; }

    /// Records what differs from what is in force and closes; stays open where that fails.
    void accept() override;

private:
    QWidget* makeForms();
    QWidget* makePreview();
    QWidget* makeButtons();
    void showRegion();
    void noteChange();
    void showPreview();
    QVector<NamedEdit> edits() const;

    Desk& m_desk;
    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Snapshot> m_figures; ///< the indicator's, with last year's
    IndicatorId m_indicator;
    RegionId m_region;
    QMap<qint64, CourseDraft> m_drafts; ///< of the regions looked at, by the region's id
    QComboBox* m_regions;
    TargetForm* m_target;
    CourseForm* m_course;
    CourseChart* m_chart;
    QLabel* m_lightText;
    LightBadge* m_light;
    QLineEdit* m_note;
    QPushButton* m_default;
    QPushButton* m_ok;
};

} // namespace kmh
