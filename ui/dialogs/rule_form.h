// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light_rule.h"
#include "ui/dialogs/field_problem.h"

#include <QtWidgets/QDialog>

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;

namespace kmh {

class Desk;

/// Writes a rule: other limits for one there is, which become its next version, or a rule of the
/// office's own in one of the program's four forms. What is wrong is said beside its field, and
/// what was typed stays. Deletes itself when closed.
class RuleForm : public QDialog
{
    Q_OBJECT

public:
    /// `base` is the rule to change; none adds a new one.
    RuleForm(Desk& desk, std::optional<LightRule> base, QWidget* parent);

private:
    enum Field { Name, Title, OnTrack, Watch, Reason };
    static constexpr int kFieldCount = Reason + 1;

    void addKind();
    void addFields();
    void addButtons();
    void followForm();
    void showFormula();
    LightRule::Form form() const;
    LightRule typed() const;
    /// What is wrong, each beside its field; true if nothing is.
    bool check();
    QString problemWithField(Field field, const LightRule& rule) const;
    void save();

    Desk& m_desk;
    std::optional<LightRule> m_base;
    QFormLayout* m_layout;
    QComboBox* m_form;
    std::array<CheckedField, kFieldCount> m_fields{};
    QLabel* m_formula;
};

} // namespace kmh
