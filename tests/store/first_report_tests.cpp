// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QStringList shown(const QVector<FirstReport>& reports)
{
    QStringList lines;
    for (const FirstReport& report : reports)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(report.indicator.value)
                         .arg(report.period.code(), report.at.toString(Qt::ISODate)));
    return lines;
}

} // namespace

TEST_CASE("Of each figure the first version tells when it came, whatever followed")
{
    TinyWorkbook tiny;
    tiny.add({kPotash, kProvince, QStringLiteral("2025-01-X2"), 20,
              QStringLiteral("2025-01-25T02:00:00.000Z")});
    tiny.add({kPotash, kProvince, QStringLiteral("2025-01-X2"), 21,
              QStringLiteral("2025-02-01T02:00:00.000Z")});
    tiny.add({kPotash, kProvince, QStringLiteral("2025-01-X1"), 10,
              QStringLiteral("2025-01-11T02:00:00.000Z")});
    tiny.add({kFairs, kProvince, QStringLiteral("2025-01-X1"), 3,
              QStringLiteral("2025-01-12T02:00:00.000Z")});
    // Another region, and a period before the plan's.
    tiny.add({kPotash, kXining, QStringLiteral("2025-01-X1"), 1,
              QStringLiteral("2025-01-13T02:00:00.000Z")});
    tiny.add({kPotash, kProvince, QStringLiteral("2024-12-X3"), 9,
              QStringLiteral("2025-01-14T02:00:00.000Z")});
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);

    CHECK(
        shown(workbook.firstReports({{IndicatorId{kPotash}, IndicatorId{kFairs}}, {kProvince}})) ==
        QStringList{QStringLiteral("1 2025-01-X1 2025-01-11T02:00:00Z"),
                    QStringLiteral("1 2025-01-X2 2025-01-25T02:00:00Z"),
                    QStringLiteral("2 2025-01-X1 2025-01-12T02:00:00Z")});
    CHECK(shown(workbook.firstReports(
              {{IndicatorId{kPotash}}, {kProvince}, QDateTime({2025, 1, 20}, {0, 0}, Qt::UTC)})) ==
          QStringList{QStringLiteral("1 2025-01-X1 2025-01-11T02:00:00Z")});
    CHECK(workbook.firstReports({{}, {kProvince}}).isEmpty());
}

TEST_CASE("What was finished after it was due can be asked for alone")
{
    TinyWorkbook tiny;
    tiny.say(QStringLiteral("measures"), QStringLiteral("done"), QStringLiteral("2025-04-02"),
             QStringLiteral("2025-04-02T02:00:00.000Z")); // due on 31 March
    tiny.say(QStringLiteral("payout"), QStringLiteral("done"), QStringLiteral("2025-03-31"),
             QStringLiteral("2025-04-02T02:00:00.000Z"));
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const QVector<Entry> late = workbook.entries({.finishedLate = true}, 0, 10);
    REQUIRE(late.size() == 1);
    CHECK(late.first().text(EntryField::Item) == u"measures");
}

TEST_CASE("What was finished without a day is asked for by the day it was recorded on in Beijing")
{
    const TinyWorkbook tiny;
    for (const auto& [id, at] :
         {std::pair(91, "2025-03-10T15:59:59.999Z"), std::pair(92, "2025-03-10T16:00:00.000Z")})
        tiny.exec(QStringLiteral("INSERT INTO entry_version (entry_id, ledger, name, state, due,"
                                 " result, recorded_at, recorded_by) VALUES (?, 'matters', '用电',"
                                 " 'closed', '2025-03-10', '已通电', ?, '乙')"),
                  {id, QString::fromLatin1(at)});
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const QVector<Entry> late = workbook.entries({.finishedLate = true}, 0, 10);
    REQUIRE(late.size() == 1);
    CHECK(late.first().id == EntryId{92});
}
