// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// Throws Error (CannotOpen): a file cannot be written. The sentence says what is in the way as far
/// as the place shows it (the folder is not there, the path is a folder, nothing may be written in
/// it) and what to do; the system's own words, which are not the reader's, are left out.
[[noreturn]] void cannotWrite(const QString& path);

/// Throws the same where it can be told before anything is made for the file.
void checkWritable(const QString& path);

} // namespace kmh
