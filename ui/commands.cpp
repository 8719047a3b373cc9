// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QtGui/QAction>

#include <array>

namespace kmh {

namespace {

struct Declaration
{
    CommandId id;
    const char* text;
    const char* shortcut;
    const char* help;
};

constexpr std::array kDeclarations = {
    Declaration{
        CommandId::Welcome, QT_TRANSLATE_NOOP("kmh::Commands", "&Start page…"), "Alt+Home",
        QT_TRANSLATE_NOOP("kmh::Commands", "Demonstration, workbooks opened last, a new plan")},
    Declaration{
        CommandId::NewWorkbook, QT_TRANSLATE_NOOP("kmh::Commands", "&New workbook…"), "Ctrl+N",
        QT_TRANSLATE_NOOP("kmh::Commands", "Start an empty workbook from the bundled notice")},
    Declaration{
        CommandId::NewPlan, QT_TRANSLATE_NOOP("kmh::Commands", "Ne&w plan…"), "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("kmh::Commands", "Make a plan and its workbook of another notice")},
    Declaration{CommandId::OpenWorkbook, QT_TRANSLATE_NOOP("kmh::Commands", "&Open workbook…"),
                "Ctrl+O", QT_TRANSLATE_NOOP("kmh::Commands", "Open a workbook file (*.kmh)")},
    Declaration{CommandId::Plans, QT_TRANSLATE_NOOP("kmh::Commands", "P&lans…"), "Ctrl+Shift+F",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Go to another plan, compare two, archive one that is over")},
    Declaration{
        CommandId::OpenDemo, QT_TRANSLATE_NOOP("kmh::Commands", "Open the &demonstration"),
        "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP("kmh::Commands", "Look at the bundled notice with invented figures")},
    Declaration{CommandId::Print, QT_TRANSLATE_NOOP("kmh::Commands", "&Print…"), "Ctrl+P",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Print this page or one of its tables, or save it as a PDF")},
    Declaration{CommandId::CopyChart, QT_TRANSLATE_NOOP("kmh::Commands", "&Copy chart"),
                "Ctrl+Shift+C",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Copy the chart clicked last as a picture, for other programs")},
    Declaration{CommandId::SaveChart, QT_TRANSLATE_NOOP("kmh::Commands", "Save c&hart as…"),
                "Ctrl+Shift+K",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Save the chart clicked last as a PNG or SVG of any size")},
    Declaration{CommandId::SavePictures,
                QT_TRANSLATE_NOOP("kmh::Commands", "Save p&ictures of all pages…"), "Ctrl+Shift+P",
                QT_TRANSLATE_NOOP("kmh::Commands", "Write every page as a PNG file to a folder")},
    Declaration{CommandId::Quit, QT_TRANSLATE_NOOP("kmh::Commands", "&Quit"), "Ctrl+Q",
                QT_TRANSLATE_NOOP("kmh::Commands", "Close the desk; it remembers its place")},
    Declaration{CommandId::Undo, QT_TRANSLATE_NOOP("kmh::Commands", "&Undo"), "Ctrl+Z",
                QT_TRANSLATE_NOOP("kmh::Commands", "Put back what was before; both stay recorded")},
    Declaration{CommandId::Redo, QT_TRANSLATE_NOOP("kmh::Commands", "&Redo"), "Ctrl+Y",
                QT_TRANSLATE_NOOP("kmh::Commands", "Do again what was undone")},
    Declaration{CommandId::Find, QT_TRANSLATE_NOOP("kmh::Commands", "&Find…"), "Ctrl+K",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Find measures, units, projects, matters, words of the notice")},
    Declaration{CommandId::EditCourse,
                QT_TRANSLATE_NOOP("kmh::Commands", "&Target and planned course…"), "Ctrl+J",
                QT_TRANSLATE_NOOP(
                    "kmh::Commands",
                    "Look at or set the target and planned course of the indicator selected")},
    Declaration{CommandId::OverrideLight,
                QT_TRANSLATE_NOOP("kmh::Commands", "&Set a light by hand…"), "Ctrl+G",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Set the light of the indicator selected against its rule")},
    Declaration{CommandId::ChangePerson,
                QT_TRANSLATE_NOOP("kmh::Commands", "&Who works at this desk…"), "Ctrl+U",
                QT_TRANSLATE_NOOP("kmh::Commands", "The name beside everything recorded here")},
    Declaration{CommandId::Settings, QT_TRANSLATE_NOOP("kmh::Commands", "Sett&ings…"), "Ctrl+,",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Language, text size, colours, start page, folder for copies")},
    Declaration{
        CommandId::Rules, QT_TRANSLATE_NOOP("kmh::Commands", "Ru&les that judge…"), "Ctrl+R",
        QT_TRANSLATE_NOOP("kmh::Commands", "See every rule, choose one, change limits, add one")},
    Declaration{
        CommandId::Registers, QT_TRANSLATE_NOOP("kmh::Commands", "Re&gisters…"), "Ctrl+Shift+Y",
        QT_TRANSLATE_NOOP("kmh::Commands", "Units with all their names, regions, counties, goods")},
    Declaration{
        CommandId::EntrySheet, QT_TRANSLATE_NOOP("kmh::Commands", "&Entry sheet"), "Ctrl+E",
        QT_TRANSLATE_NOOP("kmh::Commands", "Type figures, on the one selected where there is one")},
    Declaration{CommandId::ReturnForms, QT_TRANSLATE_NOOP("kmh::Commands", "&Return forms…"),
                "Ctrl+Shift+O",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Write the forms in which units and prefectures report")},
    Declaration{CommandId::WhoIsMissing, QT_TRANSLATE_NOOP("kmh::Commands", "Who is &missing"),
                "Ctrl+Shift+M",
                QT_TRANSLATE_NOOP("kmh::Commands", "See who has not reported what, and what came")},
    Declaration{
        CommandId::WriteBulletin, QT_TRANSLATE_NOOP("kmh::Commands", "&Bulletin"), "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("kmh::Commands", "The round's written report: read, write anew, export")},
    Declaration{CommandId::FigureLog, QT_TRANSLATE_NOOP("kmh::Commands", "&Log of figures…"),
                "Ctrl+Shift+H",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Every version of every figure: who, when, from which file")},
    Declaration{
        CommandId::ExportData, QT_TRANSLATE_NOOP("kmh::Commands", "E&xport…"), "Ctrl+Shift+X",
        QT_TRANSLATE_NOOP("kmh::Commands", "Write figures, ledgers or the page's table to a file")},
    Declaration{CommandId::NextPage, QT_TRANSLATE_NOOP("kmh::Commands", "&Next page"),
                "Ctrl+PgDown", QT_TRANSLATE_NOOP("kmh::Commands", "Show the next tab")},
    Declaration{CommandId::PreviousPage, QT_TRANSLATE_NOOP("kmh::Commands", "&Previous page"),
                "Ctrl+PgUp", QT_TRANSLATE_NOOP("kmh::Commands", "Show the previous tab")},
    Declaration{CommandId::Back, QT_TRANSLATE_NOOP("kmh::Commands", "&Back"), "Esc",
                QT_TRANSLATE_NOOP("kmh::Commands", "Go back to where you came from")},
    Declaration{CommandId::NextPeriod, QT_TRANSLATE_NOOP("kmh::Commands", "&Later period"),
                "Alt+Right", QT_TRANSLATE_NOOP("kmh::Commands", "Look at the next period")},
    Declaration{CommandId::PreviousPeriod, QT_TRANSLATE_NOOP("kmh::Commands", "&Earlier period"),
                "Alt+Left", QT_TRANSLATE_NOOP("kmh::Commands", "Look at the previous period")},
    Declaration{CommandId::LookBack, QT_TRANSLATE_NOOP("kmh::Commands", "&As known at a moment…"),
                "Ctrl+T",
                QT_TRANSLATE_NOOP("kmh::Commands", "Show everything as it was known then")},
    Declaration{CommandId::BackToNow, QT_TRANSLATE_NOOP("kmh::Commands", "Bac&k to now"),
                "Ctrl+Shift+T", QT_TRANSLATE_NOOP("kmh::Commands", "Show what is known now again")},
    Declaration{CommandId::FullScreen, QT_TRANSLATE_NOOP("kmh::Commands", "&Full screen"), "F11",
                QT_TRANSLATE_NOOP("kmh::Commands", "Use the whole screen, or stop doing so")},
    Declaration{CommandId::ShowBriefing, QT_TRANSLATE_NOOP("kmh::Commands", "Show the br&iefing"),
                "F5",
                QT_TRANSLATE_NOOP("kmh::Commands", "Show the pages to a room, from the first")},
    Declaration{CommandId::ShowBriefingHere,
                QT_TRANSLATE_NOOP("kmh::Commands", "Show the briefing from &here"), "Shift+F5",
                QT_TRANSLATE_NOOP("kmh::Commands", "Begin with the page of what is looked at")},
    Declaration{CommandId::ArrangeBriefing,
                QT_TRANSLATE_NOOP("kmh::Commands", "A&rrange the briefing…"), "Ctrl+F5",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Choose and order its pages, rewrite headlines, keep notes")},
    Declaration{CommandId::ExportBriefing,
                QT_TRANSLATE_NOOP("kmh::Commands", "&Write the briefing to a file…"),
                "Ctrl+Shift+F5",
                QT_TRANSLATE_NOOP("kmh::Commands", "As .pptx, PDF or pictures of its pages")},
    Declaration{CommandId::ImportFigures, QT_TRANSLATE_NOOP("kmh::Commands", "&Import…"),
                "Ctrl+Shift+I",
                QT_TRANSLATE_NOOP("kmh::Commands",
                                  "Take figures from .xlsx and .csv files, seeing first what would "
                                  "change")},
    Declaration{
        CommandId::Backups, QT_TRANSLATE_NOOP("kmh::Commands", "Bac&kup copies…"), "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("kmh::Commands", "Look at, make and restore copies of the workbook")},
    Declaration{CommandId::ReopenForWriting,
                QT_TRANSLATE_NOOP("kmh::Commands", "Open again for &writing"), "Ctrl+Shift+W",
                QT_TRANSLATE_NOOP("kmh::Commands", "Work on the workbook once nobody else does")},
    Declaration{CommandId::Manual, QT_TRANSLATE_NOOP("kmh::Commands", "&Manual"), "F1",
                QT_TRANSLATE_NOOP("kmh::Commands", "Open the manual at what is shown")},
    Declaration{
        CommandId::WhatsThis, QT_TRANSLATE_NOOP("kmh::Commands", "&What's this?"), "Shift+F1",
        QT_TRANSLATE_NOOP("kmh::Commands", "Explain the light, chart or part clicked next")},
    Declaration{CommandId::About, QT_TRANSLATE_NOOP("kmh::Commands", "&About…"), "Ctrl+F1",
                QT_TRANSLATE_NOOP("kmh::Commands", "Version, licences and the source")},
};

} // namespace

Commands::Commands(QObject* parent)
    : QObject(parent)
{
    for (const Declaration& declaration : kDeclarations) {
        auto* action = new QAction(tr(declaration.text), this);
        action->setShortcut(QKeySequence(QString::fromLatin1(declaration.shortcut)));
        action->setStatusTip(tr(declaration.help));
        action->setToolTip(tr(declaration.help));
        m_actions.insert(int(declaration.id), action);
    }
}

} // namespace kmh
