// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_files.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/docx_writer.h"
#include "core/exchange/save_bytes.h"
#include "ui/bulletin/bulletin_pdf.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

enum class Format { Docx, Pdf, Markdown };

Format formatOf(const QString& path)
{
    const auto endsWith = [&](const char* end) {
        return path.endsWith(QLatin1String(end), Qt::CaseInsensitive);
    };
    if (endsWith(".docx"))
        return Format::Docx;
    if (endsWith(".pdf"))
        return Format::Pdf;
    if (endsWith(".md"))
        return Format::Markdown;
    throw Error(Error::Kind::Usage, tr("%1 does not say what to write; end its name with .docx, "
                                       ".pdf or .md.")
                                        .arg(QDir::toNativeSeparators(path)));
}

} // namespace

void checkBulletinPath(const QString& path)
{
    formatOf(path);
}

void writeBulletin(const Bulletin& bulletin, const BulletinForm& form, const QString& path,
                   const QDateTime& madeAt, const Progress& progress)
{
    const Format format = formatOf(path);
    tell(progress, 0);
    switch (format) {
    case Format::Docx: writeDocx(path, bulletin, form, madeAt, progress); break;
    case Format::Pdf: saveBytes(path, bulletinPdf(bulletin, form, progress)); break;
    case Format::Markdown: saveBytes(path, bulletinMarkdown(bulletin).toUtf8()); break;
    }
    tell(progress, 1);
}

} // namespace kmh
