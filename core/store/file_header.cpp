// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include "core/platform/platform.h"
#include "core/store/file_kind.h"
#include "core/store/sentence.h"
#include "core/store/workbook.h"

#include <QtCore/QDateTime>
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
    // Another file may have taken the place of one that is still open under the same name.
    std::weak_ptr<QFile>& known =
        open[info.canonicalFilePath() + u'\n' +
             QString::fromLatin1(platform::fileIdentity(info.canonicalFilePath()))];
    if (const auto file = known.lock())
        return file;
    const auto file = std::make_shared<QFile>(info.canonicalFilePath());
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw cannotOpen(kmh::tr("%1 cannot be read (%2); ask whoever owns it for permission.")
                             .arg(shown(info.filePath()), file->errorString()));
    known = file;
    return file;
}

/// Bytes from a place of a file on; the handle's position is shared too.
QByteArray bytesAt(QFile& file, qint64 offset, qint64 size)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    file.seek(offset);
    return file.read(size);
}

/// Two journals that are equal here are one that nobody has touched meanwhile.
QPair<qint64, QDateTime> journalState(const QString& path)
{
    const QFileInfo journal(journalOf(path));
    return {journal.size(), journal.lastModified()};
}

void copyBytes(QFile& from, QFile& to)
{
    constexpr qint64 kPiece = 1 << 20;
    if (!to.open(QIODevice::WriteOnly))
        throw cannotOpen(kmh::tr("%1 cannot be written (%2); choose another folder.")
                             .arg(shown(to.fileName()), to.errorString()));
    for (qint64 done = 0;;) {
        const QByteArray piece = bytesAt(from, done, kPiece);
        if (piece.isEmpty())
            break;
        done += piece.size();
        if (to.write(piece) != piece.size())
            throw cannotOpen(kmh::tr("%1 cannot be written (%2); choose another folder.")
                                 .arg(shown(to.fileName()), to.errorString()));
    }
    to.close();
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

} // namespace

QString journalOf(const QString& path)
{
    return QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal");
}

void copyWithJournal(const QString& path, const FileHeader& header, const QString& to)
{
    constexpr int kAttempts = 3;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        // A journal that stays as it is makes the copy whole, whoever may have begun meanwhile to
        // do that to the file: what it puts back is the same each time.
        const auto before = journalState(path);
        QFile copy(to);
        copyBytes(*header.handle, copy);
        QFile journal(journalOf(path));
        QFile journalCopy(to + QStringLiteral("-journal"));
        if (!journal.open(QIODevice::ReadOnly))
            continue;
        copyBytes(journal, journalCopy);
        if (journalState(path) == before)
            return;
    }
    throw cannotOpen(kmh::tr("%1 is being written by another program; close it there, or wait and "
                             "try again.")
                         .arg(shown(path)));
}

void checkVersion(const QString& path, int version, int newestSchema)
{
    if (version < 1)
        throw cannotOpen(
            kmh::tr("%1 is an unfinished workbook: it holds no version; start a new one or "
                    "go back to a copy.")
                .arg(shown(path)));
    if (version > newestSchema)
        throw cannotOpen(
            kmh::tr("%1 was written by a newer version of this program (workbook version "
                    "%2, this program knows %3); update the program.")
                .arg(shown(path))
                .arg(version)
                .arg(newestSchema));
}

FileHeader readWorkbookHeader(const QString& path, int newestSchema)
{
    const QFileInfo info = existingFile(path);
    FileHeader header;
    header.handle = openShared(info);
    const QByteArray bytes = bytesAt(*header.handle, 0, kHeaderSize);
    const qint64 size = header.handle->size();
    if (!isSqliteFile(bytes))
        throw cannotOpen(notAWorkbook(path, bytes));
    header.beingWritten = QFileInfo(journalOf(path)).size() > 0;
    if (size < kHeaderSize || (!header.beingWritten && isTruncated(bytes, size)))
        throw cannotOpen(
            kmh::tr("%1 is cut off: part of the file is missing; copy it again from where "
                    "it came, or go back to a copy.")
                .arg(shown(path)));
    header.applicationId = int(numberAt(bytes, 68));
    header.schemaVersion = int(numberAt(bytes, 60));
    header.writeAheadLog = bytes.at(18) == 2 || bytes.at(19) == 2;
    if (header.applicationId != Workbook::kApplicationId)
        throw cannotOpen(
            kmh::tr("%1 is a database of another program, not a workbook; choose a *.kmh file.")
                .arg(shown(path)));
    if (!header.beingWritten)
        checkVersion(path, header.schemaVersion, newestSchema);
    return header;
}

} // namespace kmh
