// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/chase_list.h"
#include "core/report/dispatch_summary.h"
#include "core/report/missing_report.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// What a workbook says is owed in the round of a period, at a day.
DueFigures owed(const Workbook& workbook, const Period& period, QDate day,
                const QDateTime& asOf = {})
{
    const Snapshot snapshot = workbook.snapshot({.period = period, .asOf = asOf});
    QSet<IndicatorId> all;
    for (const Indicator& indicator : snapshot.plan->indicators)
        all.insert(indicator.id);
    DueRecords records;
    for (const Region& region : snapshot.plan->regions)
        records.reports += workbook.firstReports({all, region.id, asOf});
    records.receipts = workbook.receipts(asOf);
    return dueFigures(snapshot, records, day);
}

DueFigures owed(const TinyWorkbook& tiny, const Period& period, QDate day)
{
    return owed(Workbook::open(tiny.path(), Workbook::Access::ReadOnly), period, day);
}

/// “fairs 西宁 2025-01-X1 missing 3”, with + for arrears and ~ for official statistics.
QStringList shown(const DueFigures& due)
{
    const QHash<qint64, QString> names{{kPotash, QStringLiteral("potash")},
                                       {kFairs, QStringLiteral("fairs")},
                                       {kOutput, QStringLiteral("output")}};
    QStringList lines;
    for (const DueFigure& figure : due.figures) {
        const QString states[] = {QStringLiteral("reported"), QStringLiteral("late"),
                                  QStringLiteral("missing"), QStringLiteral("not due")};
        lines.append(QStringLiteral("%1%2%3 %4 %5 %6 %7")
                         .arg(figure.arrears ? QStringLiteral("+") : QString(),
                              figure.statistics ? QStringLiteral("~") : QString(),
                              names.value(figure.key.indicator.value))
                         .arg(figure.key.region.value)
                         .arg(figure.key.period.code(), states[int(figure.state)])
                         .arg(figure.daysLate));
    }
    return lines;
}

void report(const TinyWorkbook& tiny, qint64 indicator, qint64 region, const char* period,
            const char* at)
{
    tiny.add({indicator, region, QString::fromLatin1(period), 1, QString::fromLatin1(at)});
}

} // namespace

TEST_CASE("A round asks for its own figures and for what never came before it")
{
    const TinyWorkbook tiny;
    // 8 in the morning of the 11th in Beijing: in time, since the period ended the day before.
    report(tiny, kPotash, kProvince, "2025-01-X1", "2025-01-11T00:00:00.000Z");
    report(tiny, kPotash, kProvince, "2025-01-X2", "2025-01-24T00:00:00.000Z");
    const DueFigures due = owed(tiny, Period::xun(2025, 1, 2), {2025, 1, 25});
    // Of the province only; nobody asked the prefectures. The first 旬's potash came.
    CHECK(shown(due) == QStringList{QStringLiteral("potash 630000 2025-01-X2 late 3"),
                                    QStringLiteral("+fairs 630000 2025-01-X1 missing 14"),
                                    QStringLiteral("fairs 630000 2025-01-X2 missing 4")});
    const DueCounts counts = due.counts();
    CHECK(counts.due == 2); // those of the second 旬
    CHECK(counts.reported == 1);
    CHECK(counts.late == 1);
    CHECK(counts.missing == 1);
    CHECK(counts.arrears == 1);
    CHECK(counts.longest == 14); // in time until 11 January
    REQUIRE(due.reporters().size() == 1);
    CHECK(due.reporters().first().unit == UnitId{1});
}

TEST_CASE(
    "A prefecture owes what it has a target for, and from its first report on what it reports")
{
    const TinyWorkbook tiny;
    tiny.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, comparator, value, due)"
                             " VALUES (2, 630100, '>', 20, '2025Q1')"));
    report(tiny, kFairs, kHaixi, "2025-01-X2", "2025-01-21T00:00:00.000Z");
    const QStringList lines = shown(owed(tiny, Period::xun(2025, 1, 3), {2025, 1, 31}));
    CHECK(lines.mid(lines.size() - 4) ==
          QStringList{QStringLiteral("+fairs 630100 2025-01-X1 missing 20"),
                      QStringLiteral("+fairs 630100 2025-01-X2 missing 10"),
                      QStringLiteral("fairs 630100 2025-01-X3 missing 0"),
                      QStringLiteral("fairs 632800 2025-01-X3 missing 0")});
}

TEST_CASE("A month's figure belongs to the round it is published in, and nobody is chased for it")
{
    const TinyWorkbook tiny;
    tiny.exec(QStringLiteral("INSERT INTO release_date VALUES (3, '2025-02', '2025-03-17', '')"));
    const auto outputs = [&](const Period& round) {
        return shown(owed(tiny, round, round.lastDay())).filter(QStringLiteral("output"));
    };
    // January's is due with its month, and nobody published it.
    CHECK(outputs(Period::xun(2025, 3, 1)) ==
          QStringList{QStringLiteral("+~output 630000 2025-01 missing 37")});
    CHECK(outputs(Period::xun(2025, 3, 2)) ==
          QStringList{QStringLiteral("~output 630000 2025-02 missing 3")});
    CHECK(owed(tiny, Period::xun(2025, 3, 2), {2025, 3, 20}).counts().statistics == 1);
}

TEST_CASE("What is not due yet on the day looked at is not missing")
{
    const TinyWorkbook tiny;
    const QStringList before = shown(owed(tiny, Period::xun(2025, 1, 1), {2025, 1, 9}));
    CHECK(before == QStringList{QStringLiteral("potash 630000 2025-01-X1 not due 0"),
                                QStringLiteral("fairs 630000 2025-01-X1 not due 0")});
    const QStringList on = shown(owed(tiny, Period::xun(2025, 1, 1), {2025, 1, 10}));
    CHECK(on.first() == u"potash 630000 2025-01-X1 missing 0");
}

TEST_CASE("After a target was due nothing more is owed for it")
{
    const TinyWorkbook tiny;
    tiny.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, comparator, value, due,"
                             " recorded_at, recorded_by) VALUES (2, 630000, '>', 50, '2025-01',"
                             " '2025-01-02T00:00:00.000Z', '甲')"));
    const QStringList lines = shown(owed(tiny, Period::xun(2025, 2, 1), {2025, 2, 10}));
    CHECK(lines.filter(QStringLiteral("fairs 630000 2025-02")).isEmpty());
    CHECK(lines.contains(QStringLiteral("+fairs 630000 2025-01-X3 missing 9")));
}

TEST_CASE("A month's figure answers for the ten days it ends with")
{
    const TinyWorkbook tiny;
    report(tiny, kFairs, kProvince, "2025-01", "2025-01-31T01:00:00.000Z");
    CHECK(shown(owed(tiny, Period::xun(2025, 1, 3), {2025, 1, 31}))
              .contains(QStringLiteral("fairs 630000 2025-01-X3 reported 0")));
}

TEST_CASE("What came with a receipt came when that did, from whom it says, until it is taken back")
{
    const TinyWorkbook tiny;
    report(tiny, kPotash, kProvince, "2025-01-X1", "2025-01-20T00:00:00.000Z");
    tiny.exec(QStringLiteral("INSERT INTO observation (indicator_id, region_id, period,"
                             " period_last_day, cumulative, quality, source, receipt, recorded_at,"
                             " recorded_by, demo) VALUES (2, 630000, '2025-01-X1', '2025-01-10', 5,"
                             " 'preliminary', '来源', 7, '2025-01-20T00:00:00.000Z', '甲', 0)"));
    const auto note = [&](int withdrawn, const char* at) {
        tiny.exec(QStringLiteral("INSERT INTO receipt (plan_id, receipt, sender, came_at,"
                                 " withdrawn, recorded_at, recorded_by) VALUES (1, 7, '李四',"
                                 " '2025-01-11T03:00:00.000Z', ?, ?, '甲')"),
                  {withdrawn, QString::fromLatin1(at)});
    };
    const auto fairs = [&] {
        return owed(tiny, Period::xun(2025, 1, 1), {2025, 1, 31}).figures.last();
    };
    note(0, "2025-01-20T00:00:00.000Z");
    CHECK(fairs().state == DueState::Reported);
    CHECK(fairs().from == QString::fromUtf8("李四"));
    CHECK(fairs().receipt == ReceiptId{7});
    note(1, "2025-01-21T00:00:00.000Z");
    CHECK(fairs().state == DueState::Late);
    CHECK(fairs().daysLate == 9);
    CHECK(fairs().from == QString::fromUtf8("来源"));
    CHECK_FALSE(fairs().receipt);
}

TEST_CASE("In the demonstration one figure is missing in mid-March and two from earlier rounds")
{
    const Workbook demo = Workbook::openBundled(Bundle::Demo);
    const Period round = Period::xun(2025, 3, 2);
    const DueFigures due = owed(demo, round, round.lastDay().addDays(4));
    // Ten of the province and 62 of prefectures, as 01_targets_plan.sql shares them out.
    CHECK(due.counts().due == 72);
    CHECK(due.counts().reported == 71);
    CHECK(due.counts().arrears == 2);
    const QVector<ChaseItem> list = chaseList(*demo.plan(), due);
    REQUIRE(list.size() == 3);
    CHECK(list.at(0).name == QString::fromUtf8("省人力资源社会保障厅"));
    CHECK(list.at(0).figures.first().daysLate == 3); // in time until the 21st
    CHECK(list.at(1).name == QString::fromUtf8("果洛藏族自治州"));
    CHECK(list.at(2).name == QString::fromUtf8("玉树藏族自治州"));
}

TEST_CASE("What is missing of the figures with a target is what the dispatch summary misses")
{
    const Workbook demo = Workbook::openBundled(Bundle::Demo);
    for (const Period& period : demo.plan()->period.parts(Period::Kind::Xun)) {
        const auto snapshot = std::make_shared<const Snapshot>(demo.snapshot({.period = period}));
        const Assessment assessment = evaluate(snapshot);
        const DispatchSummary summary = summarize(assessment);
        int dueNow = 0;
        int missing = 0;
        for (const DueFigure& figure : owed(demo, period, period.lastDay()).figures) {
            const IndicatorAssessment* a =
                assessment.indicator(figure.key.indicator, figure.key.region);
            if (!a || !a->target || a->expected != figure.key.period)
                continue;
            ++dueNow;
            missing += figure.state == DueState::Missing;
        }
        INFO(period.code().toStdString());
        CHECK(dueNow == summary.reportsDue);
        CHECK(missing == summary.reportsMissing.size());
    }
}

TEST_CASE("A chase list says who, what, for when and how late, and that figures are invented")
{
    const Workbook demo = Workbook::openBundled(Bundle::Demo);
    const Snapshot snapshot = demo.snapshot({.period = Period::xun(2025, 3, 2)});
    const DueFigures due = owed(demo, snapshot.period, {2025, 3, 24});
    const QString text = chaseText(snapshot, due);
    CHECK(text.contains(QString::fromUtf8("省级专场招聘会提供岗位")));
    CHECK(text.contains(u"3 days late"));
    CHECK(text.contains(u"(demonstration figures)"));
    CHECK(chaseRows(*demo.plan(), due).size() == 3);
    CHECK(dueSentence(due.counts())
              .startsWith(u"72 figures are due in this round, 71 reported (0 of them late), 1 "
                          u"missing; and missing of earlier rounds: 2;"));
}

TEST_CASE("Today counts only while anything is dispatched, and an earlier moment counts as it was")
{
    const Workbook demo = Workbook::openBundled(Bundle::Demo);
    const auto at = [](QDate day, QTime time) { return QDateTime(day, time, Qt::UTC); };
    CHECK(dayLookedAt(*demo.plan(), {}, at({2025, 3, 20}, {17, 0})) == QDate(2025, 3, 21));
    CHECK(dayLookedAt(*demo.plan(), {}, at({2026, 1, 1}, {1, 0})) == QDate(2025, 4, 16));
    CHECK(dayLookedAt(*demo.plan(), at({2025, 2, 1}, {1, 0}), at({2026, 1, 1}, {1, 0})) ==
          QDate(2025, 2, 1));
}

TEST_CASE(
    "Prefectures are asked for what the province's figure is the sum of, and owe it to nobody")
{
    const Workbook plain = Workbook::openBundled(Bundle::Plan);
    const Plan& plan = *plain.plan();
    const Period round = Period::xun(2025, 3, 3);
    const DueFigures due = owed(plain, round, round.lastDay().addDays(20));
    QSet<RegionId> asked;
    for (const Reporter& reporter : due.asked()) {
        if (reporter.region)
            asked.insert(*reporter.region);
    }
    CHECK(asked.size() == 8);
    QSet<QString> codes;
    for (const DueFigure& figure : due.optional) {
        INFO(plan.indicator(figure.key.indicator).name.toStdString());
        CHECK(figure.optional);
        CHECK(figure.reporter.region == figure.key.region);
        CHECK_FALSE(plan.target(figure.key.indicator, figure.key.region));
        CHECK(plan.indicator(figure.key.indicator).overRegions == Aggregation::Sum);
        codes.insert(plan.indicator(figure.key.indicator).code);
        CHECK(figure.key.period.lastDay() <= round.lastDay());
        CHECK_FALSE(figure.isToBeChased());
    }
    // The projects begun and those listed, whose quotient is the rate the notice sets a target for.
    CHECK(codes.contains(QStringLiteral("G1702")));
    CHECK(codes.contains(QStringLiteral("G1703")));
    // Nobody is chased for it: neither in the counts nor in the list nor among who owes.
    for (const Reporter& reporter : due.reporters())
        CHECK_FALSE(reporter.region);
    for (const ChaseItem& item : chaseList(plan, due)) {
        for (const DueFigure& figure : item.figures)
            CHECK_FALSE(figure.optional);
    }
    const Snapshot snapshot = plain.snapshot({.period = round});
    CHECK(missingJson(snapshot, due, {}).value(QStringLiteral("due")).toInt() == due.counts().due);
}

TEST_CASE("A prefecture that owes a figure is not asked for it besides")
{
    const TinyWorkbook tiny;
    tiny.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, comparator, value, due)"
                             " VALUES (2, 630100, '>', 20, '2025Q1')"));
    const DueFigures due = owed(tiny, Period::xun(2025, 1, 1), {2025, 1, 20});
    QStringList optional;
    for (const DueFigure& figure : due.optional)
        optional.append(QStringLiteral("%1 %2 %3")
                            .arg(figure.key.indicator.value)
                            .arg(figure.key.region.value)
                            .arg(figure.key.period.code()));
    CHECK(optional == QStringList{QStringLiteral("1 630100 2025-01-X1"),
                                  QStringLiteral("1 632800 2025-01-X1"),
                                  QStringLiteral("2 632800 2025-01-X1")});
    CHECK(due.counts().due == 3);
}
