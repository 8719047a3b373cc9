// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_directory.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>
#include <QtCore/QtEndian>

#include <algorithm>

namespace kmh {

namespace {

constexpr quint32 kEndMark = 0x06054b50;
constexpr quint32 kEnd64Mark = 0x06064b50;
constexpr quint32 kLocator64Mark = 0x07064b50;
constexpr quint32 kEntryMark = 0x02014b50;
constexpr quint32 kLocalMark = 0x04034b50;
constexpr qint64 kEndSize = 22;
constexpr qint64 kEnd64Size = 56;
constexpr qint64 kLocatorSize = 20;
constexpr qint64 kEntrySize = 46;
constexpr qint64 kLocalSize = 30;
constexpr qint64 kLongestComment = 0xFFFF;
constexpr qint64 kLongestList = 64 * 1024 * 1024; // of ten thousand parts with the longest names
constexpr quint32 kElsewhere = 0xFFFFFFFF;        // the figure stands in a 64-bit field
constexpr quint16 kExtra64 = 1;

quint16 u16(const char* bytes)
{
    return qFromLittleEndian<quint16>(bytes);
}

quint32 u32(const char* bytes)
{
    return qFromLittleEndian<quint32>(bytes);
}

quint64 u64(const char* bytes)
{
    return qFromLittleEndian<quint64>(bytes);
}

/// Exactly that many bytes, or none.
QByteArray bytesAt(QIODevice& device, quint64 at, qint64 count)
{
    const auto size = quint64(device.size());
    if (at > size || quint64(count) > size - at || !device.seek(qint64(at)))
        return {};
    const QByteArray bytes = device.read(count);
    return bytes.size() == count ? bytes : QByteArray();
}

/// The last mark of an end that nothing but its comment follows.
std::optional<qint64> placeOfEnd(QIODevice& device)
{
    const qint64 size = device.size();
    const qint64 most = std::min(size, kEndSize + kLongestComment);
    const QByteArray tail = bytesAt(device, quint64(size - most), most);
    for (qint64 i = tail.size() - kEndSize; i >= 0; --i) {
        if (u32(tail.constData() + i) == kEndMark)
            return size - most + i;
    }
    return {};
}

std::optional<ZipEnd> readEnd64(QIODevice& device, qint64 endAt)
{
    if (endAt < kLocatorSize)
        return {};
    const QByteArray locator = bytesAt(device, quint64(endAt - kLocatorSize), kLocatorSize);
    if (locator.isEmpty() || u32(locator.constData()) != kLocator64Mark)
        return {};
    const QByteArray end = bytesAt(device, u64(locator.constData() + 8), kEnd64Size);
    if (end.isEmpty() || u32(end.constData()) != kEnd64Mark)
        return {};
    return ZipEnd{u64(end.constData() + 32), u64(end.constData() + 48), u64(end.constData() + 40),
                  0};
}

/// A name marked as UTF-8 is; so are most that are not.
QString nameFrom(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString name = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : name;
}

/// Figures too large for their own places stand in the extra field, in this order.
void readExtra64(const QByteArray& extra, ZipEntry& entry)
{
    for (qsizetype i = 0; i + 4 <= extra.size();) {
        const quint16 kind = u16(extra.constData() + i);
        const qsizetype length = u16(extra.constData() + i + 2);
        const QByteArray field = extra.mid(i + 4, length);
        i += 4 + length;
        if (kind != kExtra64 || field.size() != length)
            continue;
        qsizetype at = 0;
        for (quint64* figure : {&entry.size, &entry.packed, &entry.at}) {
            if (*figure != kElsewhere || at + 8 > length)
                continue;
            *figure = u64(field.constData() + at);
            at += 8;
        }
    }
}

} // namespace

std::optional<ZipEnd> readZipEnd(QIODevice& device)
{
    const auto at = placeOfEnd(device);
    if (!at)
        return {};
    const QByteArray bytes = bytesAt(device, quint64(*at), kEndSize);
    ZipEnd end{u16(bytes.constData() + 10), u32(bytes.constData() + 16),
               u32(bytes.constData() + 12), 0};
    if (const auto end64 = readEnd64(device, *at)) {
        end = *end64;
    } else {
        const quint64 listEnd = end.listAt + end.listSize;
        if (listEnd > quint64(*at))
            return {};
        end.shift = quint64(*at) - listEnd; // something stands before the container
    }
    const auto size = quint64(device.size());
    if (end.listAt > size || end.listSize > size || end.listSize > quint64(kLongestList))
        return {};
    return end;
}

QVector<ZipEntry> readZipEntries(QIODevice& device, const ZipEnd& end)
{
    QVector<ZipEntry> entries;
    const QByteArray list = bytesAt(device, end.listAt + end.shift, qint64(end.listSize));
    for (qsizetype i = 0; i + kEntrySize <= list.size() && quint64(entries.size()) < end.count;) {
        const char* bytes = list.constData() + i;
        const qsizetype name = u16(bytes + 28);
        const qsizetype extra = u16(bytes + 30);
        const qsizetype whole = kEntrySize + name + extra + u16(bytes + 32);
        if (u32(bytes) != kEntryMark || i + whole > list.size())
            break;
        ZipEntry entry{nameFrom(list.mid(i + kEntrySize, name)),
                       u16(bytes + 8),
                       u16(bytes + 10),
                       u32(bytes + 16),
                       u32(bytes + 20),
                       u32(bytes + 24),
                       u32(bytes + 42)};
        readExtra64(list.mid(i + kEntrySize + name, extra), entry);
        entry.at += end.shift;
        entries.append(entry);
        i += whole;
    }
    return entries;
}

std::optional<quint64> zipContentAt(QIODevice& device, const ZipEntry& entry)
{
    const QByteArray bytes = bytesAt(device, entry.at, kLocalSize);
    if (bytes.isEmpty() || u32(bytes.constData()) != kLocalMark)
        return {};
    const quint64 at =
        entry.at + quint64(kLocalSize) + u16(bytes.constData() + 26) + u16(bytes.constData() + 28);
    const auto size = quint64(device.size());
    if (at > size || entry.packed > size - at)
        return {};
    return at;
}

} // namespace kmh
