// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_kind.h"

#include "core/domain/text.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

constexpr qsizetype kLookedAt = 4096;

/// A name as the directory of an OLE compound file holds it ([MS-CFB] 2.6.1).
QByteArray directoryName(const char* name)
{
    QByteArray bytes;
    for (const char* c = name; *c; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

Error refusal(const QString& path, const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence.arg(QDir::toNativeSeparators(path)));
}

[[noreturn]] void refuseCompound(const QByteArray& bytes, const QString& path)
{
    if (bytes.contains(directoryName("EncryptedPackage")))
        throw refusal(path, tr("%1 is protected by a password. Open it in Word or WPS, take the "
                               "password away, save it as .docx and choose that file."));
    if (bytes.contains(directoryName("Workbook")) || bytes.contains(directoryName("Book")))
        throw otherNotice(path, tr("an old Excel workbook (.xls)"));
    throw refusal(path,
                  tr("%1 is an old Word or WPS document (.doc, .wps), which is not read. Open "
                     "it in Word or WPS, save it as .docx and choose that file."));
}

struct Magic
{
    const char* bytes;
    qsizetype size;
    const char* what;
};

constexpr Magic kNoNotices[] = {
    {"\x89PNG", 4, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"\xFF\xD8\xFF", 3, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"GIF8", 4, QT_TRANSLATE_NOOP("kmh", "a picture")},
    {"Rar!", 4, QT_TRANSLATE_NOOP("kmh", "a packed archive")},
    {"7z\xBC\xAF", 4, QT_TRANSLATE_NOOP("kmh", "a packed archive")},
    {"\x1F\x8B", 2, QT_TRANSLATE_NOOP("kmh", "a packed archive")},
    {"SQLite format 3", 15, QT_TRANSLATE_NOOP("kmh", "a database or a workbook of this program")},
};

} // namespace

Error otherNotice(const QString& path, const QString& what)
{
    return Error(Error::Kind::BadInput,
                 tr("%1 is %2, and no notice is read from that. Choose a .docx or .txt file, or "
                    "copy the text of the notice and paste it.")
                     .arg(QDir::toNativeSeparators(path), what));
}

Error damagedNotice(const QString& path, const QString& what)
{
    return Error(Error::Kind::BadInput,
                 tr("%1 cannot be read: %2. Open it in Word or WPS, save it as .docx and choose "
                    "that file, or copy the text of the notice and paste it.")
                     .arg(QDir::toNativeSeparators(path), what));
}

void refuseOtherNotices(const QByteArray& bytes, const QString& path)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        refuseCompound(bytes, path);
    if (bytes.startsWith("%PDF"))
        throw refusal(path, tr("%1 is a PDF document, which is not read. Open it, copy the text of "
                               "the notice (Ctrl+A, Ctrl+C) and paste it."));
    if (bytes.startsWith("{\\rtf"))
        throw refusal(path,
                      tr("%1 is a document of rich text (.rtf), which is not read. Open it in "
                         "Word or WPS, save it as .docx and choose that file."));
    for (const Magic& magic : kNoNotices) {
        if (bytes.startsWith(QByteArray(magic.bytes, magic.size)))
            throw otherNotice(path, tr(magic.what));
    }
    const QByteArray begin = bytes.left(kLookedAt).trimmed().toLower();
    const bool page = begin.startsWith("<!doctype html") || begin.startsWith("<html") ||
                      begin.startsWith("\xEF\xBB\xBF<html") || begin.startsWith("mime-version:");
    if (page)
        throw refusal(path, tr("%1 is a saved web page. Open it in a browser, copy the text of the "
                               "notice and paste it."));
}

} // namespace kmh
