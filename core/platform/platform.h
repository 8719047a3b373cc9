// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <optional>

/// The few things that Qt does not tell or do and that differ between systems. Nothing else of the
/// program asks which system it was built for; tests/layering looks after that.
namespace kmh::platform {

/// Called first of all in main(), before any other thread: lets what Qt and the program keep for
/// one thread be put away whole when that thread ends. MinGW's GCC would free its memory before
/// (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=80816), and a thread that had matched a pattern
/// would crash as it ends, or keep the program from ending.
void keepThreadsWhole();

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

/// This computer's name as QLockFile writes it: on Windows that of the local network, which may be
/// shorter and in other letters than the host's name.
QString computerName();

/// Waits until what was written to a file, and its name in its folder, are on the disk. Best
/// effort: there is nothing better to do where a system refuses.
void syncToDisk(const QString& path);

/// Whole characters of GB18030 as a text; nothing where they are none, or where this system cannot
/// tell. Windows reads them itself, elsewhere Qt does with ICU.
std::optional<QString> textFromGb18030(const QByteArray& bytes);

/// Below, equal to or above nought as the first of two texts comes before, with or after the
/// second.
using TextOrder = std::function<int(const QString&, const QString&)>;
/// The order a Chinese reader looks names up in: by Pinyin, and numerals by the number they stand
/// for. Windows is asked itself: what Qt asks there without ICU is the order of the person's
/// region, which goes by Pinyin in China alone.
TextOrder chineseOrder();

/// Asks the system not to let the display go dark, until it is told otherwise. Does nothing where
/// that is for the desktop to decide and not for the system; see ui/keep_awake.h.
void keepDisplayAwake(bool awake);

/// Allows another process, such as the start of the program that is open already, to come before
/// this one's window, which Windows grants only to whoever the person has just used.
void letOthersComeToFront();

/// Lets this process print UTF-8 with lines that end in a line feed alone, whatever the console's
/// code page, so that its results are the same bytes on every system.
void printUtf8Lines();

/// Whether what a program with windows writes to its standard error can be read by whoever started
/// it; one of Windows has none unless it is led to a file or a program.
bool hasStandardError();

} // namespace kmh::platform
