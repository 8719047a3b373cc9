// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace kmh::test {

/// The first argument that makes a test program one of the children below instead.
inline constexpr const char* kChildArgument = "--child";

/// What a child process does until it is killed; each prints a line when it has begun (“ready”) and
/// one for everything it has finished.
///
///     record FILE            records six figures and what they came in, all saying 1, then 2, …;
///                            prints the number
///     unfinished FILE        writes half of a large transaction to the file and stands still
///     migrate FILE           opens the file for writing over and over
///     backup FILE FOLDER     makes backup copies; prints their paths
///     restore FILE FOLDER A B   restores A, then B, then A …; prints which
///     hold FILE PERSON       holds the write lock; prints whether it has it
///     full FILE              records as “record” does with a limit on the size of files, until
///                            that fails; prints the sentence (where there is such a limit)
///
/// Returns what the process is to return.
int runChild(const QStringList& arguments);

/// The same process as a child, begun and ready; killed with the object.
class CrashChild
{
public:
    explicit CrashChild(const QStringList& arguments);
    ~CrashChild();
    Q_DISABLE_COPY_MOVE(CrashChild)

    /// Waits for the next line it prints; empty if none comes within half a minute.
    QString nextLine();
    /// Lets it go on for a while, kills it, and returns every whole line it had printed besides.
    QStringList killAfter(int milliseconds);
    /// Waits for it to end by itself.
    void wait() { m_process.waitForFinished(); }

private:
    QProcess m_process;
};

} // namespace kmh::test
