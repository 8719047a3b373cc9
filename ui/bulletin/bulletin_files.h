// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/bulletin/bulletin.h"

#include <QtCore/QDateTime>

namespace kmh {

/// Throws Error (Usage) where the path does not say what is to be written.
void checkBulletinPath(const QString& path);

/// Writes a bulletin as .docx, .pdf or .md, by the end of the path, in the form given. Written
/// beside the path and renamed. Throws Error: Usage for any other end, CannotOpen where it cannot
/// be written; and Cancelled. Nothing is left behind then. Needs a QGuiApplication; may run off the
/// window's thread.
void writeBulletin(const Bulletin& bulletin, const BulletinForm& form, const QString& path,
                   const QDateTime& madeAt, const Progress& progress = {});

} // namespace kmh
