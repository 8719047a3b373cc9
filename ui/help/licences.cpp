// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/licences.h"

#include "core/domain/text.h"

#include <QtCore/QFile>

namespace kmh {

namespace {

QString gpl()
{
    return QStringLiteral("GPL-3.0.txt");
}

/// What the program is made of on every system.
QVector<Licence> everywhere()
{
    return {
        {tr("Kaimenhong dispatch desk"),
         tr("its authors"),
         QStringLiteral("GPL-3.0-or-later"),
         tr("As a whole, with Qt Charts, under GPL-3.0."),
         {gpl()}},
        {QStringLiteral("Qt"),
         QStringLiteral("The Qt Company Ltd."),
         QStringLiteral("LGPL-3.0 / GPL-3.0"),
         tr("Core, Gui, Widgets, SQL, Network, Print Support and SVG: windows, text, databases, "
            "printing; Network only to find the desk that runs already on this computer. With "
            "third-party code of its own."),
         {QStringLiteral("LGPL-3.0.txt"), gpl(), QStringLiteral("Qt-third-party.txt"),
          QStringLiteral("MPL-2.0.txt")}},
        {QStringLiteral("Qt Charts"),
         QStringLiteral("The Qt Company Ltd."),
         QStringLiteral("GPL-3.0"),
         tr("The course of an indicator."),
         {gpl()}},
        {QStringLiteral("SQLite"),
         QStringLiteral("D. Richard Hipp"),
         tr("Public domain"),
         tr("Workbooks are SQLite files."),
         {QStringLiteral("SQLite.txt")}},
        {QStringLiteral("zlib"),
         QStringLiteral("Jean-loup Gailly, Mark Adler"),
         QStringLiteral("Zlib"),
         tr("Packs .xlsx, .docx and .pptx files."),
         {QStringLiteral("zlib.txt")}},
        {QStringLiteral("libxlsxwriter"),
         QStringLiteral("John McNamara"),
         QStringLiteral("BSD-2-Clause"),
         tr("Writes .xlsx files. Contains minizip (Zlib), tmpfileplus (MPL-2.0), a decimal printer "
            "(MIT), an MD5 function (public domain), tree and queue macros (BSD)."),
         {QStringLiteral("libxlsxwriter.txt"), QStringLiteral("MPL-2.0.txt")}},
        {tr("Initials of Chinese characters"),
         QStringLiteral("Unicode, Inc."),
         QStringLiteral("Unicode-3.0"),
         tr("From the Unihan Database of Unicode 16.0.0, as laid out in mozillazg/pinyin-data "
            "(MIT)."),
         {QStringLiteral("Unicode-3.0.txt"), QStringLiteral("pinyin-data.txt")}},
        {tr("The bundled notice"),
         tr("General Office of the People's Government of Qinghai"),
         tr("Public document"),
         tr("青政办函〔2025〕5号, as published."),
         {}},
    };
}

/// What packages for Windows that were made with MinGW hold besides.
QVector<Licence> withMinGW()
{
    return {
        {tr("GCC run-time libraries (libgcc, libstdc++)"),
         QStringLiteral("Free Software Foundation, Inc."),
         QStringLiteral("GPL-3.0 + GCC exception"),
         tr("In packages for Windows only; under the GCC Runtime Library Exception 3.1."),
         {QStringLiteral("GCC-exception-3.1.txt"), gpl()}},
        {QStringLiteral("winpthreads"),
         QStringLiteral("mingw-w64 project"),
         QStringLiteral("MIT, BSD-3-Clause"),
         tr("In packages for Windows only."),
         {QStringLiteral("mingw-w64.txt")}},
    };
}

} // namespace

QVector<Licence> shippedLicences()
{
    return everywhere() + withMinGW();
}

QString licenceText(const QString& file)
{
    QFile text(QStringLiteral(":/licences/%1").arg(file));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

} // namespace kmh
