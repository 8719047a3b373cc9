// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtWidgets/QDialog>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kmh {

class Desk;

/// Sets an indicator's light by hand for the period looked at, or takes that back; either needs a
/// reason. What the rule says stays visible. Deletes itself when closed.
class OverrideDialog : public QDialog
{
    Q_OBJECT

public:
    OverrideDialog(Desk& desk, IndicatorId indicator, RegionId region, QWidget* parent);

private:
    const IndicatorAssessment* assessment() const;
    void addRule(QFormLayout* form);
    void addChoice(QFormLayout* form);
    void addReason(QFormLayout* form);
    void addButtons(QFormLayout* form);
    /// The sentence beside the field that lacks something; false if one does.
    bool isComplete(bool needsLight);
    void set();
    void takeBack();
    void record(const std::optional<Light>& light, const QString& text);

    Desk& m_desk;
    IndicatorId m_indicator;
    RegionId m_region;
    QButtonGroup* m_lights;
    QLineEdit* m_reason;
    QLabel* m_lightProblem;
    QLabel* m_reasonProblem;
};

} // namespace kmh
