// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "core/report/due_figures.h"
#include "ui/dialogs/field_problem.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDateTimeEdit;

namespace kmh {

class Desk;

/// Notes something that came in without a file (收件登记): by telephone, fax or message. It is
/// recorded when the dialog is accepted. Deletes itself when closed.
class ReceiptDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reporter` and `period` are what it starts with.
    ReceiptDialog(Desk& desk, const Reporter& reporter, const Period& period, QWidget* parent);

    void accept() override;

private:
    void fillChoices(const Reporter& reporter, const Period& period);
    QString note() const;

    Desk& m_desk;
    QVector<Reporter> m_reporters;
    QComboBox* m_reporter;
    QComboBox* m_period;
    QComboBox* m_way;
    QDateTimeEdit* m_came;
    CheckedField m_sender;
    CheckedField m_note;
};

} // namespace kmh
