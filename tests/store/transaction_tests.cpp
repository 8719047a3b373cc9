// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/domain/error.h"
#include "tests/support/catch.h"

#include <QtCore/QTemporaryDir>

using namespace kmh;

TEST_CASE("A transaction is done whole or not at all")
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("a.kmh")), Connection::Access::ReadWrite);
    connection.exec(QStringLiteral("CREATE TABLE a (x INTEGER) STRICT"));
    const auto rows = [&] {
        return connection.value(QStringLiteral("SELECT count(*) FROM a")).toInt();
    };
    SECTION("committed")
    {
        Transaction transaction(connection);
        connection.exec(QStringLiteral("INSERT INTO a VALUES (?)"), {1});
        transaction.commit();
        CHECK(rows() == 1);
    }
    SECTION("left by an exception")
    {
        try {
            const Transaction transaction(connection);
            connection.exec(QStringLiteral("INSERT INTO a VALUES (1)"));
            connection.exec(QStringLiteral("INSERT INTO a VALUES ('not a number')"));
            FAIL("a STRICT table takes no text for a number");
        } catch (const Error& error) {
            CHECK(error.sentence().contains(QStringLiteral("a.kmh")));
        }
        CHECK(rows() == 0);
    }
}

TEST_CASE("A second writer is told to wait or close")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kmh"));
    Connection first(path, Connection::Access::ReadWrite);
    first.exec(QStringLiteral("CREATE TABLE a (x)"));
    Connection second(path, Connection::Access::ReadWrite);
    const Transaction transaction(first);
    CHECK_THROWS_AS(Transaction(second), Error);
}
