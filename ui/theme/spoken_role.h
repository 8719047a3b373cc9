// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAccessible>

class QWidget;

namespace kmh {

/// Says what a widget of our own is to who has the screen read out, where Qt knows no better than
/// that it is a widget: a document, a paragraph, a group. Its children are read out as before.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

} // namespace kmh
