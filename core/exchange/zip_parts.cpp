// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_parts.h"

#include "core/domain/text.h"
#include "core/exchange/table_trouble.h"
#include "core/exchange/zip_part.h"

namespace kmh {

namespace {

constexpr quint64 kMostParts = 10'000;
constexpr quint16 kEncrypted = 1;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;

QString keyOf(QString name)
{
    name.replace(u'\\', u'/'); // some writers pack as Windows names files
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

ZipParts::ZipParts(QIODevice& device, const QString& path, const TableLimits& limits)
    : m_path(path)
    , m_mostHeld(limits.textBytes)
    , m_device(device)
{
    list(limits);
}

/// Learns what there is; whatever the container claims is held against the limits before anything
/// is unpacked, and no part gives more than it claims.
void ZipParts::list(const TableLimits& limits)
{
    const auto end = readZipEnd(m_device);
    if (!end)
        throw damagedTable(m_path, kmh::tr("its end is missing or it is no zip container"));
    if (end->count > kMostParts)
        throw tooLargeTable(m_path, kmh::tr("it holds more than %1 parts").arg(kMostParts));
    quint64 total = 0;
    for (const ZipEntry& entry : readZipEntries(m_device, *end)) {
        if (entry.flags & kEncrypted)
            throw protectedTable(m_path);
        if (entry.method != kStored && entry.method != kDeflated)
            throw otherFormat(m_path, kmh::tr("packed in an unusual way"));
        const quint64 most = quint64(limits.unpackedBytes);
        if (entry.size > most || (total += entry.size) > most)
            throw tooLargeTable(
                m_path,
                kmh::tr("unpacked it has more than %1 MB").arg(limits.unpackedBytes / 1024 / 1024));
        const QString key = keyOf(entry.name);
        if (m_parts.contains(key))
            throw damagedTable(m_path, kmh::tr("its part %1 is there twice").arg(entry.name));
        m_parts.insert(key, entry);
    }
    if (quint64(m_parts.size()) != end->count)
        throw damagedTable(m_path, kmh::tr("its list of parts is cut off"));
}

bool ZipParts::contains(const QString& name) const
{
    return m_parts.contains(keyOf(name));
}

qint64 ZipParts::sizeOf(const QString& name) const
{
    return qint64(m_parts.value(keyOf(name)).size);
}

std::unique_ptr<ByteSource> ZipParts::open(const QString& name, const Progress& progress)
{
    const auto part = m_parts.constFind(keyOf(name));
    if (part == m_parts.constEnd())
        throw damagedTable(m_path, kmh::tr("its part %1 is missing").arg(name));
    return std::make_unique<ZipPart>(m_device, m_path, *part, progress);
}

std::unique_ptr<ByteSource> ZipParts::openSmall(const QString& name)
{
    if (sizeOf(name) > m_mostHeld)
        throw tooLargeTable(
            m_path,
            kmh::tr("its part %1 has more than %2 MB").arg(name).arg(m_mostHeld / 1024 / 1024));
    return open(name);
}

} // namespace kmh
