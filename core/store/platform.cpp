// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/platform.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace kmh::platform {

bool isUncPath(const QString& path)
{
    const QString plain = QString(path).replace(u'\\', u'/');
    // \\?\C:\a and \\.\a are paths of this computer.
    return plain.startsWith(QLatin1String("//?/UNC/"), Qt::CaseInsensitive) ||
           (plain.startsWith(QLatin1String("//")) && !plain.startsWith(QLatin1String("//?/")) &&
            !plain.startsWith(QLatin1String("//./")));
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr const char* kShared[] = {"nfs", "nfs4", "cifs",  "smb3",       "smbfs",
                                              "afs", "9p",   "ncpfs", "fuse.sshfs", "davfs"};
    return std::any_of(std::begin(kShared), std::end(kShared),
                       [&](const char* shared) { return type == shared; });
}

#ifdef Q_OS_WIN

bool isOnNetwork(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isUncPath(absolute))
        return true;
    const std::wstring root = QDir::toNativeSeparators(absolute.left(3)).toStdWString();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

QByteArray fileIdentity(const QString& path)
{
    return QFileInfo::exists(path) ? QByteArrayLiteral("there") : QByteArray();
}

void syncToDisk(const QString& path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    FlushFileBuffers(file);
    CloseHandle(file);
}

#else

bool isOnNetwork(const QString& path)
{
    const QFileInfo file(path);
    return isNetworkFileSystem(
        QStorageInfo(file.exists() ? file.absoluteFilePath() : file.absolutePath())
            .fileSystemType());
}

QByteArray fileIdentity(const QString& path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return QByteArray::number(qulonglong(found.st_dev)) + ':' +
           QByteArray::number(qulonglong(found.st_ino));
}

void syncToDisk(const QString& path)
{
    for (const QString& name : {path, QFileInfo(path).absolutePath()}) {
        const int file = open(QFile::encodeName(name).constData(), O_RDONLY);
        if (file < 0)
            continue;
        fsync(file);
        close(file);
    }
}

#endif

} // namespace kmh::platform
