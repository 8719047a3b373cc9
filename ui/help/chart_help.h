// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace kmh {

/// How to read a chart, if the widget is one; else empty.
QString chartHelp(const QWidget* widget);

} // namespace kmh
