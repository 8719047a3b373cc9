// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/byte_source.h"
#include "core/exchange/table_file.h"
#include "core/exchange/zip_directory.h"

#include <QtCore/QHash>

#include <memory>

class QIODevice;

namespace kmh {

/// The parts of a zip container by name. Names are told apart without regard to case, as Office
/// does. Throws Error: BadInput for a container that is damaged, encrypted or says it holds more
/// than the limits.
class ZipParts
{
public:
    /// `device` is open, can be sought in and outlives this. `path` is for sentences.
    ZipParts(QIODevice& device, const QString& path, const TableLimits& limits);
    Q_DISABLE_COPY_MOVE(ZipParts)

    bool contains(const QString& name) const;
    /// Unpacked; 0 for a part that is not there.
    qint64 sizeOf(const QString& name) const;

    /// A part being read, unpacked; the end is only reached by a part that is whole. One at a time.
    /// Progress is told by size.
    std::unique_ptr<ByteSource> open(const QString& name, const Progress& progress = {});

    /// The same of a part that is held in memory, which is refused beyond TableLimits::textBytes.
    std::unique_ptr<ByteSource> openSmall(const QString& name);

    const QString& path() const { return m_path; }

private:
    void list(const TableLimits& limits);

    QString m_path;
    qint64 m_mostHeld;
    QIODevice& m_device;
    QHash<QString, ZipEntry> m_parts;
};

} // namespace kmh
