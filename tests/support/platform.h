// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

/// What tests need to know of the system or ask of it; the only file of the tests that tells
/// systems apart.
namespace kmh::test::host {

/// Whether this process has root's powers, so that permissions do not bind it; nothing on a system
/// without such a user.
std::optional<bool> isRoot();
/// Lays down root's powers so that they can be taken up again, or takes them up; whether it could.
bool layDownRoot();
bool takeUpRoot();

/// Whether a file can be moved or replaced while somebody has it open.
bool openFilesCanBeMoved();

/// From now on this process can make no file longer than that many bytes, as on a disk that is
/// full. Whether the system can do that; where it cannot, nothing has changed.
bool limitFiles(qint64 bytes);
bool canLimitFiles();

/// Whether another process would find the byte locked that SQLite's writers lock first; see
/// https://www.sqlite.org/lockingv3.html. Nothing where locks belong to handles: there, no part of
/// a process can take away another's.
std::optional<bool> isLockedForOthers(const QString& workbook);

/// The largest memory any child process has used that is over; 0 where that cannot be told.
double largestChildInMegabytes();

} // namespace kmh::test::host
