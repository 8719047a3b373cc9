// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_models.h"

#include <QtWidgets/QDialog>

class QAbstractButton;
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
class ImportJob;
class LayoutPanel;
class Table;

/// Takes files in (导入): reads each off the window's thread, shows what would become of its
/// figures before anything is written, and records the files that can be, each as one step that can
/// be undone. Files that cannot be read do not keep the others from it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Desk& desk, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Opens it for some files; without any it asks for them first.
    static ImportDialog* openFor(QWidget* parent, Desk& desk, QStringList paths);

    void addFiles(const QStringList& paths);
    const QVector<ImportItem>& items() const { return m_items; }
    /// Chooses the file's figure, or the one in force, for every conflict of the file shown.
    void decideAll(bool takeFile);
    void importAll();
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
    QLayout* makeBottom();
    void connectFields();

    ImportItem* shown();
    void showItem();
    void showLines();
    void showFiles();
    void follow();
    void decideLine(int row);
    void changeWish(const std::function<void(ImportWish&)>& change);
    void readNext();
    void takeReading(int place, const ImportReading& reading);
    void recordNext();
    void record(ImportItem& item);
    void recordLarge(ImportItem& item, const QVector<Edit>& edits, const QString& text);
    void finishRecording(ImportItem& item);
    void fail(ImportItem& item, const QString& sentence);
    void setWorking(const QString& text);

    Desk& m_desk;
    ImportJob* m_job;
    QVector<ImportItem> m_items;
    int m_shown = -1;
    bool m_isRecording = false;
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
    QWidget* m_conflicts = nullptr;
    QLabel* m_reason = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace kmh
