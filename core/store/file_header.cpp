// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include "core/store/file_kind.h"
#include "core/store/sentence.h"
#include "core/store/workbook.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QtEndian>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

constexpr qint64 kHeaderSize = 100;

QFileInfo existingFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw cannotOpen(
            kmh::tr("There is no file %1; check its name and its folder.").arg(shown(path)));
    if (info.isDir())
        throw cannotOpen(
            kmh::tr("%1 is a folder, not a workbook; choose a *.kmh file.").arg(shown(path)));
    if (!info.isFile())
        throw cannotOpen(kmh::tr("%1 is not a file; choose a *.kmh file.").arg(shown(path)));
    return info;
}

/// The process's one handle on a file; see FileHeader::handle.
std::shared_ptr<QFile> openShared(const QFileInfo& info)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<QFile>> open;

    const QMutexLocker lock(&mutex);
    std::weak_ptr<QFile>& known = open[info.canonicalFilePath()];
    if (const auto file = known.lock())
        return file;
    const auto file = std::make_shared<QFile>(info.canonicalFilePath());
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw cannotOpen(kmh::tr("%1 cannot be read (%2); ask whoever owns it for permission.")
                             .arg(shown(info.filePath()), file->errorString()));
    known = file;
    return file;
}

QByteArray firstBytes(QFile& file)
{
    static QMutex mutex; // the handle's position is shared too
    const QMutexLocker lock(&mutex);
    file.seek(0);
    return file.read(kHeaderSize);
}

quint32 numberAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Whether the file is shorter than its header says.
bool isTruncated(const QByteArray& header, qint64 size)
{
    if (size < kHeaderSize)
        return true;
    const int shortSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = shortSize == 1 ? 65536 : shortSize;
    // The page count is only kept by engines that also keep the two change counters equal.
    const bool counted = numberAt(header, 24) == numberAt(header, 92);
    const qint64 pages = counted ? numberAt(header, 28) : 1;
    return size < pageSize * pages;
}

void checkIsOurs(const QString& path, const FileHeader& header, int newestSchema)
{
    if (header.applicationId != Workbook::kApplicationId)
        throw cannotOpen(
            kmh::tr("%1 is a database of another program, not a workbook; choose a *.kmh file.")
                .arg(shown(path)));
    if (header.schemaVersion < 1)
        throw cannotOpen(
            kmh::tr("%1 is an unfinished workbook: it holds no version; start a new one or "
                    "go back to a copy.")
                .arg(shown(path)));
    if (header.schemaVersion > newestSchema)
        throw cannotOpen(
            kmh::tr("%1 was written by a newer version of this program (workbook version "
                    "%2, this program knows %3); update the program.")
                .arg(shown(path))
                .arg(header.schemaVersion)
                .arg(newestSchema));
}

} // namespace

FileHeader readWorkbookHeader(const QString& path, int newestSchema)
{
    const QFileInfo info = existingFile(path);
    FileHeader header;
    header.handle = openShared(info);
    const QByteArray bytes = firstBytes(*header.handle);
    const qint64 size = header.handle->size();
    if (!isSqliteFile(bytes))
        throw cannotOpen(notAWorkbook(path, bytes));
    if (isTruncated(bytes, size))
        throw cannotOpen(
            kmh::tr("%1 is cut off: part of the file is missing; copy it again from where "
                    "it came, or go back to a copy.")
                .arg(shown(path)));
    header.applicationId = int(numberAt(bytes, 68));
    header.schemaVersion = int(numberAt(bytes, 60));
    header.writeAheadLog = bytes.at(18) == 2 || bytes.at(19) == 2;
    checkIsOurs(path, header, newestSchema);
    return header;
}

} // namespace kmh
