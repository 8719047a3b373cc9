// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh::test {

/// A part of a zip container, unpacked.
struct ZipContent
{
    QString name;
    QByteArray bytes;
};

/// The parts of a container, each only as far as `most` bytes; none where it is broken.
QVector<ZipContent> unzipped(const QByteArray& container, qint64 most = 64 * 1024 * 1024);
/// A container of them, with the right checksums: stored as they are, or deflated.
enum class Packing { Stored, Deflated };
QByteArray zipped(const QVector<ZipContent>& parts, Packing packing = Packing::Stored);

} // namespace kmh::test
