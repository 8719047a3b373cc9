// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/restoration.h"
#include "ui/models/backup_model.h"

#include <QtWidgets/QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace kmh {

class BackgroundJob;
class Desk;
class ElidedLabel;
class Table;

/// The backup copies of the workbook at the desk, or of all: look into one, restore one, make one,
/// and where and how long they are kept. What takes long is done by `work`. Deletes itself when
/// closed.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(Desk& desk, const BackupPolicy& policy, BackgroundJob& work, QWidget* parent);

Q_SIGNALS:
    /// Asks for a copy to be looked at.
    void openRequested(const QString& path);
    /// A copy stands ready to take the workbook's place; what is there now has been kept.
    void restorationReady(const std::shared_ptr<kmh::Restoration>& restoration,
                          const QString& workbook);
    void policyChanged(const kmh::BackupPolicy& policy);

private:
    QWidget* makePlace();
    QWidget* makeButtons();
    void refresh();
    void followSelection();
    const Backup* selected() const;
    void chooseFolder();
    void setPolicy(const BackupPolicy& policy);
    void backUpNow();
    void look();
    void askToRestore();
    void prepareRestoring(const Backup& backup);
    void work(const QString& doing, std::function<void()> task, std::function<void()> then);
    void followProgress();

    Desk& m_desk;
    BackupPolicy m_policy;
    BackgroundJob& m_work;
    QString m_workbook; ///< the one at the desk, or that a copy at the desk is of; empty if none
    BackupModel* m_model;
    Table* m_table;
    ElidedLabel* m_folder;
    QLabel* m_kept;
    QLabel* m_told;
    QProgressBar* m_progress;
    QTimer* m_timer;
    QSpinBox* m_days = nullptr;
    QCheckBox* m_all = nullptr;
    QPushButton* m_now = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace kmh
