// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace kmh {

// The sentences of a table file that is not read. `path` is shown as people write it here.

/// A file or a part of it cannot be read, for the system's reason.
Error cannotReadTable(const QString& path, const QString& reason);

/// A file that is no table at all or one that is not read; `what` it is (“a PDF document”).
Error notATable(const QString& path, const QString& what);

/// A file that a spreadsheet program can turn into one that is read.
Error otherFormat(const QString& path, const QString& what);

/// A workbook that nobody can read without its password.
Error protectedTable(const QString& path);

/// A file that is broken or holds what no table has; `what` is wrong and where.
Error damagedTable(const QString& path, const QString& what);

/// A file beyond the limits; `what` there is too much of.
Error tooLargeTable(const QString& path, const QString& what);

} // namespace kmh
