// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background_job.h"

class QWidget;

namespace kmh {

/// Writes a file off the window's thread behind a dialog that shows how far it is and takes Cancel;
/// then says where it went, with a button that opens its folder, or why it could not be written.
/// Does not block the caller.
void writeWithProgress(QWidget* parent, const QString& path, BackgroundJob::Work work);

/// Opens the folder a file is in, in the system's own window.
void openFolderOf(const QString& path);

} // namespace kmh
