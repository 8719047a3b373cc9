// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <optional>

/// How backup copies are laid out in their folder:
///
///     <folder>/调度-1f0c93ab/workbook.ini                       the path of the workbook
///     <folder>/调度-1f0c93ab/2025-03-21 083000 导入前 张三.kmh   local time
///
/// The names are for people who look into the folder without the program; they do not follow the
/// window's language.
namespace kmh::backup_names {

/// The subfolder for a workbook: its name, and a hash of where it lies.
QString subfolder(const QString& workbook);
QString fileName(const QDateTime& at, BackupReason reason, const QString& by);

/// What a file's name says; nothing if it is not one of ours.
std::optional<Backup> parse(const QString& fileName);

/// Notes and tells which workbook a subfolder is for; empty for a folder that is not ours.
void noteWorkbook(const QString& folder, const QString& workbook);
QString notedWorkbook(const QString& folder);

} // namespace kmh::backup_names
