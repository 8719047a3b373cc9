// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/platform.h"

#include <QtCore/QFile>

#ifdef Q_OS_LINUX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace kmh::test::host {

bool openFilesCanBeMoved()
{
#ifdef Q_OS_WIN
    return false;
#else
    return true;
#endif
}

#ifdef Q_OS_LINUX

std::optional<bool> isRoot()
{
    return geteuid() == 0;
}

bool layDownRoot()
{
    constexpr uid_t kNobody = 65534;
    return setresuid(kNobody, kNobody, 0) == 0;
}

bool takeUpRoot()
{
    return setresuid(0, 0, 0) == 0;
}

bool limitFiles(qint64 bytes)
{
    const rlimit files{rlim_t(bytes), rlim_t(bytes)};
    std::signal(SIGXFSZ, SIG_IGN);
    return setrlimit(RLIMIT_FSIZE, &files) == 0;
}

bool canLimitFiles()
{
    return true;
}

std::optional<bool> isLockedForOthers(const QString& workbook)
{
    constexpr off_t kPendingByte = 0x40000000;
    const QByteArray name = QFile::encodeName(workbook);
    const pid_t child = fork();
    if (child == 0) {
        struct flock wanted = {};
        wanted.l_type = F_RDLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = kPendingByte;
        wanted.l_len = 1;
        const int file = open(name.constData(), O_RDONLY);
        fcntl(file, F_GETLK, &wanted);
        _exit(wanted.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

double largestChildInMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

#else

std::optional<bool> isRoot()
{
    return std::nullopt;
}

bool layDownRoot()
{
    return false;
}

bool takeUpRoot()
{
    return false;
}

bool limitFiles(qint64)
{
    return false;
}

bool canLimitFiles()
{
    return false;
}

std::optional<bool> isLockedForOthers(const QString&)
{
    return std::nullopt;
}

double largestChildInMegabytes()
{
    return 0;
}

#endif

} // namespace kmh::test::host
