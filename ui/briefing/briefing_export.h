// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace kmh {

class Desk;

/// Asks where to and as what (.pptx, .pdf, or a folder of .png, 16:9 or 4:3), and writes the
/// briefing of what the desk looks at, off the window's thread with progress and cancel. What goes
/// wrong is told through Desk::failed() or behind the progress.
void exportBriefing(QWidget* parent, Desk& desk);

/// The folder that pictures are written to where a person chose “name.png”: a new one of that name,
/// ending in “/”.
QString pictureFolder(const QString& chosen);

} // namespace kmh
