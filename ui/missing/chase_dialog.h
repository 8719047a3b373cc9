// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chase_list.h"

#include <QtWidgets/QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace kmh {

/// The chase list (催报单) as words to be copied into a message, of one reporter or all; or saved
/// as a table. Deletes itself when closed.
class ChaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `first` where something is missing from it, else with all.
    ChaseDialog(std::shared_ptr<const Snapshot> snapshot, DueFigures due, const Reporter& first,
                QWidget* parent);

    /// Writes all of it as .xlsx or .csv; what goes wrong is told in the dialog.
    void saveAs(const QString& path);

private:
    QWidget* makeButtons();
    /// The one chosen; null for all of them.
    const ChaseItem* chosen() const;
    void showText();
    void chooseFile();
    void tell(const QString& done, const QString& problem = {});

    std::shared_ptr<const Snapshot> m_snapshot;
    DueFigures m_due;
    QVector<ChaseItem> m_items;
    QComboBox* m_whom;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QLabel* m_told; ///< what was done
};

} // namespace kmh
