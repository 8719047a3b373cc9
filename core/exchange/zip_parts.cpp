// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_parts.h"

#include "core/domain/text.h"
#include "core/exchange/table_trouble.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace kmh {

namespace {

constexpr int kMostParts = 10'000;
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

/// The container's bytes. QuaZip goes wherever a damaged container sends it, which other devices
/// warn of; this one only says no.
class ContainerDevice : public QIODevice
{
public:
    explicit ContainerDevice(QIODevice& device)
        : m_device(device)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_device.size(); }
    bool seek(qint64 position) override
    {
        return position >= 0 && position <= size() && QIODevice::seek(position) &&
               m_device.seek(position);
    }

protected:
    qint64 readData(char* data, qint64 most) override { return m_device.read(data, most); }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_device;
};

class ZipPart : public ByteSource
{
public:
    ZipPart(QuaZip& zip, const QString& path, const QString& name, qint64 size, Progress progress)
        : m_path(path)
        , m_name(name)
        , m_size(size)
        , m_progress(std::move(progress))
    {
        if (!zip.setCurrentFile(name, QuaZip::csSensitive))
            broken();
        m_file.setZip(&zip);
        if (!m_file.open(QIODevice::ReadOnly))
            broken();
    }

    qint64 read(char* data, qint64 size) override
    {
        if (!m_file.isOpen()) // it came to its end
            return 0;
        const qint64 count = m_file.read(data, size);
        if (count < 0 || m_file.getZipError() != UNZ_OK)
            broken();
        m_read += count;
        if (count == 0 && size > 0)
            checkWhole();
        tell(m_progress, m_size > 0 ? double(m_read) / double(m_size) : 1);
        return count;
    }

private:
    void checkWhole()
    {
        if (m_read != m_size)
            broken();
        m_file.close(); // compares the checksum
        if (m_file.getZipError() != UNZ_OK)
            broken();
    }

    [[noreturn]] void broken() const
    {
        throw damagedTable(m_path, tr("its part %1 cannot be unpacked").arg(m_name));
    }

    QString m_path;
    QString m_name;
    QuaZipFile m_file;
    qint64 m_size;
    qint64 m_read = 0;
    Progress m_progress;
};

} // namespace

ZipParts::ZipParts(QIODevice& device, const QString& path, const TableLimits& limits)
    : m_path(path)
    , m_mostHeld(limits.textBytes)
    , m_device(std::make_unique<ContainerDevice>(device))
    , m_zip(std::make_unique<QuaZip>(m_device.get()))
{
    m_zip->setAutoClose(false);
    if (!m_zip->open(QuaZip::mdUnzip))
        throw damagedTable(path, kmh::tr("its end is missing or it is no zip container"));
    list(limits);
}

ZipParts::~ZipParts() = default;

/// Learns what there is; whatever the container claims is held against the limits before anything
/// is unpacked, and no part gives more than it claims.
void ZipParts::list(const TableLimits& limits)
{
    const int count = m_zip->getEntriesCount();
    if (count < 0 || count > kMostParts)
        throw tooLargeTable(m_path, kmh::tr("it holds more than %1 parts").arg(kMostParts));
    quint64 total = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            break;
        if (info.flags & kEncrypted)
            throw otherFormat(m_path, kmh::tr("protected by a password"));
        if (info.method != kStored && info.method != kDeflated)
            throw otherFormat(m_path, kmh::tr("packed in an unusual way"));
        const quint64 most = quint64(limits.unpackedBytes);
        if (info.uncompressedSize > most || (total += info.uncompressedSize) > most)
            throw tooLargeTable(
                m_path,
                kmh::tr("unpacked it has more than %1 MB").arg(limits.unpackedBytes / 1024 / 1024));
        const QString key = keyOf(info.name);
        if (m_parts.contains(key))
            throw damagedTable(m_path, kmh::tr("its part %1 is there twice").arg(info.name));
        m_parts.insert(key, {info.name, qint64(info.uncompressedSize)});
    }
    if (m_parts.size() != count)
        throw damagedTable(m_path, kmh::tr("its list of parts is cut off"));
}

bool ZipParts::contains(const QString& name) const
{
    return m_parts.contains(keyOf(name));
}

qint64 ZipParts::sizeOf(const QString& name) const
{
    return m_parts.value(keyOf(name)).size;
}

std::unique_ptr<ByteSource> ZipParts::open(const QString& name, const Progress& progress)
{
    const auto part = m_parts.constFind(keyOf(name));
    if (part == m_parts.constEnd())
        throw damagedTable(m_path, kmh::tr("its part %1 is missing").arg(name));
    return std::make_unique<ZipPart>(*m_zip, m_path, part->name, part->size, progress);
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
