// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

class QAction;

namespace kmh {

/// Everything the window can be told to do.
enum class CommandId {
    Welcome,
    NewWorkbook,
    NewPlan,
    OpenWorkbook,
    Plans,
    OpenDemo,
    Print,
    CopyChart,
    SaveChart,
    SavePictures,
    Quit,
    Undo,
    Redo,
    Find,
    EditCourse,
    OverrideLight,
    ChangePerson,
    Settings,
    Rules,
    Registers,
    EntrySheet,
    ReturnForms,
    WhoIsMissing,
    WriteBulletin,
    FigureLog,
    ExportData,
    NextPage,
    PreviousPage,
    Back,
    NextPeriod,
    PreviousPeriod,
    LookBack,
    BackToNow,
    FullScreen,
    ShowBriefing,
    ShowBriefingHere,
    ArrangeBriefing,
    ExportBriefing,
    ImportFigures,
    Backups,
    ReopenForWriting,
    Manual,
    WhatsThis,
    About,
};

/// The window's commands: each is declared once, in commands.cpp, with its text, shortcut and help,
/// and becomes one QAction that menus and buttons share.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject* parent);

    QAction* action(CommandId id) const { return m_actions.value(int(id)); }

private:
    QHash<int, QAction*> m_actions;
};

} // namespace kmh
