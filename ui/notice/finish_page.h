// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/carry_over.h"
#include "ui/notice/draft_desk.h"
#include "ui/notice/notice_setting.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kmh {

class BackgroundJob;
class CarryOverPanel;

/// The last step of 新建方案: what the plan will hold, what goes on from the plan before, and the
/// file it is written to. Nothing is written before nothing is open.
class FinishPage : public QWidget
{
    Q_OBJECT

public:
    FinishPage(DraftDesk& desk, const NoticeSetting& setting, QWidget* parent = nullptr);
    ~FinishPage() override;

    /// Another draft is on the desk: what was chosen for the one before is forgotten.
    void begin();
    /// Shows the draft as it is now.
    void look();
    void setPath(const QString& path);
    QString path() const;
    /// Looks through the workbook that was open for what is not finished, to go on in this plan.
    void setCarryOver(bool carry);
    CarryOverPanel& carryOver() const { return *m_panel; }
    /// Writes the workbook off the window's thread; finished() tells.
    void make();
    bool isWorking() const;
    QString problem() const;

    /// 2025Q2 方案短名.kmh, without what a file's name cannot hold.
    static QString proposedName(const DraftHead& head);

Q_SIGNALS:
    /// `leftOut` are sentences about what could not go on as it was (startPlan()).
    void finished(const QString& path, const QStringList& leftOut);
    /// The person wants to see what is open.
    void openAsked();

private:
    QWidget* makePlan();
    QWidget* makeFile();
    void choosePath();
    void findUnfinished();
    void say(const QString& sentence);
    void follow();
    static QString contentWords(const Plan& plan);
    QString planWords() const;

    DraftDesk& m_desk;
    NoticeSetting m_setting;
    BackgroundJob* m_job;
    Unfinished m_unfinished;
    bool m_isPathChosen = false;
    QLabel* m_plan;
    QLabel* m_open;
    QPushButton* m_goToOpen;
    QCheckBox* m_carry;
    CarryOverPanel* m_panel;
    QLineEdit* m_path;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_make;
};

} // namespace kmh
