// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_pdf.h"

#include "ui/briefing/slide_painter.h"
#include "ui/print/pdf_bytes.h"

#include <QtCore/QMarginsF>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace kmh {

namespace {

constexpr double kPageHeight = 190.5; // mm
constexpr int kResolution = 288;      // dots per inch; nothing is drawn in dots

/// QPdfWriter keeps an author in no other place; ISO 16684-1 (XMP) with the Dublin Core's terms.
QByteArray aboutDocument(const QString& title, const QString& author)
{
    return QStringLiteral(
               "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
        .arg(title.toHtmlEscaped(), author.toHtmlEscaped())
        .toUtf8();
}

void prepare(QPdfWriter& writer, double slideWidth, const QString& title, const QString& author)
{
    writer.setPageSize(QPageSize(QSizeF(slideWidth / kSlideHeight * kPageHeight, kPageHeight),
                                 QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setDocumentXmpMetadata(aboutDocument(title, author));
}

} // namespace

QByteArray slidesPdf(const QVector<Slide>& slides, const QString& title, const QString& author,
                     const Progress& progress)
{
    return pdfOf(title, kResolution, [&](QPdfWriter& writer) {
        prepare(writer, slides.isEmpty() ? kSlideHeight : slides.first().width, title, author);
        QPainter painter(&writer);
        for (int i = 0; i < slides.size(); ++i) {
            tell(progress, double(i) / double(slides.size()));
            if (i > 0)
                writer.newPage();
            paintSlide(painter, QRectF(0, 0, writer.width(), writer.height()), slides.at(i));
        }
    });
}

} // namespace kmh
