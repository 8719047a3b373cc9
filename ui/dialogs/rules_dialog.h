// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rule_list_model.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kmh {

class Desk;
class Table;

/// Every version of every rule, and the ways to change which one judges: choose it, give it other
/// limits (a new version), add a rule of the office's own. Where nothing can be recorded it shows
/// all the same and says why. Deletes itself when closed.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(Desk& desk, QWidget* parent);

private:
    QWidget* makeChoice();
    QWidget* makeButtons();
    void refresh();
    void followSelection();
    const RuleListRow* selected() const;
    void choose();
    void openForm(const std::optional<LightRule>& base);

    Desk& m_desk;
    RuleListModel* m_model;
    Table* m_table;
    QLabel* m_formula;
    QLabel* m_readOnly;
    QLineEdit* m_note;
    QPushButton* m_choose = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace kmh
