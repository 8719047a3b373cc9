// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// The few things about files that Qt does not tell and that differ between systems.
namespace kmh::platform {

/// Whether a path lies on a share of another computer: a UNC path, a drive letter mapped to one
/// (Windows), a file system mounted from one (elsewhere).
bool isOnNetwork(const QString& path);
/// By the name of a file system as Linux tells it: nfs4, cifs, fuse.sshfs …
bool isNetworkFileSystem(const QByteArray& type);
/// By the path alone: \\server\share or //server/share.
bool isUncPath(const QString& path);

/// Equal for one path at two moments if it is the same file still; empty if there is none. Where a
/// file cannot be replaced while it is open (Windows) it tells only whether there is one.
QByteArray fileIdentity(const QString& path);

/// Waits until what was written to a file, and its name in its folder, are on the disk. Best
/// effort: there is nothing better to do where a system refuses.
void syncToDisk(const QString& path);

} // namespace kmh::platform
