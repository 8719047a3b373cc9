// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/read_notice.h"
#include "ui/notice/draft_list_model.h"
#include "ui/notice/notice_setting.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace kmh {

class BackgroundJob;
class RegisterPanel;
class Table;

/// The first step of 新建方案: a notice out of a file or pasted, what it is read with, or a draft
/// to go on with. Reading runs off the window's thread.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePage(const NoticeSetting& setting, QWidget* parent = nullptr);
    ~SourcePage() override;

    /// Asks for a file.
    void chooseFile();
    /// Takes the text of a file; read() then reads it.
    void openFile(const QString& path);
    void setPasted(const QString& text);
    /// Reads the text into a draft, which draftRead() brings; what keeps it from being read is said
    /// on the page.
    void read();
    bool isWorking() const;
    RegisterPanel& registers() const { return *m_registers; }
    /// Looks for kept drafts anew.
    void listDrafts();
    Table& drafts() const { return *m_drafts; }
    QString problem() const;

Q_SIGNALS:
    void draftRead(const kmh::Draft& draft);
    /// A kept draft is to be gone on with.
    void resumeAsked(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeText();
    QWidget* makeSide();
    QLayout* makeBottom();
    void takeFile(const QString& name, const QString& text);
    void forgetFile();
    void say(const QString& sentence);
    void follow();
    void resumeChosen();
    void discardChosen();

    NoticeSetting m_setting;
    BackgroundJob* m_job;
    QString m_file;     ///< the name of the file the text is of; empty for pasted text
    QString m_fileText; ///< the whole of it; its beginning is shown
    QPlainTextEdit* m_text;
    QLabel* m_name;
    QPushButton* m_forget;
    QLineEdit* m_period;
    QLabel* m_periodProblem;
    RegisterPanel* m_registers;
    DraftListModel* m_draftModel;
    Table* m_drafts;
    QPushButton* m_resume;
    QPushButton* m_discard;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_read;
};

} // namespace kmh
