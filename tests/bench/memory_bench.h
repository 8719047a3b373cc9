// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh::bench {

/// The most the process has had in memory so far, in MB; 0 where it is not known. The format is
/// that of Linux: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
double mostMemory();

/// Prints the most memory that the status of everything took, in a process of its own (this program
/// again): once opened, and once judged. Says so where the system does not tell.
void printMemory(int years, const QString& path);

/// What that process does.
int runAsMemoryProbe(const QString& path);

} // namespace kmh::bench
