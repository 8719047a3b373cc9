// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>

class QIODevice;

namespace kmh {

/// A part of a zip container as its directory tells of it.
struct ZipEntry
{
    QString name;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 checksum = 0; ///< CRC-32 of the part unpacked
    quint64 packed = 0;   ///< bytes in the container
    quint64 size = 0;     ///< unpacked
    quint64 at = 0;       ///< where its own header begins
};

/// What stands at the end of a container: how many parts there are and where their list is.
struct ZipEnd
{
    quint64 count = 0;
    quint64 listAt = 0;
    quint64 listSize = 0;
    quint64 shift = 0; ///< bytes before the container, by which all places are off
};

// The format is PKWARE's APPNOTE.TXT, 6.3.x: sections 4.3.7, 4.3.12 to 4.3.16 and 4.5.3. The device
// is open and can be sought in; whatever a container claims is checked before it is believed.

/// Nothing where the end is missing or says what cannot be.
std::optional<ZipEnd> readZipEnd(QIODevice& device);
/// As many as are whole, in their order; fewer than `count` where the list is cut off.
QVector<ZipEntry> readZipEntries(QIODevice& device, const ZipEnd& end);
/// Where a part's packed bytes begin; nothing where its own header is missing.
std::optional<quint64> zipContentAt(QIODevice& device, const ZipEntry& entry);

} // namespace kmh
