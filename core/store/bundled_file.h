// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workbook.h"

namespace kmh {

/// Writes a bundled workbook to a file that does not exist yet; not atomic.
void writeBundledFile(Bundle bundle, const QString& path);

/// The same for a file the user chose: written beside it and renamed, an existing one refused. All
/// of these throw Error (CannotOpen).
void createFromBundle(const QString& path, Bundle bundle);

} // namespace kmh
