// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/language.h"

#include <QtWidgets/QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kmh {

class BackgroundJob;
class Card;
class ElidedLabel;
class HelpDesk;
class RecentList;

/// 起始页, the window of first choices: look at the demonstration, start a clean workbook, open
/// one, make a plan of a notice, go on with one opened before; and who works here, asked once. It
/// only asks; whoever made it does what is asked for.
class WelcomeWindow : public QWidget
{
    Q_OBJECT

public:
    /// `person` is the name known so far, `language` the one in use.
    WelcomeWindow(const QString& person, Language language, QWidget* parent = nullptr);

    /// The name as it stands in its field.
    QString person() const;
    RecentList& recent() const { return *m_recent; }
    /// Reads the list of workbooks anew, in the background.
    void readShelf();
    /// Shows a sentence in a message box, without blocking whoever calls.
    void tell(const QString& sentence);

Q_SIGNALS:
    void demoRequested();
    void newWorkbookRequested();
    void chooseRequested();
    void openRequested(const QString& path);
    void newPlanRequested();
    void settingsRequested();
    void languageRequested(kmh::Language language);
    /// The name was given or changed.
    void personGiven(const QString& name);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeChoices();
    QWidget* makePersonField();
    Card* makeRecent();
    QWidget* makeFoot(Language language);
    void followRecent();
    void remove(const QString& path);

    std::shared_ptr<HelpDesk> m_help;
    BackgroundJob* m_work;
    QLineEdit* m_person;
    RecentList* m_recent;
    QPushButton* m_open;
    QPushButton* m_remove;
};

} // namespace kmh
