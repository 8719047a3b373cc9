// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// The version `kmhctl --version` prints; a test compares it with the project's in CMakeLists.txt.
inline QString consoleVersion()
{
    return QStringLiteral("0.1.0");
}

} // namespace kmh
