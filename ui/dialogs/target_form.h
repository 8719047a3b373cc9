// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtWidgets/QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kmh {

/// The target of an indicator in a region: comparator, value or range, due period. An empty value
/// means it is still to be set; the notice's own target is shown with its words and is fixed.
class TargetForm : public QWidget
{
    Q_OBJECT

public:
    TargetForm(std::shared_ptr<const Plan> plan, const Indicator& indicator,
               QWidget* parent = nullptr);

    void setTarget(RegionId region, const std::optional<Target>& target);
    void setEditable(bool editable);

    /// The target as it stands in the form; none while it is to be set or problem() says what is
    /// wrong.
    std::optional<Target> target() const;
    /// A sentence; empty if there is nothing wrong.
    QString problem() const;

Q_SIGNALS:
    /// A person changed it.
    void changed();

private:
    void followComparator();
    void applyEditable();
    void noteChange();
    void showRemark();
    Comparator comparator() const;

    std::shared_ptr<const Plan> m_plan;
    Indicator m_indicator;
    Target m_shown;
    bool m_editable = true;
    QComboBox* m_comparator;
    QLineEdit* m_value;
    QLabel* m_to;
    QLineEdit* m_upper;
    QComboBox* m_due;
    QLabel* m_remark;
};

} // namespace kmh
