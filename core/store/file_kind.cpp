// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_kind.h"

#include "core/store/sentence.h"

#include <algorithm>

namespace kmh {

namespace {

/// Text in any encoding has no control characters but tabs and line ends.
bool looksLikeText(const QByteArray& bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
}

} // namespace

bool isSqliteFile(const QByteArray& firstBytes)
{
    return firstBytes.startsWith(QByteArray("SQLite format 3\0", 16));
}

QString notAWorkbook(const QString& path, const QByteArray& firstBytes)
{
    const QString file = store::shown(path);
    if (firstBytes.isEmpty())
        return kmh::
            tr("%1 is empty, so it is no workbook; choose another file or start a new workbook.")
                .arg(file);
    if (firstBytes.startsWith("PK"))
        return kmh::tr("%1 is an Excel or zip file, not a workbook; choose a *.kmh file.")
            .arg(file);
    if (firstBytes.startsWith(QByteArray::fromHex("d0cf11e0")))
        return kmh::tr(
                   "%1 is an old or encrypted Office file, not a workbook; choose a *.kmh file.")
            .arg(file);
    if (looksLikeText(firstBytes))
        return kmh::tr("%1 is a text or csv file, not a workbook; choose a *.kmh file.").arg(file);
    return kmh::tr("%1 is not a workbook of this program; choose a *.kmh file.").arg(file);
}

} // namespace kmh
