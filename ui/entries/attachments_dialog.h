// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "ui/entries/attachment_copies.h"
#include "ui/entries/attachment_reader.h"
#include "ui/models/column_model.h"

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kmh {

class Desk;
class Table;

/// The files attached to an entry: added by choosing or dropping them, opened, saved, taken away.
/// What is added or taken away is recorded at once and can be undone. Deletes itself when closed.
class AttachmentsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `copies` must outlive the dialog. Throws Error when the workbook cannot be read.
    AttachmentsDialog(Desk& desk, const Entry& entry, AttachmentCopies& copies, QWidget* parent);

    /// Attaches files one after the other.
    void add(const QStringList& paths);
    void openCopy(const Attachment& attachment);
    /// Writes beside and renames; an existing file is replaced.
    void saveAs(const Attachment& attachment, const QString& path);
    void takeAway(const Attachment& attachment);

Q_SIGNALS:
    /// Nothing is being read any more.
    void idle();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* makeProgress();
    void refresh();
    void readNext();
    void record(const ReadFile& file);
    void tell(const QString& sentence);
    void chooseFiles();
    void chooseTarget();
    std::optional<Attachment> selected() const;
    void followSelection();
    void showReading(const QString& name);

    Desk& m_desk;
    Entry m_entry;
    AttachmentCopies& m_copies;
    AttachmentReader m_reader;
    QStringList m_waiting; ///< paths still to be read
    ColumnModel<Attachment>* m_model;
    Table* m_table;
    QLabel* m_problem;
    QWidget* m_progress;
    QLabel* m_reading;
    QProgressBar* m_bar;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace kmh
