// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace kmh {

/// What the page of that name is for and what its parts are; those of sectors share theirs.
QString pageHelp(const QString& pageName);

/// Of a part of the desk around its pages (head, tabs, status line), or of the page a widget is on;
/// empty where it is on none.
QString partHelp(const QWidget* widget);

} // namespace kmh
