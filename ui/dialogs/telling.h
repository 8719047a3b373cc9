// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace kmh {

/// Shows a sentence in a box over a window, without blocking whoever calls. The box deletes itself
/// when it is closed.
QMessageBox* tellOver(QWidget& window, const QString& title, const QString& sentence);

} // namespace kmh
