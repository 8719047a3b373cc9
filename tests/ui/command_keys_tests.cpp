// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/notice_kit.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/pages/page.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace kmh;
using namespace kmh::test;

namespace {

QString letterOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.toString();
}

/// Menus whose entries share a letter for Alt, or have none.
QStringList unclear(const QString& name, const QList<QAction*>& entries)
{
    QStringList wrong;
    QHash<QString, QString> taken;
    for (const QAction* entry : entries) {
        if (entry->isSeparator() || entry->objectName() == QLatin1String("nothing"))
            continue;
        const QString letter = letterOf(entry->text());
        if (letter.isEmpty())
            wrong.append(name + QStringLiteral(": no letter: ") + entry->text());
        else if (taken.contains(letter))
            wrong.append(
                QStringLiteral("%1: %2 and %3").arg(name, taken.value(letter), entry->text()));
        taken.insert(letter, entry->text());
        QMenu* menu = entry->menu();
        if (menu)
            Q_EMIT menu->aboutToShow(); // which gives letters to what comes and goes
        if (menu)
            wrong += unclear(entry->text(), menu->actions());
    }
    return wrong;
}

QString unclearMenus()
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    QStringList wrong;
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        QCoreApplication::processEvents();
        wrong += unclear(window.view().pages().nameAt(i), window.menuBar()->actions());
    }
    const NoticeKit notice;
    wrong += unclear(QStringLiteral("notice"), notice.window.menuBar()->actions());
    wrong.removeDuplicates();
    return wrong.join(QLatin1Char('\n'));
}

void gather(const QList<QAction*>& entries, QSet<const QAction*>& found)
{
    for (const QAction* entry : entries) {
        found.insert(entry);
        if (entry->menu())
            gather(entry->menu()->actions(), found);
    }
}

/// The keys that work while a page is shown, by what they do, where two of them do not know of
/// each other: both then do nothing.
QStringList ambiguous(DeskWindow& window, const QString& page)
{
    struct Taken
    {
        QString text;
        const QWidget* within; ///< null where they work in the whole window
        const QAction* action;
    };
    QHash<QString, QVector<Taken>> taken;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const auto* within = qobject_cast<const QWidget*>(action->parent());
        const bool isLocal = action->shortcutContext() == Qt::WidgetShortcut ||
                             action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        if (within && !within->isVisible())
            continue;
        for (const QKeySequence& keys : action->shortcuts())
            taken[keys.toString()].append({action->text(), isLocal ? within : nullptr, action});
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* within = qobject_cast<const QWidget*>(shortcut->parent());
        if (!within || !within->isVisible())
            continue;
        const bool isLocal = shortcut->context() == Qt::WidgetShortcut ||
                             shortcut->context() == Qt::WidgetWithChildrenShortcut;
        taken[shortcut->key().toString()].append(
            {QStringLiteral("shortcut"), isLocal ? within : nullptr, nullptr});
    }
    QStringList twice;
    for (auto keys = taken.begin(); keys != taken.end(); ++keys) {
        for (int i = 0; i < keys->size(); ++i) {
            for (int j = i + 1; j < keys->size(); ++j) {
                const Taken& a = keys->at(i);
                const Taken& b = keys->at(j);
                const bool meet = !a.within || !b.within || a.within == b.within ||
                                  a.within->isAncestorOf(b.within) ||
                                  b.within->isAncestorOf(a.within);
                if (meet)
                    twice.append(QStringLiteral("%1 on %2: %3 and %4")
                                     .arg(keys.key(), page, a.text, b.text));
            }
        }
    }
    return twice;
}

} // namespace

TEST_CASE("Every entry of a menu has a letter of its own, in both languages")
{
    CHECK(unclearMenus().toStdString() == std::string());
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    const QString wrong = unclearMenus();
    QCoreApplication::removeTranslator(&chinese);
    CHECK(wrong.toStdString() == std::string());
}

TEST_CASE("Every command of the window is in a menu and has keys")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    QSet<const QAction*> inMenus;
    gather(window.menuBar()->actions(), inMenus);
    const auto* commands = window.findChild<Commands*>();
    REQUIRE(commands);
    int count = 0;
    for (const QAction* action : commands->findChildren<QAction*>()) {
        INFO(action->text().toStdString());
        ++count;
        CHECK(inMenus.contains(action));
        CHECK_FALSE(action->shortcut().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
    }
    CHECK(count >= 40);
}

TEST_CASE("Every command of a page is in the window's menu while the page is shown")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    int count = 0;
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        QSet<const QAction*> inMenus;
        gather(window.menuBar()->actions(), inMenus);
        for (const QAction* action : window.view().pages().page(i)->pageActions()) {
            INFO(action->text().toStdString());
            ++count;
            CHECK(inMenus.contains(action));
        }
    }
    CHECK(count > 10);
}

TEST_CASE("No keys mean two things on any page")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.resize(1366, 768);
    window.show();
    QStringList twice;
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        QCoreApplication::processEvents();
        twice += ambiguous(window, window.view().pages().nameAt(i));
    }
    CHECK(twice.join(QLatin1Char('\n')).toStdString() == std::string());

    QAction first(QStringLiteral("甲"), window.centralWidget());
    QAction second(QStringLiteral("乙"), window.centralWidget());
    first.setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_9));
    second.setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_9));
    CHECK(ambiguous(window, QString()).size() == 1);
}
