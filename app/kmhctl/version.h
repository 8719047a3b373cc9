// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// The version `kmhctl --version` prints: the project's, from CMakeLists.txt.
inline QString consoleVersion()
{
    return QStringLiteral(KMH_VERSION);
}

} // namespace kmh
