// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

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

} // namespace

void Tour::show(const QString& name, QWidget& surface)
{
    surface.window()->activateWindow();
    settle();
    note(surface);
    for (const QWidget* part : surface.findChildren<QWidget*>())
        note(*part);
    if (!qobject_cast<QFileDialog*>(&surface)) // Qt's own
        m_look(name, surface);
}

void Tour::after(const QString& name, const std::function<void()>& act)
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

void Tour::trigger(const QString& where, const QList<QAction*>& actions)
{
    for (const QPointer<QAction>& action :
         QVector<QPointer<QAction>>(actions.begin(), actions.end())) {
        if (!action || action->isSeparator() || action->menu() || !action->isEnabled())
            continue;
        after(where + QStringLiteral(" › ") + action->text(), [&] { action->trigger(); });
    }
}

void Tour::leave(const QString& name, QWidget& window)
{
    const QPointer<QWidget> kept(&window);
    show(name, window);
    if (auto* dialog = qobject_cast<QDialog*>(kept.data()))
        dialog->reject();
    else if (kept)
        kept->close();
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
