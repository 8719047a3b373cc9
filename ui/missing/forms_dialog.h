// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_content.h"
#include "ui/background_job.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace kmh {

class Desk;

/// Writes the return forms (填报表) of a round to a folder: of whom is chosen, everybody who owes
/// something to begin with. Deletes itself when closed.
class FormsDialog : public QDialog
{
    Q_OBJECT

public:
    FormsDialog(Desk& desk, QWidget* parent);
    static void open(Desk& desk, QWidget* parent);

    void setFolder(const QString& folder);
    void write();
    bool isWriting() const { return m_job.isWorking(); }
    /// What was said last: what was done, or why it was not.
    QString told() const;

private:
    QWidget* makeChoices();
    QWidget* makeFolder();
    QWidget* makeProgress();
    QWidget* makeButtons();
    void readForms();
    void showEnd(const BackgroundJob::End& end, int written);
    void chooseFolder();
    void follow();
    void tell(const QString& done, const QString& problem = {});

    Desk& m_desk;
    BackgroundJob m_job;
    QVector<ReturnForm> m_forms; ///< of the round chosen, as listed
    QComboBox* m_period;
    QListWidget* m_reporters;
    QLabel* m_nobody;
    QLineEdit* m_folder;
    QWidget* m_progress;
    QProgressBar* m_bar;
    QLabel* m_problem;
    QLabel* m_told; ///< what was done
    QPushButton* m_write;
    QPushButton* m_openFolder;
};

} // namespace kmh
