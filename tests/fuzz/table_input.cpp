// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/table_input.h"

#include "core/exchange/table_file.h"

#include <QtCore/QBuffer>
#include <QtCore/QVector>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <cstring>

namespace kmh::fuzz {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

struct Part
{
    QString name;
    QByteArray bytes;
};

void saysNothing(QtMsgType, const QMessageLogContext&, const QString&) {}

/// Warnings are faults of the readers; taking a container apart to change it is not reading it.
class Quiet
{
public:
    Quiet()
        : m_before(qInstallMessageHandler(saysNothing))
    {
    }
    ~Quiet() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    QtMessageHandler m_before;
};

QVector<Part> unpacked(const QByteArray& container)
{
    QVector<Part> parts;
    QBuffer buffer;
    buffer.setData(container);
    QuaZip zip(&buffer);
    if (!container.startsWith("PK") || !zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more && parts.size() < 100; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        parts.append({zip.getCurrentFileName(), file.read(kMegabyte)});
    }
    return parts;
}

QByteArray packed(const QVector<Part>& parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const Part& part : parts) {
        QuaZipFile file(&zip);
        QuaZipNewInfo info(part.name);
        info.dateTime = QDateTime(QDate(2025, 1, 1), QTime(0, 0));
        if (file.open(QIODevice::WriteOnly, info, nullptr, 0, 0, 0)) // stored
            file.write(part.bytes);
    }
    zip.close();
    return buffer.data();
}

} // namespace

void readTables(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    TableLimits limits;
    limits.unpackedBytes = 16 * kMegabyte;
    limits.textBytes = kMegabyte;
    try {
        const auto file = TableFile::open(std::move(buffer), QStringLiteral("table"), limits);
        file->properties();
        for (int sheet = 0; sheet < file->sheets().size() && sheet < 10; ++sheet) {
            file->mergedCells(sheet);
            file->eachRow(sheet, [](const TableRow& row) {
                for (const TableCell& cell : row.cells)
                    cell.shown();
                return true;
            });
        }
    } catch (const Error& error) {
        if (error.sentence().isEmpty())
            qFatal("an error without a sentence");
    }
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
    const Quiet quiet;
    QVector<Part> parts = unpacked(container);
    if (parts.isEmpty())
        return changed(container, most, seed, change);
    Part& part = parts[qsizetype(seed % unsigned(parts.size()))];
    const size_t room = size_t(part.bytes.size()) + 4096;
    part.bytes = changed(part.bytes, room, seed, change);
    const QByteArray again = packed(parts);
    return size_t(again.size()) <= most ? again : container;
}

} // namespace kmh::fuzz
