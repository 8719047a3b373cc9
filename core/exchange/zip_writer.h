// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QVector>

class QIODevice;

namespace kmh {

/// Writes a zip container part by part: deflated with zlib, names in UTF-8, no zip64 (a document of
/// ours stays far below 4 GB and 65,535 parts). The counterpart of zip_reader; the format is
/// PKWARE's APPNOTE 6.3, as ISO/IEC 21320-1 narrows it for documents.
class ZipWriter
{
public:
    /// The device must be open for writing; every part bears the moment, so that the same content
    /// gives the same bytes.
    ZipWriter(QIODevice& device, const QDateTime& moment);

    /// Throws Error (CannotOpen) where the device takes no more.
    void add(const QString& name, const QByteArray& content);
    /// The directory; nothing can be added after it.
    void finish();

private:
    struct Part
    {
        QByteArray name;
        quint32 crc = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
        bool deflated = false;
    };

    void write(const QByteArray& bytes);
    QByteArray factsOf(const Part& part) const;

    QIODevice& m_device;
    quint32 m_moment; ///< in the form of MS-DOS
    quint32 m_offset = 0;
    QVector<Part> m_parts;
};

} // namespace kmh
