// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "tests/support/tiny_workbook.h"
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/start/desk_application.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/apply_theme.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

#include <memory>

namespace kmh::test {

/// The window program with settings of its own; what it changes of the application is put back.
struct Program
{
    OwnSettings own;
    TinyWorkbook file;
    std::unique_ptr<DeskApplication> desk;

    explicit Program(const StartOptions& options = {}) { start(options); }
    ~Program()
    {
        desk.reset();
        theme::setColourSet(theme::ColourSet::Standard);
        applyTheme(*qApp);
        QLocale::setDefault(QLocale::c());
    }
    void start(const StartOptions& options)
    {
        desk.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk = std::make_unique<DeskApplication>(*qApp, options);
    }
    /// On the tiny workbook, under a name.
    void open()
    {
        desk->takeRequest({file.path()});
        REQUIRE(window());
        window()->setPerson(QStringLiteral("甲"));
    }
    DeskWindow* window() const { return desk->window(); }
    QAction* action(CommandId id) const { return window()->findChild<Commands*>()->action(id); }
    QString menuTitle() const { return window()->menuBar()->actions().first()->text(); }
    void choose(Language language) const
    {
        for (QAction* action : window()->findChild<QMenu*>(QStringLiteral("language"))->actions()) {
            if (action->data().toString() == languageCode(language))
                action->trigger();
        }
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QMessageBox* box() const { return window()->findChild<QMessageBox*>(); }
    QString pageShown() const
    {
        const PageStack& pages = window()->view().pages();
        return pages.nameAt(pages.currentPage());
    }
    void showPage(const QString& name) const
    {
        window()->showPage(window()->view().pages().indexOfName(name));
    }
    /// The start page beside the desk.
    WelcomeWindow& startPage() const
    {
        desk->showWelcome();
        return *desk->welcome();
    }
    /// What is said over either window.
    QString told() const
    {
        for (const QWidget* over :
             {static_cast<QWidget*>(desk->window()), static_cast<QWidget*>(desk->welcome())}) {
            if (const auto* box = over ? over->findChild<QMessageBox*>() : nullptr)
                return box->text();
        }
        return {};
    }
};

} // namespace kmh::test
