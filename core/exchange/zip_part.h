// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/byte_source.h"
#include "core/exchange/zip_directory.h"

#include <array>
#include <memory>

namespace kmh {

/// One part of a zip container, unpacked as it is read: stored, or deflated (RFC 1951). Gives no
/// more than the directory says it has, and its end only when length and checksum are right. Throws
/// Error (BadInput) else.
class ZipPart : public ByteSource
{
public:
    /// `device` outlives this, and nothing else reads it meanwhile. `path` is for sentences.
    ZipPart(QIODevice& device, const QString& path, const ZipEntry& entry, Progress progress);
    ~ZipPart() override;

    qint64 read(char* data, qint64 size) override;

private:
    struct Inflater;

    qint64 readStored(char* data, qint64 size);
    qint64 readDeflated(char* data, qint64 size);
    bool fetch();
    void checkWhole() const;
    [[noreturn]] void broken() const;

    QIODevice& m_device;
    QString m_path;
    ZipEntry m_entry;
    Progress m_progress;
    std::unique_ptr<Inflater> m_inflater; ///< of a part that is deflated
    std::array<char, 64 * 1024> m_packed;
    quint64 m_at = 0;    ///< of the packed bytes to be fetched next
    quint64 m_left = 0;  ///< of them
    quint64 m_given = 0; ///< unpacked bytes
    quint32 m_checksum = 0;
    bool m_ended = false;
};

} // namespace kmh
