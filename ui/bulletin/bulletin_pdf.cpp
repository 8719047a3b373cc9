// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_pdf.h"

#include "ui/bulletin/official_document.h"
#include "ui/print/pdf_bytes.h"

#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace kmh {

QByteArray bulletinPdf(const Bulletin& bulletin, const BulletinForm& form, const Progress& progress)
{
    const OfficialDocument document(bulletin, form, progress);
    const auto layoutOf = [&](int page) {
        return QPageLayout(QPageSize(QPageSize::A4), document.orientation(page), QMarginsF());
    };
    return pdfOf(bulletin.title, int(kUnitsPerInch), [&](QPdfWriter& writer) {
        writer.setPageLayout(layoutOf(0));
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            tell(progress, 0.5 + 0.5 * page / document.pageCount());
            if (page > 0) {
                writer.setPageLayout(layoutOf(page));
                writer.newPage();
            }
            document.paint(painter, page);
        }
    });
}

} // namespace kmh
