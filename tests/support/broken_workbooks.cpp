// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/broken_workbooks.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/workbook.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <stdexcept>

namespace kmh::test {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sound workbook");
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("no broken workbook");
}

void writeDatabase(const QString& path, int applicationId, int version)
{
    Connection connection(path, Connection::Access::ReadWrite);
    dialect::setApplicationId(connection, applicationId);
    connection.exec(QStringLiteral("CREATE TABLE something (a)"));
    dialect::setSchemaVersion(connection, version);
}

} // namespace

QVector<BrokenWorkbook> makeBrokenWorkbooks(const QString& folder, const QString& sound)
{
    const QDir in(folder);
    const auto at = [&](const char* name) { return in.filePath(QLatin1String(name)); };
    const QByteArray whole = bytesOf(sound);
    write(at("truncated.kmh"), whole.left(whole.size() / 2));
    write(at("header-only.kmh"), whole.left(60));
    write(at("empty.kmh"), {});
    write(at("text.kmh"), QStringLiteral("指标,地区,期别\n钾肥产量,全省,2025-03\n").toUtf8());
    write(at("spreadsheet.kmh"), QByteArray("PK\x03\x04", 4) + QByteArray(200, '\x07'));
    write(at("old-office.kmh"), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(200, '\0'));
    write(at("noise.kmh"), QByteArray(500, '\x01'));
    writeDatabase(at("foreign.kmh"), 0, 1);
    writeDatabase(at("newer.kmh"), Workbook::kApplicationId, 9000);
    writeDatabase(at("unfinished.kmh"), Workbook::kApplicationId, 0);
    in.mkdir(QStringLiteral("folder.kmh"));

    const auto fault = [](const char* name, const char* says) {
        return BrokenWorkbook{QLatin1String(name), QString::fromUtf8(says)};
    };
    return {
        fault("truncated.kmh", "cut off"),    fault("header-only.kmh", "cut off"),
        fault("empty.kmh", "is empty"),       fault("text.kmh", "text or csv"),
        fault("spreadsheet.kmh", "Excel"),    fault("old-office.kmh", "old or encrypted Office"),
        fault("noise.kmh", "not a workbook"), fault("foreign.kmh", "another program"),
        fault("newer.kmh", "newer version"),  fault("unfinished.kmh", "unfinished"),
        fault("folder.kmh", "is a folder"),   fault("missing.kmh", "no file")};
}

} // namespace kmh::test
