// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_file.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/notice_docx.h"
#include "core/exchange/notice_kind.h"
#include "core/exchange/table_kind.h"
#include "core/platform/platform.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringConverter>

#include <algorithm>

namespace kmh {

namespace {

constexpr QChar kUnknown(u'〓'); ///< GETA MARK, printed for a character a press has no type for
constexpr qint64 kPiece = 1024 * 1024;

Error cannotOpen(const QString& path, const QString& reason)
{
    return Error(Error::Kind::CannotOpen,
                 kmh::tr("%1 cannot be read: %2. Check that it is still there and may be read.")
                     .arg(QDir::toNativeSeparators(path), reason));
}

void refuseTooLarge(qint64 size, const QString& name)
{
    if (size > kLargestNotice)
        throw Error(Error::Kind::BadInput,
                    kmh::tr("%1 is not read: it has %2 MB, and a notice of at most %3 MB is read. "
                            "Choose the file of the notice alone, without pictures and annexes.")
                        .arg(name)
                        .arg(size / 1024 / 1024)
                        .arg(kLargestNotice / 1024 / 1024));
}

/// What a text never holds: bytes of a program, a picture or a database.
bool holdsControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 && !QStringView(u"\t\n\r\f\v\x1A\x1F\x1E\x07").contains(c);
    });
}

QString utf16(const QByteArray& bytes, QStringConverter::Encoding encoding, const QString& path)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        throw damagedNotice(path, kmh::tr("its text is not in UTF-16 as it says"));
    return text;
}

QString decoded(const QByteArray& bytes, const QString& path)
{
    if (bytes.startsWith("\xFF\xFE"))
        return utf16(bytes, QStringConverter::Utf16LE, path);
    if (bytes.startsWith("\xFE\xFF"))
        return utf16(bytes, QStringConverter::Utf16BE, path);
    if (QByteArrayView(bytes).isValidUtf8())
        return QString::fromUtf8(bytes);
    if (const auto text = platform::textFromGb18030(bytes))
        return *text;
    throw otherNotice(path, kmh::tr("a text neither in UTF-8 nor in GB18030, or no text at all"));
}

/// Line ends of every system and of Word as \n; what a quote cannot count and what is not seen is
/// replaced or left out.
QString plainLines(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (c == u'\r') {
            plain.append(u'\n');
            i += i + 1 < text.size() && text.at(i + 1) == u'\n' ? 1 : 0;
        } else if (u == u'\f' || u == u'\v' || u == 0x85 || u == 0x2028 || u == 0x2029) {
            plain.append(u'\n');
        } else if (c.isSurrogate()) {
            plain.append(kUnknown);
            i += c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate() ? 1
                                                                                               : 0;
        } else if (u == 0xFEFF || (u < 0x20 && c != u'\n' && c != u'\t')) {
            continue;
        } else {
            plain.append(c);
        }
    }
    return plain;
}

QString notEmpty(const QString& text, const QString& sentence)
{
    const bool blank = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (blank)
        throw Error(Error::Kind::BadInput, sentence);
    return text;
}

QString emptyFile(const QString& path)
{
    return kmh::tr("%1 has no text. Choose the file of the notice, or paste its text.")
        .arg(QDir::toNativeSeparators(path));
}

QString textOf(const QByteArray& bytes, const QString& path, const Progress& progress)
{
    refuseTooLarge(bytes.size(), QDir::toNativeSeparators(path));
    if (isZip(bytes.left(4))) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return notEmpty(plainLines(docxText(buffer, path, progress)), emptyFile(path));
    }
    refuseOtherNotices(bytes, path);
    const QString text = decoded(bytes, path);
    if (holdsControls(text))
        throw otherNotice(path, kmh::tr("no text, for it has bytes that no text has"));
    return notEmpty(plainLines(text), emptyFile(path));
}

QByteArray bytesOf(QFile& file, const Progress& progress)
{
    QByteArray bytes;
    for (;;) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        bytes += piece;
        refuseTooLarge(bytes.size(), QDir::toNativeSeparators(file.fileName()));
        tell(progress, double(bytes.size()) / double(std::max<qint64>(1, file.size())) / 2);
    }
    if (file.error() != QFileDevice::NoError)
        throw cannotOpen(file.fileName(), file.errorString());
    return bytes;
}

} // namespace

QString readNoticeFile(const QString& path, const Progress& progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw cannotOpen(path, kmh::tr("it does not exist"));
    if (!info.isFile())
        throw cannotOpen(path, kmh::tr("it is not a file"));
    refuseTooLarge(info.size(), QDir::toNativeSeparators(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw cannotOpen(path, file.errorString());
    return textOf(bytesOf(file, progress), path,
                  [&](double share) { tell(progress, 0.5 + share / 2); });
}

QString noticeTextOf(const QByteArray& bytes, const QString& path)
{
    return textOf(bytes, path, {});
}

QString noticeTextOf(const QString& pasted)
{
    refuseTooLarge(pasted.size() * qint64(sizeof(QChar)), kmh::tr("The text"));
    return notEmpty(plainLines(pasted),
                    kmh::tr("There is no text. Copy the text of the notice and paste it."));
}

} // namespace kmh
