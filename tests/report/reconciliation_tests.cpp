// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reconciliation.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

Reconciliation reconciled(const TinyWorkbook& file)
{
    const Workbook workbook = Workbook::open(file.path(), Workbook::Access::ReadOnly);
    const Snapshot snapshot = workbook.snapshot({.period = Period::quarter(2025, 1)});
    return reconcile(*snapshot.plan,
                     findInconsistencies(snapshot, workbook.acknowledgements(), {}));
}

/// 24 fairs by the end of January, and 21 ten days later.
TinyWorkbook& withAFall(TinyWorkbook& file)
{
    file.add({kFairs, kProvince, QStringLiteral("2025-01-X3"), 24,
              QStringLiteral("2025-02-05T08:00:00.000Z")});
    file.add({kFairs, kProvince, QStringLiteral("2025-02-X1"), 21,
              QStringLiteral("2025-02-11T08:00:00.000Z")});
    return file;
}

} // namespace

TEST_CASE("A falling total is told with both figures and what lies between")
{
    TinyWorkbook file;
    const Reconciliation found = reconciled(withAFall(file));
    REQUIRE(found.open.size() == 1);
    CHECK(found.acknowledged.isEmpty());
    const FindingRow& row = found.open.first();
    CHECK(row.finding.kind == Finding::Kind::Fall);
    CHECK(row.name == QStringLiteral("促销活动场次"));
    CHECK(row.region == QStringLiteral("全省"));
    CHECK(row.found == QStringLiteral("21 场次"));
    CHECK(row.expected == QStringLiteral("24 场次"));
    CHECK(row.difference == QStringLiteral("−3 场次"));
    CHECK(reconciliationSentence(found) == QStringLiteral("1 to look at, 0 explained."));
}

TEST_CASE("An explained finding stands apart with the reason and a new figure is a new finding")
{
    TinyWorkbook file;
    const QString key =
        reconciled(withAFall(file))
            .open.first()
            .finding.key(*Workbook::open(file.path(), Workbook::Access::ReadOnly).plan());
    {
        Workbook workbook = Workbook::open(file.path(), Workbook::Access::ReadWrite);
        workbook.record(AcknowledgementEdit{key},
                        {QDateTime(QDate(2025, 2, 12), QTime(1, 0), Qt::UTC), QStringLiteral("乙"),
                         QStringLiteral("核减重复场次")});
    }
    const Reconciliation explained = reconciled(file);
    CHECK(explained.open.isEmpty());
    REQUIRE(explained.acknowledged.size() == 1);
    CHECK(explained.acknowledged.first().why == QStringLiteral("核减重复场次"));
    CHECK(explained.acknowledged.first().by == QStringLiteral("乙"));
    CHECK(reconciliationSentence(explained) ==
          QStringLiteral("Nothing left to look at; 1 explained."));

    file.add({kFairs, kProvince, QStringLiteral("2025-02-X1"), 22,
              QStringLiteral("2025-02-13T08:00:00.000Z")});
    const Reconciliation again = reconciled(file);
    CHECK(again.open.size() == 1);
    CHECK(again.acknowledged.isEmpty());
}

TEST_CASE("Figures that go together leave nothing to look at")
{
    TinyWorkbook file;
    CHECK(reconciliationSentence(reconciled(file)) ==
          QStringLiteral("The figures go together; nothing to look at."));
}
