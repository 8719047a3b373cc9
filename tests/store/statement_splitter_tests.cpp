// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement_splitter.h"

#include "tests/support/catch.h"

using kmh::splitStatements;

namespace {

QString sql(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A script is split at the semicolons between its statements")
{
    CHECK(splitStatements(sql("SELECT 1; SELECT 2;\n")) ==
          QStringList{sql("SELECT 1"), sql("SELECT 2")});
    CHECK(splitStatements(sql("SELECT 1")) == QStringList{sql("SELECT 1")});
    CHECK(splitStatements(sql(" ;; \n ;")).isEmpty());
}

TEST_CASE("Semicolons in strings and quoted names and comments end no statement")
{
    const QString one = sql("INSERT INTO \"a;b\" VALUES ('it''s; so', `c;d`, [e;f]) /* ; */");
    CHECK(splitStatements(one + sql("; SELECT 2")) == QStringList{one, sql("SELECT 2")});
    const QString commented = sql("-- first; of all\nSELECT 1 -- and; last\n, 2");
    CHECK(splitStatements(commented + sql(";")) == QStringList{commented});
}

TEST_CASE("Comments alone are no statement")
{
    CHECK(splitStatements(sql("-- nothing here\n/* nor; here */")).isEmpty());
    CHECK(splitStatements(sql("SELECT 1; -- the end;")) == QStringList{sql("SELECT 1")});
}

TEST_CASE("A trigger is one statement up to the END of its body")
{
    const QString trigger =
        sql("CREATE TEMP TRIGGER t BEFORE UPDATE ON a BEGIN\n"
            "  SELECT CASE WHEN new.b = ';' THEN RAISE(ABORT, 'no; never') END;\n"
            "  UPDATE a SET endless = 1, begin_at = 2; END");
    CHECK(splitStatements(trigger + sql("; SELECT 2;")) == QStringList{trigger, sql("SELECT 2")});
}

TEST_CASE("BEGIN and END outside a trigger nest nothing")
{
    const QString text =
        sql("BEGIN; CREATE TABLE trigger_log (a); SELECT CASE 1 WHEN 1 THEN 2 END; END");
    CHECK(splitStatements(text).size() == 4);
}

TEST_CASE("A statement that is left open is handed on as it is")
{
    CHECK(splitStatements(sql("SELECT 1; SELECT 'open; ")) ==
          QStringList{sql("SELECT 1"), sql("SELECT 'open;")});
}
