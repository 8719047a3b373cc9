// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// Writes a bulletin as .docx (ECMA-376 WordprocessingML, transitional) in the official form of
/// BulletinForm: styles for title, headings and body that a person can change in one place, tables
/// whose first row is repeated, sections for landscape tables, “— 1 —” at the foot of each page,
/// the demonstration mark in its head. Written beside `path` and renamed. Throws Error (CannotOpen)
/// where that cannot be, and Cancelled; nothing is left behind then.
void writeDocx(const QString& path, const Bulletin& bulletin, const BulletinForm& form,
               const QDateTime& madeAt, const Progress& progress = {});

} // namespace kmh
