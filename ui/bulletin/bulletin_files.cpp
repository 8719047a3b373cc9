// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_files.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/docx_writer.h"
#include "ui/bulletin/bulletin_pdf.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>

namespace kmh {

namespace {

void save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        cannotWrite(path);
}

} // namespace

void writeBulletin(const Bulletin& bulletin, const BulletinForm& form, const QString& path,
                   const QDateTime& madeAt, const Progress& progress)
{
    const auto endsWith = [&](const char* end) {
        return path.endsWith(QLatin1String(end), Qt::CaseInsensitive);
    };
    tell(progress, 0);
    if (endsWith(".docx"))
        writeDocx(path, bulletin, form, madeAt, progress);
    else if (endsWith(".pdf"))
        save(path, bulletinPdf(bulletin, form, progress));
    else if (endsWith(".md"))
        save(path, bulletinMarkdown(bulletin).toUtf8());
    else
        throw Error(Error::Kind::Usage, tr("%1 does not say what to write; end its name with "
                                           ".docx, .pdf or .md.")
                                            .arg(QDir::toNativeSeparators(path)));
    tell(progress, 1);
}

} // namespace kmh
