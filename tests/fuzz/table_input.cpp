// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/table_input.h"

#include "tests/support/zip_file.h"

#include <QtCore/QBuffer>
#include <QtCore/QVector>

#include <cstring>

namespace kmh::fuzz {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qsizetype kMostParts = 100;

} // namespace

void withTables(const QByteArray& bytes, const std::function<void(TableFile&)>& read)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    TableLimits limits;
    limits.unpackedBytes = 16 * kMegabyte;
    limits.textBytes = kMegabyte;
    try {
        read(*TableFile::open(std::move(buffer), QStringLiteral("table"), limits));
    } catch (const Error& error) {
        if (error.sentence().isEmpty())
            qFatal("an error without a sentence");
    }
}

void readTables(const QByteArray& bytes)
{
    withTables(bytes, [](TableFile& file) {
        file.properties();
        for (int sheet = 0; sheet < file.sheets().size() && sheet < 10; ++sheet) {
            file.mergedCells(sheet);
            file.eachRow(sheet, [](const TableRow& row) {
                for (const TableCell& cell : row.cells)
                    cell.shown();
                return true;
            });
        }
    });
}

QByteArray changed(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change)
{
    QByteArray text = bytes;
    text.resize(qsizetype(std::max<size_t>(most, size_t(bytes.size()))));
    text.truncate(qsizetype(
        change(reinterpret_cast<quint8*>(text.data()), size_t(bytes.size()), most, seed)));
    return text;
}

QByteArray changedInside(const QByteArray& container, size_t most, unsigned seed, ChangeText change)
{
    QVector<test::ZipContent> parts = test::unzipped(container, kMegabyte).mid(0, kMostParts);
    if (parts.isEmpty())
        return changed(container, most, seed, change);
    test::ZipContent& part = parts[qsizetype(seed % unsigned(parts.size()))];
    const size_t room = size_t(part.bytes.size()) + 4096;
    part.bytes = changed(part.bytes, room, seed, change);
    const QByteArray again = test::zipped(parts);
    return size_t(again.size()) <= most ? again : container;
}

} // namespace kmh::fuzz
