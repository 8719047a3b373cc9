// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/byte_source.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringConverter>

#include <functional>

class QIODevice;

namespace kmh {

enum class CsvEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

/// The encoding of a text file: by its byte order mark, else UTF-8 where all of it is that, else
/// GB18030. Throws Error (BadInput) for what has zero bytes and so is no text.
CsvEncoding csvEncoding(QIODevice& device, const QString& path, const Progress& progress = {});

/// A text file in UTF-8 without a byte order mark, whatever it is encoded in. Throws Error
/// (BadInput) where it is not in the encoding it seemed to be in.
class CsvText : public ByteSource
{
public:
    /// Begins at the file's beginning.
    CsvText(QIODevice& device, CsvEncoding encoding, const QString& path, Progress progress = {});

    qint64 read(char* data, qint64 size) override;

private:
    QByteArray nextPiece();
    QByteArray fromUtf16(const QByteArray& piece);

    QIODevice& m_device;
    CsvEncoding m_encoding;
    QString m_path;
    Progress m_progress;
    QStringDecoder m_utf16;
    QString m_openPair;
    QByteArray m_carried; ///< read, but behind the last place where it may be cut
    QByteArray m_ready;
    qsizetype m_given = 0;
};

} // namespace kmh
