// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/surfaces.h"

#include "tests/support/demo_view.h"
#include "tests/ui/notice_kit.h"
#include "tests/ui/show_kit.h"
#include "ui/briefing/presenter_window.h"
#include "ui/desk_window.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/rule_form.h"
#include "ui/find/find_box.h"
#include "ui/notice/choose_dialog.h"
#include "ui/notice/draft_course_dialog.h"
#include "ui/notice/waiver_dialog.h"
#include "ui/pages/page.h"
#include "ui/plans/comparison_window.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

namespace kmh::test {

namespace {

QSet<QString>& classes()
{
    static QSet<QString> met;
    return met;
}

void note(const QWidget& widget)
{
    for (const QMetaObject* meta = widget.metaObject(); meta; meta = meta->superClass())
        classes().insert(QString::fromLatin1(meta->className()).remove(QLatin1String("kmh::")));
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// Windows of ours that are open; menus, tooltips and lists of combo boxes are not.
QWidgetList openWindows()
{
    QWidgetList open;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const bool passing = window->windowType() == Qt::ToolTip || qobject_cast<QMenu*>(window) ||
                             window->inherits("QComboBoxPrivateContainer");
        if (window->isVisible() && !passing)
            open.append(window);
    }
    return open;
}

class Tour
{
public:
    explicit Tour(Look look)
        : m_look(std::move(look))
    {
    }

    void show(const QString& name, QWidget& surface)
    {
        surface.window()->activateWindow();
        settle();
        note(surface);
        for (const QWidget* part : surface.findChildren<QWidget*>())
            note(*part);
        if (!qobject_cast<QFileDialog*>(&surface)) // Qt's own
            m_look(name, surface);
    }

    /// Looks at what opens, also where that waits for an answer, and closes it again.
    void after(const QString& name, const std::function<void()>& act)
    {
        const QWidgetList before = openWindows();
        bool waits = true;
        QTimer ask;
        ask.setInterval(20);
        QObject::connect(&ask, &QTimer::timeout, &ask, [&] {
            QWidget* modal = QApplication::activeModalWidget();
            if (waits && modal && !before.contains(modal))
                leave(name, *modal);
        });
        ask.start();
        act();
        waits = false;
        ask.stop();
        constexpr int kDeepest = 5; // a question before a window closes, and what that asks
        for (int i = 0; i < kDeepest; ++i) {
            settle();
            QWidgetList opened = openWindows();
            opened.removeIf([&](QWidget* window) { return before.contains(window); });
            if (opened.isEmpty())
                return;
            leave(name, *opened.last());
        }
    }

    /// Each command of a menu, and what its submenus hold.
    void trigger(const QString& where, const QList<QAction*>& actions)
    {
        for (const QPointer<QAction> action :
             QVector<QPointer<QAction>>(actions.begin(), actions.end())) {
            if (!action || action->isSeparator() || action->menu() || !action->isEnabled())
                continue;
            after(where + QStringLiteral(" › ") + action->text(), [&] { action->trigger(); });
        }
    }

private:
    void leave(const QString& name, QWidget& window)
    {
        const QPointer<QWidget> kept(&window);
        show(name, window);
        if (auto* dialog = qobject_cast<QDialog*>(kept.data()))
            dialog->reject();
        else if (kept)
            kept->close();
    }

    Look m_look;
};

/// Commands of the window that open nothing, or end it.
bool opensNothing(const QAction& action)
{
    static const QSet<QString> keys{QStringLiteral("Ctrl+Q"),      QStringLiteral("F11"),
                                    QStringLiteral("Ctrl+PgDown"), QStringLiteral("Ctrl+PgUp"),
                                    QStringLiteral("Esc"),         QStringLiteral("Alt+Left"),
                                    QStringLiteral("Alt+Right"),   QStringLiteral("Ctrl+Shift+D"),
                                    QStringLiteral("Ctrl+Shift+W")};
    return keys.contains(action.shortcut().toString());
}

void lookAtDesk(Tour& tour)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("演示.kmh"));
    Workbook::create(path, Bundle::Demo);
    DeskWindow window(Workbook::open(path, Workbook::Access::ReadWrite));
    window.setPerson(QStringLiteral("甲"));
    window.keepBackups({folder.filePath(QStringLiteral("copies"))});
    window.resize(1366, 768);
    window.show();
    QList<QAction*> commands;
    for (const QAction* menu : window.menuBar()->actions()) {
        if (!menu->menu() || menu->menu()->title().startsWith(QStringLiteral("页面")))
            continue;
        for (QAction* action : menu->menu()->actions()) {
            if (!opensNothing(*action))
                commands.append(action);
        }
    }
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        const QString name = window.view().pages().nameAt(i);
        Page& page = *window.view().pages().page(i);
        tour.show(QStringLiteral("page ") + name, page);
        if (i == 0)
            tour.show(QStringLiteral("the desk"), window);
        tour.trigger(name, page.pageActions());
    }
    window.showPage(1); // a sector: an indicator is selected there
    tour.trigger(QStringLiteral("menu"), commands);
    window.showPage(0);
    FindBox* box = FindBox::open(window.view().desk(), window.view());
    tour.show(QStringLiteral("find"), *box);
}

void lookAtNotice(Tour& tour)
{
    NoticeKit kit;
    kit.window.resize(1366, 768);
    tour.show(QStringLiteral("notice: source"), kit.window);
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    tour.show(QStringLiteral("notice: check"), kit.window);
    DraftCourseDialog course({kit.draft(), kit.current()});
    WaiverDialog waiver(QStringLiteral("一企一策"), QStringLiteral("豁免"));
    ChooseDialog choose(QStringLiteral("移到哪项举措"), QStringLiteral("举措"),
                        {{QStringLiteral("一"), 1}, {QStringLiteral("二"), 2}});
    for (QDialog* dialog : std::initializer_list<QDialog*>{&course, &waiver, &choose})
        tour.after(QStringLiteral("notice"), [dialog] { dialog->show(); });
    kit.window.goTo(NoticeWindow::Step::Finish);
    tour.show(QStringLiteral("notice: finish"), kit.window);
}

/// What opens from a dialog, or only with two displays or two plans.
void lookAtTheRest(Tour& tour)
{
    BriefingShow show(handFrozen());
    const QDateTime now(QDate(2025, 2, 22), QTime(1, 0), Qt::UTC);
    PresenterWindow presenter(
        show, [now] { return now; }, now);
    presenter.resize(1366, 768);
    tour.after(QStringLiteral("presenter"), [&] { presenter.show(); });

    Desk desk(demoWorkbook());
    RuleForm rule(desk, desk.assessment().rule, nullptr);
    ReasonDialog reason(QStringLiteral("说明"), QStringLiteral("发现"), QStringLiteral("放行"));
    const auto assessed = std::make_shared<const Assessment>(desk.assessment());
    ComparisonWindow comparison(comparePlans(assessed, assessed), nullptr);
    for (QDialog* dialog : std::initializer_list<QDialog*>{&rule, &reason, &comparison})
        tour.after(QStringLiteral("dialog"), [dialog] {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->QWidget::show();
        });
}

} // namespace

void lookAtSurfaces(const Look& look)
{
    QStandardPaths::setTestModeEnabled(true); // no drafts of whoever runs the tests
    Tour tour(look);
    lookAtDesk(tour);
    lookAtNotice(tour);
    lookAtTheRest(tour);
    QStandardPaths::setTestModeEnabled(false);
}

QSet<QString> metClasses()
{
    return classes();
}

QString widgetName(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        QString one = QString::fromLatin1(at->metaObject()->className());
        if (!at->objectName().isEmpty())
            one += QLatin1Char('#') + at->objectName();
        path.prepend(one.remove(QLatin1String("kmh::")));
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(QLatin1Char('/'));
}

} // namespace kmh::test
