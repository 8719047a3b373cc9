// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_part.h"

#include "core/domain/text.h"
#include "core/exchange/table_trouble.h"

#include <QtCore/QIODevice>

#include <zlib.h>

#include <algorithm>

namespace kmh {

namespace {

constexpr quint16 kDeflated = 8;
constexpr int kRawDeflate = -MAX_WBITS; // without zlib's own header, as containers have it

} // namespace

struct ZipPart::Inflater
{
    z_stream stream = {};
    bool isReady = false;

    Inflater()
        : isReady(inflateInit2(&stream, kRawDeflate) == Z_OK)
    {
    }
    ~Inflater()
    {
        if (isReady)
            inflateEnd(&stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)
};

ZipPart::ZipPart(QIODevice& device, const QString& path, const ZipEntry& entry, Progress progress)
    : m_device(device)
    , m_path(path)
    , m_entry(entry)
    , m_progress(std::move(progress))
    , m_left(entry.packed)
{
    const auto at = zipContentAt(device, entry);
    if (!at)
        broken();
    m_at = *at;
    if (entry.method != kDeflated)
        return;
    m_inflater = std::make_unique<Inflater>();
    if (!m_inflater->isReady)
        broken();
}

ZipPart::~ZipPart() = default;

qint64 ZipPart::read(char* data, qint64 size)
{
    if (m_ended || size <= 0)
        return 0;
    const qint64 count = m_inflater ? readDeflated(data, size) : readStored(data, size);
    m_given += quint64(count);
    if (m_given > m_entry.size)
        broken();
    if (count == 0)
        checkWhole();
    m_ended = count == 0;
    m_checksum = quint32(crc32(m_checksum, reinterpret_cast<const Bytef*>(data), uInt(count)));
    tell(m_progress, m_entry.size > 0 ? double(m_given) / double(m_entry.size) : 1);
    return count;
}

qint64 ZipPart::readStored(char* data, qint64 size)
{
    const qint64 count = qint64(std::min(quint64(size), m_left));
    if (count == 0)
        return 0;
    if (!m_device.seek(qint64(m_at)) || m_device.read(data, count) != count)
        broken();
    m_at += quint64(count);
    m_left -= quint64(count);
    return count;
}

/// Whether there were more packed bytes to be had.
bool ZipPart::fetch()
{
    const qint64 count = qint64(std::min(quint64(m_packed.size()), m_left));
    if (count == 0)
        return false;
    if (!m_device.seek(qint64(m_at)) || m_device.read(m_packed.data(), count) != count)
        broken();
    m_at += quint64(count);
    m_left -= quint64(count);
    m_inflater->stream.next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_inflater->stream.avail_in = uInt(count);
    return true;
}

qint64 ZipPart::readDeflated(char* data, qint64 size)
{
    constexpr qint64 kMost = 1 << 30;
    z_stream& stream = m_inflater->stream;
    const auto room = uInt(std::min(size, kMost));
    stream.next_out = reinterpret_cast<Bytef*>(data);
    stream.avail_out = room;
    while (stream.avail_out == room) {
        if (stream.avail_in == 0 && !fetch())
            broken(); // it goes on beyond its end
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            break;
        if (result != Z_OK)
            broken();
    }
    return qint64(room - stream.avail_out);
}

void ZipPart::checkWhole() const
{
    if (m_given != m_entry.size || m_checksum != m_entry.checksum)
        broken();
}

void ZipPart::broken() const
{
    throw damagedTable(m_path, kmh::tr("its part %1 cannot be unpacked").arg(m_entry.name));
}

} // namespace kmh
