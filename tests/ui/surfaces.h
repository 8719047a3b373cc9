// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace kmh::test {

/// What a test does with a page, dialog or window while it is shown. `name` says which it is.
using Look = std::function<void(const QString& name, QWidget& surface)>;

/// Goes through the program as a person does, on a writable copy of the demonstration: every page,
/// whatever each command of the window and of its pages opens, and what only opens from there. A
/// new page or command is found by itself; a dialog that is not is told by the test that compares
/// metClasses() with the sources.
void lookAtSurfaces(const Look& look);

/// The classes of all widgets that lookAtSurfaces() came by, their bases among them.
QSet<QString> metClasses();

/// The widget's own name for a message: its class, object name and place in its window.
QString widgetName(const QWidget& widget);

} // namespace kmh::test
