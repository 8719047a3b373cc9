// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"
#include "core/store/connection.h"
#include "core/store/plan_completion.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QTemporaryDir>

using namespace kmh;

namespace {

int openPlaces(const Workbook& workbook)
{
    return countIn(coverageOf(*workbook.plan()), CoverageItem::State::Open);
}

} // namespace

TEST_CASE("A workbook of the bundled notice is given what an earlier program did not know")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("早先.kmh"));
    Workbook::create(path, Bundle::Plan);
    {
        Connection connection(path, Connection::Access::ReadWrite);
        for (const char* loss :
             {"DELETE FROM county", "DELETE FROM ledger_rate",
              "DELETE FROM waiver WHERE reason = '会议简称，不是数量'",
              "UPDATE mechanism SET quote_start = 0, quote_length = 1 WHERE code = 'K2602'"})
            connection.exec(QString::fromUtf8(loss));
    }
    CHECK(openPlaces(Workbook::open(path, Workbook::Access::ReadOnly)) > 0);
    {
        Connection connection(path, Connection::Access::ReadWrite);
        completePlan(connection);
        completePlan(connection); // adds nothing twice
    }
    const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
    CHECK(workbook.integrityProblems().isEmpty());
    CHECK(workbook.plan()->counties.size() == 45);
    CHECK(workbook.plan()->ledgerRates.size() == 4);
    CHECK(workbook.plan()->waivers.size() ==
          Workbook::openBundled(Bundle::Plan).plan()->waivers.size());
    CHECK(openPlaces(workbook) == 0);
}

TEST_CASE("A workbook of another notice is left as it is")
{
    const test::TinyWorkbook tiny;
    {
        Connection connection(tiny.path(), Connection::Access::ReadWrite);
        completePlan(connection);
    }
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    CHECK(workbook.plan()->counties.size() == 2);
    CHECK(workbook.plan()->waivers.size() == 1);
}
