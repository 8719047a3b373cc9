// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_writer.h"

#include "core/exchange/cannot_write.h"

#include <QtCore/QFileDevice>
#include <QtCore/QtEndian>

#include <zlib.h>

#include <algorithm>

namespace kmh {

namespace {

constexpr quint32 kLocalMark = 0x04034b50;
constexpr quint32 kEntryMark = 0x02014b50;
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint16 kVersion = 20; // 2.0, the first that deflates
constexpr quint16 kNamesInUtf8 = 0x0800;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr int kRawDeflate = -MAX_WBITS; // without zlib's own header, as containers have it
constexpr int kMemory = 8;              // zlib's own default

template<class Number>
void put(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof(little));
}

/// Date above, time below, in UTC; from 1980 to 2107, in steps of two seconds.
quint32 dosMoment(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    const QDate day = utc.date();
    if (!moment.isValid() || day.year() < 1980)
        return 1u << 21 | 1u << 16; // 1 January 1980
    const QTime time = utc.time();
    return quint32(std::min(day.year(), 2107) - 1980) << 25 | quint32(day.month()) << 21 |
           quint32(day.day()) << 16 | quint32(time.hour()) << 11 | quint32(time.minute()) << 5 |
           quint32(time.second() / 2);
}

/// Empty where zlib has no memory for it.
QByteArray deflated(const QByteArray& content)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawDeflate, kMemory,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return whole ? packed : QByteArray();
}

} // namespace

ZipWriter::ZipWriter(QIODevice& device, const QDateTime& moment)
    : m_device(device)
    , m_moment(dosMoment(moment))
{
}

void ZipWriter::write(const QByteArray& bytes)
{
    if (m_device.write(bytes) != bytes.size()) {
        const auto* file = qobject_cast<QFileDevice*>(&m_device);
        cannotWrite(file ? file->fileName() : QString());
    }
    m_offset += quint32(bytes.size());
}

/// What a part's own header and its line in the directory have in common.
QByteArray ZipWriter::factsOf(const Part& part) const
{
    QByteArray facts;
    put(facts, kVersion);
    put(facts, kNamesInUtf8);
    put(facts, part.deflated ? kDeflated : kStored);
    put(facts, m_moment);
    put(facts, part.crc);
    put(facts, part.packed);
    put(facts, part.size);
    put(facts, quint16(part.name.size()));
    put(facts, quint16(0)); // no extra fields
    return facts;
}

void ZipWriter::add(const QString& name, const QByteArray& content)
{
    const QByteArray packed = deflated(content);
    const auto* bytes = reinterpret_cast<const Bytef*>(content.constData());
    Part part;
    part.name = name.toUtf8();
    part.crc = quint32(crc32(crc32(0, nullptr, 0), bytes, uInt(content.size())));
    part.size = quint32(content.size());
    part.deflated = !packed.isEmpty() && packed.size() < content.size();
    part.packed = quint32(part.deflated ? packed.size() : content.size());
    part.offset = m_offset;
    QByteArray head;
    put(head, kLocalMark);
    write(head + factsOf(part) + part.name);
    write(part.deflated ? packed : content);
    m_parts.append(part);
}

void ZipWriter::finish()
{
    QByteArray directory;
    for (const Part& part : m_parts) {
        put(directory, kEntryMark);
        put(directory, kVersion); // made by: MS-DOS, which has no rights to tell of
        directory += factsOf(part);
        put(directory, quint16(0)); // no comment
        put(directory, quint16(0)); // the only disk
        put(directory, quint16(0)); // no internal attributes
        put(directory, quint32(0)); // no external ones
        put(directory, part.offset);
        directory += part.name;
    }
    const quint32 begin = m_offset;
    QByteArray end;
    put(end, kEndMark);
    put(end, quint32(0)); // one disk, which has the directory
    put(end, quint16(m_parts.size()));
    put(end, quint16(m_parts.size()));
    put(end, quint32(directory.size()));
    put(end, begin);
    put(end, quint16(0)); // no comment
    write(directory + end);
}

} // namespace kmh
