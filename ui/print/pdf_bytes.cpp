// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_bytes.h"

#include "core/exchange/pdf_text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPdfWriter>

namespace kmh {

QByteArray pdfOf(const QString& title, int dotsPerInch,
                 const std::function<void(QPdfWriter& writer)>& write)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setResolution(dotsPerInch);
        write(writer);
    }
    nameCharactersOfPdf(pdf);
    return pdf;
}

} // namespace kmh
