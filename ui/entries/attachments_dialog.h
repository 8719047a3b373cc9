// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "ui/entries/attachment_reader.h"
#include "ui/models/column_model.h"

#include <QtCore/QTemporaryDir>
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
    /// Files are opened as copies in `folder`, which must outlive the programs that show them as
    /// long as it can. Throws Error when the workbook cannot be read.
    AttachmentsDialog(Desk& desk, const Entry& entry, std::shared_ptr<QTemporaryDir> folder,
                      QWidget* parent);

    /// Attaches files one after the other.
    void add(const QStringList& paths);
    void openCopy(const Attachment& attachment);
    /// Writes the copy that is opened, once; throws Error where that fails.
    QString copyOf(const Attachment& attachment) const;
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
    std::shared_ptr<QTemporaryDir> m_folder;
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
