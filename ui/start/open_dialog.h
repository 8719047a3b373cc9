// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace kmh {

/// Whether a modal dialog is open over a window, or over one that belongs to it. What is typed in
/// it would be lost with the window, without a question.
bool hasDialogOver(const QWidget& window);

/// Why a workbook that was asked for from outside (empty for the demonstration) is not opened: a
/// dialog is in the way.
QString whyNotOverDialog(const QString& path);
/// Why the desk is not made anew: a dialog is in the way.
QString whyNotAnewOverDialog();

} // namespace kmh
