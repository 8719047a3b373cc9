// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table_text.h"
#include "tests/exchange/zip_file.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
const QByteArray kSheet = "<worksheet><sheetData>";
const QByteArray kSheetEnd = "</sheetData></worksheet>";

int warnings = 0;

/// Nothing that a file holds is worth a line on the console.
class WarningWitness
{
public:
    WarningWitness()
    {
        warnings = 0;
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString&) { ++warnings; });
    }
    ~WarningWitness() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(WarningWitness)

    int count() const { return warnings; }

private:
    QtMessageHandler m_before;
};

/// The sentence with which a file is refused, at opening or later.
QString refusal(const QString& path, const TableLimits& limits = {})
{
    try {
        tableText(*TableFile::open(path, limits));
    } catch (const Error& error) {
        return error.sentence();
    }
    return QStringLiteral("(it was read)");
}

struct Folder
{
    QTemporaryDir dir;
    QString file(const char* name) const { return dir.filePath(QString::fromLatin1(name)); }
};

} // namespace

TEST_CASE("Files that are no tables, or broken ones, are refused with what is wrong with them")
{
    const QDir folder(QStringLiteral(KMH_SOURCE_DIR "/tests/cases/hostile_tables"));
    const QStringList cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(cases.size() >= 40);
    const WarningWitness witness;
    for (const QString& name : cases) {
        INFO(name);
        const QDir one(folder.filePath(name));
        const QStringList inputs = one.entryList({QStringLiteral("input.*")});
        REQUIRE(inputs.size() == 1);
        QFile expected(one.filePath(QStringLiteral("refusal.txt")));
        REQUIRE(expected.open(QIODevice::ReadOnly));
        const QString path = one.filePath(inputs.first());
        const QString sentence = refusal(path);
        INFO(sentence);
        CHECK(sentence.startsWith(QDir::toNativeSeparators(path)));
        CHECK(sentence.contains(QString::fromUtf8(expected.readAll()).trimmed()));
        CHECK(witness.count() == 0);
    }
}

TEST_CASE("A file that is not there or no file is refused")
{
    const Folder folder;
    CHECK(refusal(folder.file("none.xlsx")).contains(u"it does not exist"));
    CHECK(refusal(folder.dir.path()).contains(u"it is not a file"));
}

TEST_CASE("A file of 500 MB is refused before it is read")
{
    const Folder folder;
    QFile file(folder.file("large.xlsx"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(500 * kMegabyte)); // a hole, which takes no room on the disk
    file.close();
    CHECK(refusal(file.fileName()).contains(u"it has 500 MB, and at most 200 MB are read"));
}

TEST_CASE("A bomb of spaces is refused by what it would come to")
{
    const Folder folder;
    const QString path = folder.file("bomb.xlsx");
    packXlsx(path, repeated(kSheet, QByteArray(kMegabyte, ' '), 40, kSheetEnd));
    CHECK(QFile(path).size() < kMegabyte / 10);
    TableLimits limits;
    limits.unpackedBytes = 20 * kMegabyte;
    CHECK(refusal(path, limits).contains(u"unpacked it has more than 20 MB"));
    // Within the limits it is a text of 40 MB in one piece, which no sheet has.
    CHECK(refusal(path).contains(u"a single piece of it is longer than"));
}

TEST_CASE("Texts that would fill the memory are refused")
{
    const Folder folder;
    const QString path = folder.file("texts.xlsx");
    const QByteArray sheet = kSheet + "<row><c t=\"s\"><v>0</v></c></row>";
    TableLimits limits;
    limits.textBytes = kMegabyte;
    SECTION("many small ones")
    {
        packXlsx(path, repeated(sheet, {}, 0, kSheetEnd),
                 repeated("<sst>", QByteArray("<si/>").repeated(1000), 1000, "</sst>"));
        CHECK(refusal(path, limits).contains(u"its texts take more than 1 MB"));
    }
    SECTION("one large one")
    {
        packXlsx(path, repeated(sheet, {}, 0, kSheetEnd),
                 repeated("<sst><si><t>", QByteArray(kMegabyte, 'a'), 9, "</t></si></sst>"));
        CHECK(refusal(path, limits).contains(u"a single piece of it is longer than"));
    }
    SECTION("in the cell itself")
    {
        packXlsx(path, repeated(kSheet + "<row><c t=\"str\"><v>", QByteArray(1000, 'a'), 2000,
                                "</v></c></row>" + kSheetEnd));
        CHECK(refusal(path).contains(u"at Sheet1!A1, there is too long a text"));
    }
}

TEST_CASE("A million columns are refused, in one row or in one line")
{
    const Folder folder;
    packXlsx(folder.file("wide.xlsx"),
             repeated(kSheet + "<row>", QByteArray("<c><v>1</v></c>").repeated(1000), 1000,
                      "</row>" + kSheetEnd));
    CHECK(refusal(folder.file("wide.xlsx"))
              .contains(u"at Sheet1!ALM1, there are more than 1000 columns"));
    QFile csv(folder.file("wide.csv"));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(QByteArray("1,").repeated(1'000'000));
    csv.close();
    CHECK(refusal(csv.fileName()).contains(u"in line 1, there are more than 1000 columns"));
}

TEST_CASE("More rows than a sheet can have are refused")
{
    const Folder folder;
    TableLimits limits;
    limits.rows = 1000;
    packXlsx(folder.file("long.xlsx"),
             repeated(kSheet, "<row><c><v>1</v></c></row>", 1001, kSheetEnd));
    CHECK(refusal(folder.file("long.xlsx"), limits).contains(u"there are more than 1000 rows"));
    QFile csv(folder.file("long.csv"));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(QByteArray("1\n").repeated(1001));
    csv.close();
    CHECK(refusal(csv.fileName(), limits).contains(u"there are more than 1000 rows"));
}

TEST_CASE("Elements nested without end are refused")
{
    const Folder folder;
    packXlsx(folder.file("deep.xlsx"), repeated(kSheet, "<x>", 100'000, kSheetEnd));
    CHECK(refusal(folder.file("deep.xlsx")).contains(u"nested more than 256 deep"));
}

TEST_CASE("Reading stops where a person stops it, and can begin again")
{
    const Folder folder;
    packXlsx(
        folder.file("long.xlsx"),
        repeated(kSheet, QByteArray("<row><c><v>1</v></c></row>").repeated(1000), 100, kSheetEnd));
    const auto file = TableFile::open(folder.file("long.xlsx"));
    int rows = 0;
    const auto count = [&rows](const TableRow&) { return ++rows > 0; };
    const auto stop = [](double share) {
        if (share > 0.5)
            throw Cancelled();
    };
    CHECK_THROWS_AS(file->eachRow(0, count, stop), Cancelled);
    CHECK(rows > 0);
    CHECK(rows < 100'000);
    rows = 0;
    double last = 0;
    file->eachRow(0, count, [&last](double share) {
        CHECK(share >= last);
        last = share;
    });
    CHECK(rows == 100'000);
    CHECK(last == 1);
}
