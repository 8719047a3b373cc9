// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/zip_writer.h"
#include "tests/exchange/office_programs.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;

namespace {

const QDateTime kMoment(QDate(2025, 3, 21), QTime(9, 30, 44), Qt::UTC);

QByteArray written(const QVector<ZipContent>& parts, const QDateTime& moment = kMoment)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer, moment);
    for (const ZipContent& part : parts)
        zip.add(part.name, part.bytes);
    zip.finish();
    return buffer.data();
}

/// An empty part, one that shrinks, one that cannot, one with a Chinese name.
QVector<ZipContent> someParts()
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    return {{QStringLiteral("empty.xml"), {}},
            {QStringLiteral("long.xml"), QByteArray(100'000, 'x')},
            {QStringLiteral("folder/every.bin"), every},
            {QStringLiteral("文件夹/通报.xml"), QByteArrayLiteral("<a/>")}};
}

/// Takes a number of bytes and no more.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("A container is read back with every part, its name and its bytes")
{
    const QVector<ZipContent> parts = someParts();
    const QVector<ZipContent> read = unzipped(written(parts));
    REQUIRE(read.size() == parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        CHECK(read.at(i).name == parts.at(i).name);
        CHECK(read.at(i).bytes == parts.at(i).bytes);
    }
}

TEST_CASE("A container without parts is one too")
{
    CHECK(written({}).size() == 22); // nothing but the end of the directory
    CHECK(unzipped(written({})).isEmpty());
}

TEST_CASE("What repeats itself is packed, and what would only grow is stored")
{
    CHECK(written({{QStringLiteral("a"), QByteArray(100'000, 'x')}}).size() < 1000);
    // Two headers of 30 and 46 bytes, the name twice, the end of 22, and the content as it is.
    CHECK(written({{QStringLiteral("a"), QByteArrayLiteral("z")}}).size() == 30 + 46 + 2 + 22 + 1);
}

TEST_CASE("The same parts at the same moment are the same bytes")
{
    CHECK(written(someParts()) == written(someParts()));
    CHECK(written(someParts()) != written(someParts(), kMoment.addDays(1)));
}

TEST_CASE("A moment is written as MS-DOS has it, and none before 1980")
{
    const QVector<ZipContent> parts{{QStringLiteral("a"), {}}};
    // 9 << 11 | 30 << 5 | 22 = 0x4BD6; 45 << 9 | 3 << 5 | 21 = 0x5A75
    CHECK(written(parts).mid(10, 4) == QByteArray::fromHex("d64b755a"));
    // 1 January 1980: 1 << 5 | 1
    CHECK(written(parts, QDateTime()).mid(10, 4) == QByteArray::fromHex("00002100"));
    CHECK(written(parts, QDateTime(QDate(1970, 5, 5), QTime(1, 1), Qt::UTC)).mid(10, 4) ==
          QByteArray::fromHex("00002100"));
}

TEST_CASE("A device that takes no more stops a container with an error")
{
    const qint64 room = GENERATE(0, 20, 60);
    FullDevice device(room);
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    ZipWriter zip(device, kMoment);
    const auto write = [&] {
        zip.add(QStringLiteral("a"), QByteArrayLiteral("some content"));
        zip.finish();
    };
    CHECK_THROWS_AS(write(), Error);
}

TEST_CASE("unzip finds nothing wrong with a container")
{
    if (!hasProgram("unzip"))
        return;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("容器.zip")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(written(someParts()));
    file.close();
    CHECK(runProgram(QStringLiteral("unzip"), {QStringLiteral("-t"), file.fileName()}));
}

TEST_CASE("Python reads every name and byte of a container")
{
    const QString python = pythonWith("zipfile");
    if (python.isEmpty())
        return;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("容器.zip")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(written(someParts()));
    file.close();
    const QString script = QStringLiteral(
        "import sys, zipfile\n"
        "z = zipfile.ZipFile(sys.argv[1])\n"
        "assert z.testzip() is None\n"
        "assert z.namelist() == ['empty.xml', 'long.xml', 'folder/every.bin', '文件夹/通报.xml']\n"
        "assert z.read('folder/every.bin') == bytes(range(256))\n"
        "assert z.getinfo('long.xml').date_time == (2025, 3, 21, 9, 30, 44)\n");
    QString said;
    const bool sound = runProgram(python, {QStringLiteral("-c"), script, file.fileName()}, &said);
    INFO(said.toStdString());
    CHECK(sound);
}
