// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safe_text.h"
#include "tests/support/catch.h"

using namespace kmh;

TEST_CASE("What a spreadsheet would run as a formula gets an apostrophe and loses it again")
{
    const auto [text, written] = GENERATE(table<QString, QString>({
        {QStringLiteral("=1+1"), QStringLiteral("'=1+1")},
        {QStringLiteral("+8613900000000"), QStringLiteral("'+8613900000000")},
        {QStringLiteral("-"), QStringLiteral("'-")},
        {QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)")},
        {QStringLiteral("＝HYPERLINK(\"x\")"), QStringLiteral("'＝HYPERLINK(\"x\")")},
        {QStringLiteral("＋1"), QStringLiteral("'＋1")},
        {QStringLiteral("－1"), QStringLiteral("'－1")},
        {QStringLiteral("＠a"), QStringLiteral("'＠a")},
        {QStringLiteral("\tx"), QStringLiteral("'\tx")},
        {QStringLiteral("\rx"), QStringLiteral("'\rx")},
        {QStringLiteral("\n=x"), QStringLiteral("'\n=x")},
        {QStringLiteral("  =cmd|'/C calc'!A0"), QStringLiteral("'  =cmd|'/C calc'!A0")},
        {QStringLiteral("'=1"), QStringLiteral("''=1")},
        {QStringLiteral("''+1"), QStringLiteral("'''+1")},
    }));
    CHECK(guarded(text) == written);
    CHECK(unguarded(written) == text);
}

TEST_CASE("Every other text is written and read as it is")
{
    const QString text = GENERATE(QString(), QStringLiteral("省工信厅"), QStringLiteral("1-2月"),
                                  QStringLiteral("'"), QStringLiteral("'已核'"),
                                  QStringLiteral("a=b"), QStringLiteral("—"), QStringLiteral("''"));
    CHECK(guarded(text) == text);
    CHECK(unguarded(text) == text);
}
