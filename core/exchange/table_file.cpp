// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/domain/text.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/table_kind.h"
#include "core/exchange/table_trouble.h"
#include "core/exchange/xlsx_table.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace kmh {

namespace {

constexpr qint64 kLookedAt = 4096;

} // namespace

std::unique_ptr<TableFile> TableFile::open(const QString& path, const TableLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw cannotReadTable(path, kmh::tr("it does not exist"));
    if (!info.isFile())
        throw cannotReadTable(path, kmh::tr("it is not a file"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw cannotReadTable(path, file->errorString());
    return open(std::move(file), path, limits);
}

std::unique_ptr<TableFile> TableFile::open(std::unique_ptr<QIODevice> device, const QString& path,
                                           const TableLimits& limits)
{
    if (device->size() > limits.fileBytes)
        throw tooLargeTable(path, kmh::tr("it has %1 MB, and at most %2 MB are read")
                                      .arg(device->size() / 1024 / 1024)
                                      .arg(limits.fileBytes / 1024 / 1024));
    const QByteArray first = device->peek(kLookedAt);
    if (first.isEmpty())
        throw notATable(path, kmh::tr("an empty file"));
    if (isZip(first))
        return openXlsx(std::move(device), path, limits);
    refuseOtherKinds(*device, first, path);
    return openCsv(std::move(device), path, limits);
}

QString columnLetters(int column)
{
    QString letters;
    for (qint64 rest = qint64(column) + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + ushort((rest - 1) % 26)));
    return letters;
}

} // namespace kmh
