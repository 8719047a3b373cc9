// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background_job.h"
#include "ui/print/printable.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace kmh {

class SheetPreview;

/// Asks what to print, on which paper and where, shows the sheets as they will be, and prints them
/// or writes them as a PDF off the window's thread. Where no printer is installed it says so and
/// writes PDFs. Deletes itself when closed.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(QVector<Printable> printables, int chosen, QWidget* parent);
    ~PrintDialog() override;

    /// What there is to choose from, for those who set it by hand.
    QComboBox* what() const { return m_what; }
    QComboBox* paper() const { return m_paper; }
    QComboBox* orientation() const { return m_orientation; }
    QComboBox* fit() const { return m_fit; }
    QComboBox* printer() const { return m_printer; }
    /// As they would be printed now.
    const Sheets& sheets() const { return *m_sheets; }

    void writePdfTo(const QString& path);

    void reject() override;

Q_SIGNALS:
    /// Printed or written, or not: then the sentence says why.
    void finishedPrinting(const QString& problem);

private:
    QWidget* makeForm();
    void fillChoices();
    void makeButtons(QLayout* column);
    void followWhat();
    void followPrinter();
    void make();
    void layOut();
    void showSheets();
    void print();
    void printOnPaper(const QString& printer);
    void start(BackgroundJob::Work work, const QString& done);
    void setRunning(bool running);
    void enableFitting(bool idle);
    bool toPdf() const;

    QVector<Printable> m_printables;
    QComboBox* m_what;
    QComboBox* m_printer;
    QSpinBox* m_copies;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_fit;
    QLabel* m_remark;
    QProgressBar* m_progress;
    QPushButton* m_print = nullptr;
    QPushButton* m_close = nullptr;
    SheetPreview* m_preview;
    std::unique_ptr<Printout> m_printout;
    std::unique_ptr<Sheets> m_sheets;
    BackgroundJob m_job; ///< the last: it draws the sheets, and is waited for before they go
};

} // namespace kmh
