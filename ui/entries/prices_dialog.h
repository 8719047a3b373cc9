// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger.h"
#include "core/domain/period.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kmh {

class Desk;
class PriceGrid;
class PriceModel;

/// The prices of a ledger's goods in the period looked at, by day or by 旬 (kept under its last
/// day). What was changed is recorded as one step; what is remarkable is asked about first, never
/// refused. Deletes itself when closed.
class PricesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Throws Error when the workbook cannot be read.
    PricesDialog(Desk& desk, const Ledger& ledger, QWidget* parent);

    PriceModel& model() { return *m_model; }
    PriceGrid& grid() { return *m_grid; }

    void accept() override;
    void reject() override;

private:
    void addHead();
    void addButtons();
    void fill();
    void follow();
    void say(const QString& sentence);

    Desk& m_desk;
    Ledger m_ledger;
    Period m_period;
    PriceModel* m_model;
    PriceGrid* m_grid;
    QComboBox* m_step;
    QLineEdit* m_source;
    QLabel* m_questions;
    QCheckBox* m_checked;
    QLabel* m_problem;
};

} // namespace kmh
