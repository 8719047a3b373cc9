// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"
#include "ui/notice/notice_setting.h"

#include <QtWidgets/QMainWindow>

#include <memory>

class QMessageBox;
class QStackedWidget;
class QToolButton;

namespace kmh {

class CheckPage;
class DraftKeeper;
class ElidedLabel;
class FinishPage;
class HelpDesk;
class NoticeCommands;
class SourcePage;

/// 新建方案: makes a plan of a notice in three steps, its text, the check of what was read from it,
/// and the workbook. A window of its own beside the desk; whatever is done in it is kept, so it can
/// be closed at any time and gone on with later.
class NoticeWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Step { Source, Check, Finish };

    explicit NoticeWindow(const NoticeSetting& setting, QWidget* parent = nullptr);
    ~NoticeWindow() override;

    DraftDesk& desk() { return m_desk; }
    SourcePage& source() const { return *m_source; }
    CheckPage& check() const { return *m_check; }
    FinishPage& finish() const { return *m_finish; }
    DraftKeeper& keeper() const { return *m_keeper; }
    NoticeCommands& commands() const { return *m_commands; }

    /// Begins to check a draft.
    void begin(const Draft& draft);
    /// Goes on with a kept one; says why where it cannot.
    void resume(const QString& path);
    Step step() const;
    /// Checking and finishing need a draft.
    void goTo(Step step);

Q_SIGNALS:
    /// A workbook was made; the window closes.
    void workbookMade(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    QWidget* makeSteps();
    void connectCommands();
    void follow();
    void followKeeper();
    void followUndo();
    void putInPlace(const std::function<bool()>& replace);
    QMessageBox* tell(const QString& sentence);
    void takeMade(const QString& path, const QStringList& leftOut);

    std::shared_ptr<HelpDesk> m_help; ///< F1 in it
    NoticeSetting m_setting;
    DraftDesk m_desk;
    NoticeCommands* m_commands;
    DraftKeeper* m_keeper;
    SourcePage* m_source;
    CheckPage* m_check;
    FinishPage* m_finish;
    QStackedWidget* m_pages;
    QVector<QToolButton*> m_steps;
    ElidedLabel* m_kept;
    bool m_isGivenUp = false; ///< what cannot be kept may be lost
};

} // namespace kmh
