// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

/// The console's own words.
namespace kmh::console {

inline QString tr(const char* source) { return QCoreApplication::translate("Console", source); }

} // namespace kmh::console
