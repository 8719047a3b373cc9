// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"
#include "core/store/recorder.h"
#include "core/store/workbook.h"

#include "tests/support/catch.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/platform.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QThread>

#include <atomic>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A receipt with a name so long that it does not fit into what is left of a page.
ReceiptEdit longReceipt()
{
    Receipt receipt;
    receipt.id = ReceiptId{1};
    receipt.fileName = QString(20'000, u'长');
    receipt.sender = QStringLiteral("省工信厅");
    receipt.cameAt = QDateTime(QDate(2025, 1, 11), QTime(3, 0), Qt::UTC);
    return {receipt};
}

const Stamp kStamp{QDateTime(QDate(2025, 1, 11), QTime(8, 0), Qt::UTC), QStringLiteral("甲"), {}};

/// The sentence recording six figures is refused with; empty if it is not.
QString refusal(Workbook& workbook, int number)
{
    try {
        SixFigures(workbook).record(number);
        return {};
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        return error.sentence();
    }
}

} // namespace

TEST_CASE("A full disk is told in a sentence, nothing is half-written, and with room it goes on")
{
    const TinyWorkbook tiny;
    const auto plan = Workbook::open(tiny.path(), Workbook::Access::ReadOnly).plan();
    Connection connection(tiny.path(), Connection::Access::ReadWrite);
    const int pages = connection.value(QStringLiteral("PRAGMA page_count")).toInt();
    connection.value(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    try {
        recordEdits(connection, *plan, {longReceipt()}, kStamp, false);
        FAIL("there is no room for it");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        CHECK(error.sentence().contains(QStringLiteral("the disk is full")));
        CHECK(error.sentence().contains(QStringLiteral("tiny.kmh")));
    }
    CHECK(connection.value(QStringLiteral("SELECT count(*) FROM receipt")).toInt() == 0);
    CHECK(dialect::damage(connection).isEmpty());

    connection.value(QStringLiteral("PRAGMA max_page_count = 1000000"));
    recordEdits(connection, *plan, {longReceipt()}, kStamp, false);
    CHECK(connection.value(QStringLiteral("SELECT count(*) FROM receipt")).toInt() == 1);
}

TEST_CASE("A folder that may not be written any more refuses a record, and takes it again later")
{
    const TinyWorkbook tiny;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    REQUIRE(refusal(workbook, 1).isEmpty());
    QFile::setPermissions(tiny.folder(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        if (user.isOne()) {
            const QString sentence = refusal(workbook, 2);
            INFO(sentence.toStdString());
            CHECK(sentence.contains(QStringLiteral("tiny.kmh")));
            CHECK(sentence.contains(QStringLiteral("folder")));
            CHECK(wholeNumbers(workbook) == QVector{1});
        }
    }
    QFile::setPermissions(tiny.folder(), QFile::Permissions(0x7755));
    CHECK(refusal(workbook, 2).isEmpty());
    CHECK(wholeNumbers(workbook) == QVector{1, 2});
}

TEST_CASE("A workbook that was moved away takes no record until it is back")
{
    if (!host::openFilesCanBeMoved()) {
        WARN("skipped: a file that is open can be neither moved nor replaced here");
        return;
    }
    const TinyWorkbook tiny;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    const QString elsewhere = tiny.beside(QStringLiteral("elsewhere.kmh"));
    REQUIRE(QFile::rename(tiny.path(), elsewhere));
    CHECK(workbook.fileState() == Workbook::FileState::Gone);
    CHECK(refusal(workbook, 1).contains(QStringLiteral("is gone")));
    CHECK(wholeNumbers(workbook).isEmpty()); // it can be read all the same
    REQUIRE(QFile::rename(elsewhere, tiny.path()));
    CHECK(refusal(workbook, 1).isEmpty());
    CHECK(wholeNumbers(Workbook::open(tiny.path(), Workbook::Access::ReadOnly)) == QVector{1});
}

TEST_CASE("A workbook that another file has taken the place of takes no record")
{
    if (!host::openFilesCanBeMoved()) {
        WARN("skipped: a file that is open can be neither moved nor replaced here");
        return;
    }
    const TinyWorkbook tiny;
    const TinyWorkbook other;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    REQUIRE(QFile::rename(tiny.path(), tiny.beside(QStringLiteral("old.kmh"))));
    REQUIRE(QFile::copy(other.path(), tiny.path()));
    CHECK(workbook.fileState() == Workbook::FileState::Replaced);
    CHECK(refusal(workbook, 1).contains(QStringLiteral("was replaced by another file")));
    Workbook anew = Workbook::open(tiny.path(), Workbook::Access::ReadWrite); // beside the old one
    CHECK(anew.fileState() == Workbook::FileState::AsLeft);
    CHECK(refusal(anew, 1).isEmpty());
    CHECK(wholeNumbers(Workbook::open(tiny.path(), Workbook::Access::ReadOnly)) == QVector{1});
}

TEST_CASE("A reader notices that another program has written")
{
    const TinyWorkbook tiny;
    const Workbook reader = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    CHECK(reader.fileState() == Workbook::FileState::AsLeft);
    Workbook writer = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    REQUIRE(refusal(writer, 1).isEmpty());
    CHECK(reader.fileState() == Workbook::FileState::Changed);
    CHECK(reader.fileState() == Workbook::FileState::AsLeft); // it was told
    CHECK(wholeNumbers(reader) == QVector{1});
}

TEST_CASE("A record waits for somebody who reads the file for longer than a lock is waited for")
{
    const TinyWorkbook tiny;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    std::atomic_bool reading = false;
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        const Connection connection(tiny.path(), Connection::Access::ReadOnly);
        connection.exec(QStringLiteral("BEGIN"));
        connection.value(QStringLiteral("SELECT count(*) FROM plan"));
        reading = true;
        QThread::msleep(3000);
        connection.exec(QStringLiteral("COMMIT"));
    }));
    reader->start();
    while (!reading)
        QThread::msleep(1);
    CHECK(refusal(workbook, 1).isEmpty());
    reader->wait();
    CHECK(wholeNumbers(workbook) == QVector{1});
}
