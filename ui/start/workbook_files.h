// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace kmh {

/// Asks for a name and makes an empty workbook of the bundled notice there; its path, or empty if
/// none was chosen. Throws Error where it cannot be made.
QString makeWorkbook(QWidget* parent);

/// Asks which workbook to open; empty if none was chosen.
QString chooseWorkbook(QWidget* parent);

} // namespace kmh
