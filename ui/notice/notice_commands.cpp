// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notice_commands.h"

#include <QtGui/QAction>

#include <array>

namespace kmh {

namespace {

struct NoticeDeclaration
{
    NoticeCommandId id;
    const char* text;
    const char* shortcuts; ///< apart by a space
    const char* help;
};

using Command = NoticeCommandId;

constexpr std::array kDeclarations = {
    NoticeDeclaration{
        Command::OpenNotice, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Open a notice…"), "Ctrl+O",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Choose the file of a notice, .txt or .docx")},
    NoticeDeclaration{Command::GoToSource,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Step &1: the text"), "Ctrl+1",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "Choose or paste a notice, or go on with a draft")},
    NoticeDeclaration{
        Command::GoToCheck, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Step &2: check"), "Ctrl+2",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Compare what was read with the notice")},
    NoticeDeclaration{
        Command::GoToFinish, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Step &3: finish"), "Ctrl+3",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Make the workbook once nothing is open")},
    NoticeDeclaration{Command::CloseWindow,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Close, to go on later"), "Ctrl+W",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "The draft is kept as it is")},
    NoticeDeclaration{Command::UndoStep, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Undo"),
                      "Ctrl+Z",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Take the last step back")},
    NoticeDeclaration{Command::RedoStep, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Redo"),
                      "Ctrl+Y",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Do again what was undone")},
    NoticeDeclaration{
        Command::Accept, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Accept"), "Return Enter Space",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "This item is right; go to the next one")},
    NoticeDeclaration{Command::AcceptWhole,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Accept the &whole measure"),
                      "Ctrl+Return Ctrl+Enter",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "All of this measure is right; go to what is open next")},
    NoticeDeclaration{
        Command::EditItem, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Correct"), "F2",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Go to the fields of the item; Esc comes back")},
    NoticeDeclaration{Command::Drop, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Drop…"), "Del",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "Take the item away; says why where words are left over")},
    NoticeDeclaration{
        Command::Split, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Split at the text's cursor"),
        "Ctrl+D",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                          "A new measure (or section) begins where the cursor is in the notice")},
    NoticeDeclaration{Command::Merge,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Merge with the next"), "Ctrl+J",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "Make one of this measure (or section) and the next")},
    NoticeDeclaration{
        Command::Reassign, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Reass&ign…"), "Ctrl+R",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Give the item to another measure or section")},
    NoticeDeclaration{Command::TakeWords,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Quote the selected words"),
                      "Ctrl+E",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The item was made of the words selected in the notice")},
    NoticeDeclaration{
        Command::AddTarget, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Target"), "Alt+1",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "The selected words ask for a number")},
    NoticeDeclaration{Command::AddQuantity, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Quantity"),
                      "Alt+2",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words say a number that is not asked for")},
    NoticeDeclaration{Command::AddDeliverable,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Deliverable"), "Alt+3",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words ask for a document or an action")},
    NoticeDeclaration{Command::AddProject, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Project"),
                      "Alt+4",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words name a project or an enterprise")},
    NoticeDeclaration{Command::AddMechanism, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Mechanism"),
                      "Alt+5",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words set up a mechanism, action or list")},
    NoticeDeclaration{Command::AddMoney, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "M&oney"),
                      "Alt+6",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words say money to be used or given")},
    NoticeDeclaration{Command::AddUnit, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Unit in &charge"),
                      "Alt+7",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words name a unit that answers for it")},
    NoticeDeclaration{Command::AddWaiver, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Exemption…"),
                      "Alt+8",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "Nothing needs to follow the selected words up; says why")},
    NoticeDeclaration{Command::AddMeasure, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Meas&ure"),
                      "Alt+0",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The selected words are a measure that was not found")},
    NoticeDeclaration{Command::AddGuidance,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Guidance of the office's own"),
                      "Alt+9",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "An indicator that the notice does not name, its target "
                                        "still to be set")},
    NoticeDeclaration{Command::NextOpen,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Next open point"), "F8",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Go to what is open next")},
    NoticeDeclaration{Command::PreviousOpen,
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Previous open point"), "Shift+F8",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Go to what is open before this")},
    NoticeDeclaration{
        Command::ListOpen, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&List of open points"), "F9",
        QT_TRANSLATE_NOOP("kmh::NoticeCommands", "Show or hide all that is still open")},
    NoticeDeclaration{Command::NextPane, QT_TRANSLATE_NOOP("kmh::NoticeCommands", "&Other pane"),
                      "F6",
                      QT_TRANSLATE_NOOP("kmh::NoticeCommands",
                                        "The keyboard goes to the notice, the draft, its fields")},
};

QList<QKeySequence> keysOf(const char* shortcuts)
{
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(shortcuts).split(u' '))
        keys.append(QKeySequence(key));
    return keys;
}

} // namespace

NoticeCommands::NoticeCommands(QObject* parent)
    : QObject(parent)
{
    for (const NoticeDeclaration& declaration : kDeclarations) {
        auto* action = new QAction(tr(declaration.text), this);
        action->setShortcuts(keysOf(declaration.shortcuts));
        action->setStatusTip(tr(declaration.help));
        action->setToolTip(tr(declaration.help));
        if (isOfTree(declaration.id))
            action->setShortcutContext(Qt::WidgetShortcut);
        m_actions.insert(int(declaration.id), action);
    }
}

bool NoticeCommands::isOfTree(NoticeCommandId id)
{
    return id == NoticeCommandId::Accept || id == NoticeCommandId::Drop;
}

} // namespace kmh
