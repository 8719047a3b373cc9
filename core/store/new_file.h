// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace kmh {

/// Makes a file that does not exist yet: `write` makes it under another name beside it, which is
/// then given the right one; whatever goes wrong, nothing of it is left. A file that is there
/// already is never replaced, not even one that came meanwhile. Throws Error (CannotOpen), and what
/// `write` throws.
void makeNewFile(const QString& path, const std::function<void(const QString& unfinished)>& write);

} // namespace kmh
