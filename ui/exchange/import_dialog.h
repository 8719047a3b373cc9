// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_policy.h"
#include "ui/background_job.h"
#include "ui/exchange/import_models.h"

#include <QtWidgets/QDialog>

class QAbstractButton;
class QAction;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace kmh {

class Desk;
class LayoutPanel;
class Table;

/// Takes files in (导入): reads each off the window's thread, shows what would become of its
/// figures before anything is written, and records the files that can be, each as one step that can
/// be undone, after a backup copy was made. Files that cannot be read do not keep the others from
/// it; nothing is recorded that has not been shown.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Desk& desk, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Opens it for some files; without any it asks for them first.
    static ImportDialog* openFor(QWidget* parent, Desk& desk, QStringList paths,
                                 const std::optional<BackupPolicy>& backups = {});

    /// Where the copies before an import go; as set on this computer unless another is given.
    void setBackups(const BackupPolicy& policy) { m_backups = policy; }
    /// Of files that are there already, those not imported are read again.
    void addFiles(const QStringList& paths);
    const QVector<ImportItem>& items() const { return m_items; }
    /// Chooses the file's figure, or the one in force, for every conflict of the file shown.
    void decideAll(bool takeFile);
    /// The same for the selected rows.
    void decideSelected(bool takeFile);
    /// Reads the file shown once more.
    void readAgain();
    /// Takes the file shown off the list.
    void removeShown();
    /// Records the files that can be as they are now; files that a reading meanwhile has changed
    /// are not among them.
    void importAll();
    /// Stops the reading of all files, and what is to be recorded after them.
    void stop();
    bool isWorking() const;

    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeFileSide();
    QWidget* makePreviewSide();
    QWidget* makeReceiptFields();
    QWidget* makeChips();
    QWidget* makeDecisions();
    QLayout* makeFileButtons();
    QLayout* makeBottom();
    void connectFields();

    ImportItem* shown();
    /// The file shown, where something of it can be shown.
    const ImportItem* readable();
    bool canDecide();
    void showItem();
    void showLines();
    void showFiles();
    void follow();
    void decideLine(int row);
    void showDecisions();
    void takePeriod();
    void changeWish(const std::function<void(ImportWish&)>& change);
    void readNext();
    void takeReading(int place, const ImportReading& reading);
    void backUpFirst();
    void recordNext();
    void record(int place);
    void recordLarge(int place, ReceiptId receipt, const QString& text);
    void finishRecording(int place);
    void endRun();
    void fail(ImportItem& item, const QString& sentence);
    enum class Stoppable { No, Yes };
    void setWorking(const QString& text, Stoppable stoppable);

    Desk& m_desk;
    BackgroundJob* m_job;
    std::optional<BackupPolicy> m_backups;
    QVector<ImportItem> m_items;
    int m_shown = -1;
    int m_reading = -1; ///< the file that is being read
    QVector<int> m_run; ///< the files that are still to be recorded
    bool m_isRunning = false;
    bool m_isStoppable = false;
    QString m_notice; ///< of the run: that no copy could be made
    bool m_isFilling = false;
    ImportFileModel* m_fileModel;
    ImportRowModel* m_rowModel;
    ImportIssueModel* m_issueModel;
    Table* m_files = nullptr;
    Table* m_rows = nullptr;
    Table* m_issues = nullptr;
    QTabWidget* m_tabs = nullptr;
    LayoutPanel* m_layout = nullptr;
    QButtonGroup* m_chips = nullptr;
    QLabel* m_title = nullptr;
    QComboBox* m_sender = nullptr;
    QDateTimeEdit* m_cameAt = nullptr;
    QLineEdit* m_period = nullptr;
    QCheckBox* m_remember = nullptr;
    QLabel* m_periodProblem = nullptr;
    QWidget* m_conflicts = nullptr;
    QAction* m_readAgain = nullptr;
    QAction* m_remove = nullptr;
    QLabel* m_reason = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace kmh
