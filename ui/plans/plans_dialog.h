// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_models.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace kmh {

class BackgroundJob;
class Desk;
class Table;

/// The plans known on this computer: open one, compare one with the plan at the desk, archive the
/// plan at the desk or take it out of the archive. Deletes itself when closed.
class PlansDialog : public QDialog
{
    Q_OBJECT

public:
    /// The files are read by `work`.
    PlansDialog(Desk& desk, BackgroundJob& work, QWidget* parent);

Q_SIGNALS:
    void openRequested(const QString& path);
    /// Asks for the plan at the desk beside that of a workbook.
    void comparisonRequested(const QString& path);

private:
    QWidget* makeButtons();
    void readShelf();
    void follow();
    const ShelvedPlan* selected() const;
    void openSelected();
    void compareSelected();
    void addFile();
    void forget();
    void archive();

    Desk& m_desk;
    BackgroundJob& m_work;
    QString m_open; ///< the workbook at the desk; empty for a bundled one
    ShelfModel* m_model;
    Table* m_table;
    QLabel* m_told;
    QPushButton* m_openButton = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_archive = nullptr;
};

} // namespace kmh
