// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_pdf.h"

#include "core/exchange/pdf_text.h"
#include "ui/bulletin/official_document.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace kmh {

QByteArray bulletinPdf(const Bulletin& bulletin, const BulletinForm& form, const Progress& progress)
{
    const OfficialDocument document(bulletin, form, progress);
    const auto layoutOf = [&](int page) {
        return QPageLayout(QPageSize(QPageSize::A4), document.orientation(page), QMarginsF());
    };
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(bulletin.title);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setResolution(int(kUnitsPerInch));
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
    }
    nameCharactersOfPdf(pdf);
    return pdf;
}

} // namespace kmh
