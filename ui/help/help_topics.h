// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace kmh {

// Which part of the manual is about what is on the screen. Topics are `chapter#anchor`, the same in
// every language.

/// Of a page by its name; the pages of sectors share theirs.
QString topicOfPage(const QString& pageName);

/// Of a window or dialog by its class (`kmh::ImportDialog`); empty where it has none.
QString topicOfWindow(const QString& className);

/// Of a widget: of the nearest window or page around it that has a topic, else the first chapter.
QString topicOf(const QWidget* widget);

} // namespace kmh
