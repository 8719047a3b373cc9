// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_kind.h"

#include "core/domain/text.h"
#include "core/exchange/table_trouble.h"

#include <QtCore/QIODevice>

namespace kmh {

namespace {

constexpr qint64 kSearched = 4 * 1024 * 1024;

/// A name as the directory of an OLE compound file holds it ([MS-CFB] 2.6.1).
QByteArray directoryName(const char* name)
{
    QByteArray bytes;
    for (const char* c = name; *c; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

/// An OLE compound file: everything of Office before 2007, and whatever newer is encrypted.
[[noreturn]] void refuseCompound(QIODevice& device, const QString& path)
{
    // The directory may be anywhere; in practice it is near one of the ends.
    device.seek(0);
    QByteArray bytes = device.read(kSearched);
    if (device.size() > kSearched) {
        device.seek(std::max(kSearched, device.size() - kSearched));
        bytes += device.read(kSearched);
    }
    if (bytes.contains(directoryName("EncryptedPackage")))
        throw protectedTable(path);
    if (bytes.contains(directoryName("WordDocument")))
        throw notATable(path, kmh::tr("an old Word document (.doc)"));
    if (bytes.contains(directoryName("PowerPoint Document")))
        throw notATable(path, kmh::tr("an old PowerPoint presentation (.ppt)"));
    if (bytes.contains(directoryName("Workbook")) || bytes.contains(directoryName("Book")))
        throw otherFormat(path, kmh::tr("an old Excel workbook (.xls)"));
    throw otherFormat(path, kmh::tr("an old or encrypted Office file"));
}

struct Magic
{
    const char* bytes;
    qsizetype size;
    const char* what;
};

constexpr Magic kNoTables[] = {
    {"%PDF", 4, QT_TRANSLATE_NOOP("kmh", "a PDF document")},
    {"\x89PNG", 4, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"\xFF\xD8\xFF", 3, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"GIF8", 4, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"BM", 2, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"Rar!", 4, QT_TRANSLATE_NOOP("kmh", "a packed archive")},
    {"7z\xBC\xAF", 4, QT_TRANSLATE_NOOP("kmh", "a packed archive")},
    {"\x1F\x8B", 2, QT_TRANSLATE_NOOP("kmh", "a packed archive")},
    {"{\\rtf", 5, QT_TRANSLATE_NOOP("kmh", "a text document (.rtf)")},
    {"SQLite format 3", 15, QT_TRANSLATE_NOOP("kmh", "a database or a workbook of this program")},
    {"MZ", 2, QT_TRANSLATE_NOOP("kmh", "a program")},
    {"\x7F"
     "ELF",
     4, QT_TRANSLATE_NOOP("kmh", "a program")},
};

/// Web pages and XML under the name of a table, as many systems hand them out.
void refuseMarkup(const QByteArray& firstBytes, const QString& path)
{
    const QByteArray text = firstBytes.trimmed().toLower();
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        throw otherFormat(path, kmh::tr("an XML spreadsheet of 2003"));
    if (text.startsWith("mime-version:"))
        throw otherFormat(path, kmh::tr("a web page (.mht)"));
    if (!text.startsWith('<') && !text.startsWith("\xEF\xBB\xBF<"))
        return;
    if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html"))
        throw otherFormat(path, kmh::tr("a web page, whatever its name"));
    if (text.contains("<?xml"))
        throw notATable(path, kmh::tr("an XML file"));
}

} // namespace

bool isZip(const QByteArray& firstBytes)
{
    return firstBytes.startsWith("PK\x03\x04") || firstBytes.startsWith("PK\x05\x06");
}

void refuseOtherKinds(QIODevice& device, const QByteArray& firstBytes, const QString& path)
{
    if (firstBytes.startsWith("\xD0\xCF\x11\xE0"))
        refuseCompound(device, path);
    // BIFF 2 to 5 without a compound file around it.
    if (firstBytes.size() > 3 && firstBytes.at(0) == '\x09' && firstBytes.at(1) != '\t' &&
        QByteArray("\x00\x02\x04\x08", 4).contains(firstBytes.at(1)) &&
        (firstBytes.at(2) == 4 || firstBytes.at(2) == 6 || firstBytes.at(2) == 8))
        throw otherFormat(path, kmh::tr("an old Excel workbook (.xls)"));
    for (const Magic& magic : kNoTables) {
        const bool fits = firstBytes.startsWith(QByteArray(magic.bytes, magic.size));
        // BM and MZ may well begin a csv; a picture or a program has zero bytes soon.
        if (fits && (magic.size > 2 || firstBytes.contains('\0')))
            throw notATable(path, kmh::tr(magic.what));
    }
    refuseMarkup(firstBytes, path);
}

} // namespace kmh
