// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/attachment_reader.h"

#include "core/domain/entry.h"
#include "core/domain/text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace kmh {

namespace {

constexpr qint64 kPiece = 256 * 1024;

QString whyNot(const QFileInfo& file)
{
    if (!file.isFile())
        return tr("%1 is no file; choose a file to attach.").arg(file.fileName());
    if (file.size() > kLargestAttachment)
        return tr("%1 is larger than the %2 MB a workbook takes of one file; attach a smaller one, "
                  "or note a link to it.")
            .arg(file.fileName())
            .arg(kLargestAttachment / 1024 / 1024);
    return file.size() == 0
               ? tr("%1 is empty; there is nothing in it to attach.").arg(file.fileName())
               : QString();
}

} // namespace

ReadFile readForAttachment(const QString& path, const std::function<bool(int)>& progress)
{
    const QFileInfo info(path);
    ReadFile read{info.fileName(), {}, {}, whyNot(info)};
    if (!read.problem.isEmpty())
        return read;
    QFile file(path);
    const QString unreadable =
        tr("%1 cannot be read; close it in other programs and attach it again.").arg(read.name);
    if (!file.open(QIODevice::ReadOnly)) {
        read.problem = unreadable;
        return read;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty() || read.content.size() + piece.size() > kLargestAttachment) {
            read.problem = unreadable; // or grown meanwhile
            return read;
        }
        read.content += piece;
        hash.addData(piece);
        if (!progress(int(read.content.size() * 100 / std::max<qint64>(1, info.size()))))
            break;
    }
    read.hash = QString::fromLatin1(hash.result().toHex());
    return read;
}

AttachmentReader::AttachmentReader(QObject* parent)
    : QObject(parent)
{
    connect(&m_job, &BackgroundJob::progressed, this, &AttachmentReader::progressed);
}

void AttachmentReader::read(const QString& path)
{
    if (isReading())
        return;
    const auto file = std::make_shared<ReadFile>();
    m_wanted = file;
    const auto work = [file, path](const Progress& progress) {
        *file = readForAttachment(path, [&progress](int percent) {
            progress(percent / 100.0); // throws where the file is not wanted any more
            return true;
        });
    };
    m_job.start(this, work, [this, file, path](const BackgroundJob::End& end) {
        if (m_wanted != file)
            return;
        m_wanted.reset();
        if (!end.isDone())
            *file = {QFileInfo(path).fileName(), {}, {}, end.trouble};
        Q_EMIT finished(*file);
    });
}

void AttachmentReader::cancel()
{
    m_job.cancel();
    m_wanted.reset();
}

} // namespace kmh
