// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"

#include <QtCore/QCollator>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStorageInfo>
#include <QtCore/QStringConverter>
#include <QtCore/QSysInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <QtCore/qt_windows.h> // leaves min and max alone
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef __MINGW32__
#include <cxxabi.h>
#endif

namespace kmh::platform {

void keepThreadsWhole()
{
#if defined(__MINGW32__) && defined(__GLIBCXX__)
    // As a thread ends, destructors are run and memory is freed in the order in which the library's
    // two keys were made; this makes the destructors' key now.
    abi::__cxa_thread_atexit([](void*) {}, nullptr, nullptr);
#endif
}

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

QString computerName()
{
    return qEnvironmentVariable("COMPUTERNAME");
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

std::optional<QString> textFromGb18030(const QByteArray& bytes)
{
    // Where GB18030 is not installed, GBK still reads all but its characters of four bytes.
    constexpr UINT kGb18030 = 54936;
    constexpr UINT kGbk = 936;
    if (bytes.isEmpty())
        return QString();
    const UINT codePage = IsValidCodePage(kGb18030) ? kGb18030 : kGbk;
    const int size = int(bytes.size());
    const int length =
        MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                        reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
}

// https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-comparestringex
TextOrder chineseOrder()
{
    return [](const QString& a, const QString& b) {
        const auto wide = [](const QString& text) {
            return reinterpret_cast<const wchar_t*>(text.utf16());
        };
        const int order = CompareStringEx(L"zh-CN", SORT_DIGITSASNUMBERS, wide(a), int(a.size()),
                                          wide(b), int(b.size()), nullptr, nullptr, 0);
        return order != 0 ? order - CSTR_EQUAL : a.compare(b); // 0: it cannot be told
    };
}

// https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
void keepDisplayAwake(bool awake)
{
    SetThreadExecutionState(awake ? ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED
                                  : ES_CONTINUOUS);
}

// https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-allowsetforegroundwindow
void letOthersComeToFront()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

void printUtf8Lines()
{
    SetConsoleOutputCP(CP_UTF8);
    for (std::FILE* stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
}

bool hasStandardError()
{
    return GetFileType(GetStdHandle(STD_ERROR_HANDLE)) != FILE_TYPE_UNKNOWN;
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

QString computerName()
{
    return QSysInfo::machineHostName();
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

std::optional<QString> textFromGb18030(const QByteArray& bytes)
{
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

TextOrder chineseOrder()
{
    QCollator collator{QLocale(QLocale::Chinese)};
    collator.setNumericMode(true);
    return [collator](const QString& a, const QString& b) { return collator.compare(a, b); };
}

void keepDisplayAwake(bool) {}

void letOthersComeToFront() {}

void printUtf8Lines() {}

bool hasStandardError()
{
    return true;
}

#endif

} // namespace kmh::platform
