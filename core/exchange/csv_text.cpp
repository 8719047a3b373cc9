// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include "core/domain/text.h"
#include "core/exchange/table_trouble.h"
#include "core/platform/platform.h"

#include <QtCore/QIODevice>

#include <cstring>

namespace kmh {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr QByteArrayView kUtf8Bom("\xEF\xBB\xBF");
constexpr QByteArrayView kLittleBom("\xFF\xFE");
constexpr QByteArrayView kBigBom("\xFE\xFF");

/// How many bytes at the end belong to a character of UTF-8 that goes on behind it.
qsizetype openEnd(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }
        if (byte < 0x80)
            return 0;
    }
    return 0;
}

/// Where a piece of GB18030 may be cut: no character goes on with a byte below 0x30.
qsizetype lastSureCut(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && static_cast<unsigned char>(bytes.at(end - 1)) >= 0x30)
        --end;
    return end;
}

} // namespace

CsvEncoding csvEncoding(QIODevice& device, const QString& path, const Progress& progress)
{
    const QByteArray first = device.peek(3);
    if (first.startsWith(kLittleBom))
        return CsvEncoding::Utf16LittleEndian;
    if (first.startsWith(kBigBom))
        return CsvEncoding::Utf16BigEndian;
    bool isUtf8 = true;
    QByteArray piece;
    qint64 done = 0;
    for (;;) {
        const QByteArray more = device.read(kPiece);
        piece += more;
        if (std::memchr(more.constData(), 0, std::size_t(more.size())))
            throw notATable(path, kmh::tr("no text, for it has zero bytes"));
        const qsizetype open = more.isEmpty() ? 0 : openEnd(piece);
        isUtf8 = isUtf8 && QByteArrayView(piece).chopped(open).isValidUtf8();
        piece = piece.right(open);
        done += more.size();
        tell(progress, double(done) / double(std::max<qint64>(1, device.size())));
        if (!more.isEmpty())
            continue;
        if (!isUtf8 && first.startsWith(kUtf8Bom))
            throw damagedTable(path, kmh::tr("its text is not in UTF-8 as it says"));
        return isUtf8 ? CsvEncoding::Utf8 : CsvEncoding::Gb18030;
    }
}

CsvText::CsvText(QIODevice& device, CsvEncoding encoding, const QString& path, Progress progress)
    : m_device(device)
    , m_encoding(encoding)
    , m_path(path)
    , m_progress(std::move(progress))
    , m_utf16(encoding == CsvEncoding::Utf16BigEndian ? QStringConverter::Utf16BE
                                                      : QStringConverter::Utf16LE)
{
    m_device.seek(0);
    const QByteArray first = m_device.peek(3);
    if (encoding == CsvEncoding::Utf8 && first.startsWith(kUtf8Bom))
        m_device.seek(kUtf8Bom.size());
    else if (encoding == CsvEncoding::Utf16LittleEndian || encoding == CsvEncoding::Utf16BigEndian)
        m_device.seek(kLittleBom.size());
}

qint64 CsvText::read(char* data, qint64 size)
{
    if (m_encoding == CsvEncoding::Utf8) { // nothing to be done in between
        const qint64 count = m_device.read(data, size);
        if (count < 0)
            throw cannotReadTable(m_path, m_device.errorString());
        tell(m_progress, double(m_device.pos()) / double(std::max<qint64>(1, m_device.size())));
        return count;
    }
    if (m_given == m_ready.size()) {
        m_ready = nextPiece();
        m_given = 0;
    }
    const qsizetype count = std::min<qsizetype>(size, m_ready.size() - m_given);
    std::memcpy(data, m_ready.constData() + m_given, std::size_t(count));
    m_given += count;
    return count;
}

/// The next characters in UTF-8; empty at the end.
QByteArray CsvText::nextPiece()
{
    for (;;) {
        const QByteArray more = m_device.read(kPiece);
        tell(m_progress, double(m_device.pos()) / double(std::max<qint64>(1, m_device.size())));
        if (m_encoding != CsvEncoding::Gb18030)
            return fromUtf16(more);
        m_carried += more;
        if (m_carried.isEmpty())
            return {};
        const qsizetype cut = more.isEmpty() ? m_carried.size() : lastSureCut(m_carried);
        if (cut > 0) {
            const std::optional<QString> text = platform::textFromGb18030(m_carried.left(cut));
            m_carried.remove(0, cut);
            if (!text)
                throw otherFormat(m_path, kmh::tr("a text neither in UTF-8 nor in GB18030"));
            return text->toUtf8();
        }
        if (m_carried.size() > 4 * kPiece)
            throw notATable(m_path, kmh::tr("a text without lines"));
    }
}

/// Empty at the end only. A pair of surrogates that the piece cuts waits for the next one.
QByteArray CsvText::fromUtf16(const QByteArray& piece)
{
    QString text = m_openPair + QString(m_utf16.decode(piece));
    m_openPair.clear();
    if (!piece.isEmpty() && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_openPair = text.back();
        text.chop(1);
    }
    if (m_utf16.hasError() || !text.isValidUtf16() || text.contains(QChar(u'\0')))
        throw damagedTable(m_path, kmh::tr("its text is not in UTF-16 as it says"));
    if (text.isEmpty() && !piece.isEmpty())
        return fromUtf16(m_device.read(kPiece));
    return text.toUtf8();
}

} // namespace kmh
