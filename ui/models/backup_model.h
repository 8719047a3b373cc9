// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "ui/models/column_model.h"

namespace kmh {

/// Backup copies: when, why, who was at the desk, how large, of which workbook.
using BackupModel = ColumnModel<Backup>;
BackupModel* makeBackupModel(QObject* parent);

} // namespace kmh
