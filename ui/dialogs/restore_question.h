// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <functional>

class QWidget;

namespace kmh {

/// Asks, without blocking, whether a copy may take the place of the workbook it is of; calls
/// `restore` if so.
void askWhetherToRestore(QWidget* parent, const Backup& backup, std::function<void()> restore);

} // namespace kmh
