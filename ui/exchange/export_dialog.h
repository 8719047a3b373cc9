// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_file.h"
#include "ui/background_job.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kmh {

class Desk;
class Table;

/// Asks what of the workbook to export, in which format and where to, and writes it off the
/// window's thread with progress and cancel. Cancelled or failed, the file is as it was; written,
/// its folder can be opened. Deletes itself when closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `table` is the one on the page that is shown, or null.
    ExportDialog(Desk& desk, Table* table, const QString& tableName, QWidget* parent);

    /// What there is to choose from, for those who set it by hand.
    QComboBox* what() const { return m_what; }
    QComboBox* format() const { return m_format; }
    QLineEdit* path() const { return m_path; }

    void reject() override;

Q_SIGNALS:
    /// The file was written, or not: then the sentence says why.
    void finishedWriting(const QString& problem);

private:
    void makeForm();
    void makeButtons();
    void fillFormats();
    void followFormat();
    void followPath();
    void chooseFile();
    void write();
    BackgroundJob::Work work();
    void setRunning(bool running);
    void showEnd(const QString& sentence, bool written);

    Desk& m_desk;
    Table* m_table;
    QString m_tableName;
    BackgroundJob m_job;
    QComboBox* m_what;
    QComboBox* m_format;
    QComboBox* m_paper;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QLabel* m_remark;
    QProgressBar* m_progress;
    QPushButton* m_write;
    QPushButton* m_folder;
    QPushButton* m_close;
};

} // namespace kmh
