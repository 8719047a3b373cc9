// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/attachment_copies.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "core/store/workbook.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace kmh {

QString AttachmentCopies::copyOf(const Workbook& workbook, const Attachment& attachment)
{
    if (!m_folder)
        m_folder.emplace();
    const QString path =
        m_folder->filePath(attachment.hash.left(8) + QLatin1Char('-') + fileNameOf(attachment));
    if (!QFileInfo::exists(path)) {
        writeFile(path, workbook.attachmentContent(attachment.hash));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
    }
    return path;
}

QString fileNameOf(const Attachment& attachment)
{
    const QString name = QFileInfo(attachment.name).fileName();
    return name.isEmpty() ? QStringLiteral("attachment") : name;
}

QString sizeText(const Attachment& attachment)
{
    constexpr double kStep = 1024;
    const double kilobytes = double(attachment.size) / kStep;
    return kilobytes < kStep ? tr("%1 KB").arg(formatNumber(std::max(1.0, kilobytes), 0))
                             : tr("%1 MB").arg(formatNumber(kilobytes / kStep, 1));
}

void writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        cannotWrite(path);
}

} // namespace kmh
