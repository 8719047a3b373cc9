// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

class QAction;

namespace kmh {

/// Everything the window 新建方案 can be told to do.
enum class NoticeCommandId {
    OpenNotice,
    GoToSource,
    GoToCheck,
    GoToFinish,
    CloseWindow,
    UndoStep,
    RedoStep,
    Accept,
    AcceptWhole,
    EditItem,
    Drop,
    Split,
    Merge,
    Reassign,
    TakeWords,
    AddTarget,
    AddQuantity,
    AddDeliverable,
    AddProject,
    AddMechanism,
    AddMoney,
    AddUnit,
    AddWaiver,
    AddMeasure,
    AddGuidance,
    NextOpen,
    PreviousOpen,
    ListOpen,
    NextPane,
};

/// The window's commands: each is declared once, in notice_commands.cpp, with its text, shortcut
/// and help. Those of a key that fields need as well work only while the draft's tree has the
/// keyboard; whoever makes the tree adds them to it.
class NoticeCommands : public QObject
{
    Q_OBJECT

public:
    explicit NoticeCommands(QObject* parent);

    QAction* action(NoticeCommandId id) const { return m_actions.value(int(id)); }
    /// Accept and Drop.
    static bool isOfTree(NoticeCommandId id);

private:
    QHash<int, QAction*> m_actions;
};

} // namespace kmh
