// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAction;
class QPushButton;
class QString;
class QWidget;

namespace kmh {

/// A page's own command: works while the keyboard is anywhere on `page`.
QAction* makePageAction(QWidget* page, const QString& text, const char* shortcut,
                        const QString& help, std::function<void()> run);

/// What a button says of an action: its text without what only a menu needs.
QString buttonText(const QAction* action);

/// A button that does what the action does, and is enabled while it is; the shortcut is in its
/// tooltip.
QPushButton* makeActionButton(QAction* action);

} // namespace kmh
