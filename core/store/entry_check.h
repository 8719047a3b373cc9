// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace kmh {

/// A sentence where the table of entries, which is derived, does not show the newest version of
/// every entry; empty when it does. Nothing is mended.
QStringList entryTableProblems(const Connection& connection);

} // namespace kmh
