// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_policy.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

namespace kmh {

// What the commands about backup copies take; for commands that declared it.

/// --folder: where the copies are, unless where this computer's setting says.
QCommandLineOption backupFolderOption();
BackupPolicy backupPolicyAsked(const QCommandLineParser& arguments);

} // namespace kmh
