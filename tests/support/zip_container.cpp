// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_container.h"

#include "core/domain/error.h"
#include "core/exchange/zip_part.h"

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>

#include <zlib.h>

#include <algorithm>

namespace kmh::test {

namespace {

constexpr quint32 kLocalMark = 0x04034b50;
constexpr quint32 kEntryMark = 0x02014b50;
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint16 kVersion = 20;
constexpr quint16 kNamesInUtf8 = 0x0800;

template<class Number>
void put(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof(little));
}

/// Without the length before and the checksum behind that Qt and zlib put there.
QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes).mid(4 + 2).chopped(4);
}

/// What a part's own header and its line in the directory have in common.
QByteArray factsOf(const ZipContent& part, const QByteArray& packed, Packing packing)
{
    const auto size = quint32(part.bytes.size());
    QByteArray facts;
    put(facts, kVersion);
    put(facts, kNamesInUtf8);
    put(facts, quint16(packing == Packing::Stored ? 0 : 8));
    put(facts, quint32(0)); // no time
    put(facts, quint32(crc32(0, reinterpret_cast<const Bytef*>(part.bytes.constData()), size)));
    put(facts, quint32(packed.size()));
    put(facts, size);
    put(facts, quint16(part.name.toUtf8().size()));
    put(facts, quint16(0)); // no extra fields
    return facts;
}

} // namespace

QVector<ZipContent> unzipped(const QByteArray& container, qint64 most)
{
    QBuffer buffer;
    buffer.setData(container);
    buffer.open(QIODevice::ReadOnly);
    const auto end = readZipEnd(buffer);
    if (!end)
        return {};
    QVector<ZipContent> parts;
    try {
        for (const ZipEntry& entry : readZipEntries(buffer, *end)) {
            const auto room = qint64(std::min(entry.size, quint64(most)));
            ZipContent content{entry.name, QByteArray(qsizetype(room), Qt::Uninitialized)};
            ZipPart part(buffer, {}, entry, {});
            qint64 size = 0;
            while (size < room) {
                const qint64 count = part.read(content.bytes.data() + size, room - size);
                if (count == 0)
                    break;
                size += count;
            }
            content.bytes.truncate(qsizetype(size));
            parts.append(content);
        }
    } catch (const Error&) {
        return {};
    }
    return parts;
}

QByteArray zipped(const QVector<ZipContent>& parts, Packing packing)
{
    QByteArray bytes;
    QByteArray directory;
    for (const ZipContent& part : parts) {
        const QByteArray packed = packing == Packing::Stored ? part.bytes : deflated(part.bytes);
        const QByteArray facts = factsOf(part, packed, packing);
        put(directory, kEntryMark);
        put(directory, kVersion);
        directory += facts;
        directory += QByteArray(10, '\0'); // no comment, one disk, no attributes
        put(directory, quint32(bytes.size()));
        directory += part.name.toUtf8();
        put(bytes, kLocalMark);
        bytes += facts + part.name.toUtf8() + packed;
    }
    const auto listAt = quint32(bytes.size());
    bytes += directory;
    put(bytes, kEndMark);
    put(bytes, quint32(0));
    put(bytes, quint16(parts.size()));
    put(bytes, quint16(parts.size()));
    put(bytes, quint32(directory.size()));
    put(bytes, listAt);
    put(bytes, quint16(0));
    return bytes;
}

} // namespace kmh::test
