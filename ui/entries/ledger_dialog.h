// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kmh {

class Desk;

/// Starts a list of the office's own, or renames one. Deletes itself when closed.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `ledger` it is a new list.
    LedgerDialog(Desk& desk, const std::optional<Ledger>& ledger, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void recorded(const kmh::Ledger& ledger);

private:
    QString problem() const;
    Ledger ledger() const;

    Desk& m_desk;
    std::optional<Ledger> m_before;
    QLineEdit* m_name;
    QLabel* m_problem;
    QComboBox* m_measure;
};

/// Whether an office added the ledger, so that it can be renamed and taken away: what came with the
/// plan stays.
bool isOfficesOwn(const Ledger& ledger);

} // namespace kmh
