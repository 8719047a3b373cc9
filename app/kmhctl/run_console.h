// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTextStream>

namespace kmh {

/// The console: `arguments` without the program's name. Returns the exit code (exit_code.h); never
/// ends the program and throws nothing of ours. `render` needs a QApplication.
int runConsole(const QStringList& arguments, QTextStream& out, QTextStream& err);

/// The command the arguments name, without running it; empty if none.
QString commandNamed(const QStringList& arguments);

} // namespace kmh
