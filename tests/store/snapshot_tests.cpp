// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/workbook.h"

#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QDateTime moment(const char* text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

Period period(const char* text)
{
    return Period::parse(QString::fromLatin1(text)).value();
}

Snapshot snapshot(const TinyWorkbook& tiny, const char* periodText, const QDateTime& asOf = {})
{
    return Workbook::open(tiny.path(), Workbook::Access::ReadOnly)
        .snapshot({.period = period(periodText), .asOf = asOf});
}

Figure figure(const char* periodText, double cumulative, const char* recordedAt)
{
    return {.period = QLatin1String(periodText),
            .cumulative = cumulative,
            .recordedAt = QLatin1String(recordedAt)};
}

} // namespace

TEST_CASE("Of several versions of a figure the newest is in force")
{
    const TinyWorkbook tiny;
    tiny.add(figure("2025-01-X1", 21, "2025-01-12T00:00:00.000Z"));
    tiny.add(figure("2025-01-X1", 19, "2025-02-02T00:00:00.000Z"));
    tiny.add(figure("2025-01-X1", 20, "2025-01-20T00:00:00.000Z"));
    const Snapshot now = snapshot(tiny, "2025-01-X1");
    REQUIRE(now.observations.size() == 1);
    CHECK(now.observations.first().cumulative == 19);
    CHECK(now.observations.first().version == 3);
    CHECK(now.lastRecordedAt == moment("2025-02-02T00:00:00.000Z"));
}

TEST_CASE("Of two versions recorded at once the later row is in force")
{
    const TinyWorkbook tiny;
    tiny.add(figure("2025-01-X1", 21, "2025-01-12T00:00:00.000Z"));
    tiny.add(figure("2025-01-X1", 22, "2025-01-12T00:00:00.000Z"));
    CHECK(snapshot(tiny, "2025-01-X1").observations.first().cumulative == 22);
}

TEST_CASE("As of an earlier moment the earlier version is in force")
{
    const TinyWorkbook tiny;
    tiny.add(figure("2025-01-X1", 21, "2025-01-12T00:00:00.000Z"));
    tiny.add(figure("2025-01-X1", 19, "2025-02-02T00:00:00.000Z"));
    const Snapshot then = snapshot(tiny, "2025-01-X1", moment("2025-02-01T23:59:59.999Z"));
    REQUIRE(then.observations.size() == 1);
    CHECK(then.observations.first().cumulative == 21);
    CHECK(then.observations.first().version == 1);
    CHECK(then.asOf == moment("2025-02-01T23:59:59.999Z"));

    SECTION("at the moment itself the new one already is")
    {
        const Snapshot at = snapshot(tiny, "2025-01-X1", moment("2025-02-02T00:00:00.000Z"));
        CHECK(at.observations.first().version == 2);
    }
    SECTION("a moment of another zone is the same moment")
    {
        const Snapshot at = snapshot(tiny, "2025-01-X1", moment("2025-02-02T08:00:00.000+08:00"));
        CHECK(at.observations.first().version == 2);
    }
    SECTION("before anything was recorded there is nothing")
    {
        const Snapshot before = snapshot(tiny, "2025-01-X1", moment("2025-01-01T00:00:00.000Z"));
        CHECK(before.observations.isEmpty());
        CHECK_FALSE(before.lastRecordedAt.isValid());
    }
}

TEST_CASE("A snapshot ends with its period and keeps to the plan's span")
{
    const TinyWorkbook tiny;
    tiny.add(figure("2024-12-X3", 9, "2025-01-01T00:00:00.000Z"));
    tiny.add(figure("2025-01-X3", 30, "2025-02-01T00:00:00.000Z"));
    tiny.add(figure("2025-02-X1", 40, "2025-02-11T00:00:00.000Z"));
    tiny.add(figure("2025-04-X1", 90, "2025-04-11T00:00:00.000Z"));
    tiny.add(figure("2025", 800, "2026-01-05T00:00:00.000Z"));
    CHECK(snapshot(tiny, "2025-01-X2").observations.isEmpty());
    CHECK(snapshot(tiny, "2025-01").observations.size() == 1);
    CHECK(snapshot(tiny, "2025-02-X1").observations.size() == 2);
    CHECK(snapshot(tiny, "2025Q1").observations.size() == 2);
    CHECK(snapshot(tiny, "2025-01-X3").lastRecordedAt == moment("2025-02-01T00:00:00.000Z"));
}

TEST_CASE(
    "An indicator's earlier figures are those of one region before a day as known at a moment")
{
    const TinyWorkbook tiny;
    tiny.add(figure("2023-03-X3", 150, "2023-04-01T00:00:00.000Z"));
    tiny.add(figure("2024-01-X1", 9, "2024-01-12T00:00:00.000Z"));
    tiny.add(figure("2024-01-X1", 8, "2024-06-01T00:00:00.000Z"));
    tiny.add(figure("2025-01-X1", 21, "2025-01-12T00:00:00.000Z"));
    Figure other = figure("2024-01-X2", 70, "2024-01-22T00:00:00.000Z");
    other.region = test::kXining;
    tiny.add(other);
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const auto earlier = [&](const QDateTime& asOf) {
        return workbook.earlierFigures(IndicatorId{kPotash}, RegionId{test::kProvince},
                                       QDate(2025, 1, 1), asOf);
    };
    const QVector<Observation> now = earlier({});
    REQUIRE(now.size() == 2);
    CHECK(now.at(0).period == period("2023-03-X3"));
    CHECK(now.at(1).cumulative == 8.0);
    CHECK(now.at(1).version == 2);
    CHECK(earlier(moment("2024-02-01T00:00:00.000Z")).last().cumulative == 9.0);
}

TEST_CASE("Observations are ordered by indicator and region and the end of the period")
{
    const TinyWorkbook tiny;
    for (const qint64 indicator : {kFairs, kPotash}) {
        for (const qint64 region : {kXining, kProvince}) {
            for (const char* p : {"2025-02-X1", "2025-01-X2"}) {
                Figure f = figure(p, 5, "2025-02-12T00:00:00.000Z");
                f.indicator = indicator;
                f.region = region;
                tiny.add(f);
            }
        }
    }
    QStringList order;
    for (const Observation& o : snapshot(tiny, "2025Q1").observations)
        order.append(QStringLiteral("%1/%2/%3")
                         .arg(o.indicator.value)
                         .arg(o.region.value)
                         .arg(o.period.code()));
    CHECK(order.join(u' ') ==
          QStringLiteral("1/630000/2025-01-X2 1/630000/2025-02-X1 1/630100/2025-01-X2 "
                         "1/630100/2025-02-X1 2/630000/2025-01-X2 2/630000/2025-02-X1 "
                         "2/630100/2025-01-X2 2/630100/2025-02-X1"));
}

TEST_CASE("What was last said of a deliverable or a project is known up to the period's end")
{
    const TinyWorkbook tiny;
    const auto say = [&](const char* item, const char* state, const char* day, const char* at) {
        tiny.say(QLatin1String(item), QLatin1String(state), QLatin1String(day), QLatin1String(at));
    };
    say("measures", "in_progress", "2025-01-15", "2025-01-16T00:00:00.000Z");
    say("measures", "done", "2025-02-20", "2025-02-21T00:00:00.000Z");
    say("hongshi", "construction", "2025-02-01", "2025-02-01T00:00:00.000Z");

    using State = DeliverableReport::State;
    CHECK(snapshot(tiny, "2025-01-X1").deliverableReports.isEmpty());
    CHECK(snapshot(tiny, "2025-02-X1").deliverableReports.first().state == State::InProgress);
    const Snapshot end = snapshot(tiny, "2025Q1");
    REQUIRE(end.deliverableReports.size() == 1);
    CHECK(end.deliverableReports.first().state == State::Done);
    REQUIRE(end.projectReports.size() == 1);
    CHECK(end.projectReports.first().stage == Stage::Construction);
    const Snapshot then = snapshot(tiny, "2025Q1", moment("2025-02-01T12:00:00.000Z"));
    CHECK(then.deliverableReports.first().state == State::InProgress);
}

TEST_CASE("One demonstration figure makes the workbook a demonstration whatever the period")
{
    const TinyWorkbook tiny;
    CHECK_FALSE(snapshot(tiny, "2025Q1").demo);
    Figure invented = figure("2025-03-X1", 1, "2025-03-11T00:00:00.000Z");
    SECTION("an observation")
    {
        invented.demo = true;
        tiny.add(invented);
    }
    SECTION("a target")
    {
        tiny.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, comparator, value,"
                                 " due, demo) VALUES (2, 630100, '>', 5, '2025Q1', 1)"));
    }
    SECTION("a planned course")
    {
        tiny.exec(QStringLiteral("INSERT INTO planned_course (indicator_id, region_id, shape, demo)"
                                 " VALUES (2, 630100, 'flat', 1)"));
    }
    CHECK(snapshot(tiny, "2025-01-X1").demo);
}

TEST_CASE("The last reported ten days are those of the plan")
{
    const TinyWorkbook tiny;
    const auto last = [&] {
        return Workbook::open(tiny.path(), Workbook::Access::ReadOnly).lastReportedXun();
    };
    CHECK_FALSE(last().has_value());
    tiny.add(figure("2025-02-X2", 1, "2025-02-21T00:00:00.000Z"));
    tiny.add(figure("2025-04-X1", 1, "2025-04-11T00:00:00.000Z"));
    CHECK(last() == period("2025-02-X2"));
}

TEST_CASE("What was reported can neither be changed nor removed")
{
    const TinyWorkbook tiny;
    tiny.add(figure("2025-02-X2", 1, "2025-02-21T00:00:00.000Z"));
    for (const char* table : {"observation", "entry_version"}) {
        const QString name = QLatin1String(table);
        CHECK_THROWS_AS(tiny.exec(QStringLiteral("UPDATE %1 SET source = 'x'").arg(name)), Error);
        CHECK_THROWS_AS(tiny.exec(QStringLiteral("DELETE FROM %1").arg(name)), Error);
    }
}

TEST_CASE("What was undone, put back or given another day counts no longer")
{
    const TinyWorkbook tiny;
    const auto say = [&](const char* state, const char* day, const char* at) {
        tiny.say(QStringLiteral("measures"), QLatin1String(state), QLatin1String(day),
                 QLatin1String(at));
    };
    const auto stateAt = [&](const char* code) -> QString {
        const auto reports = snapshot(tiny, code).deliverableReports;
        if (reports.isEmpty())
            return QStringLiteral("nothing");
        return QStringLiteral("%1 since %2")
            .arg(int(reports.first().state))
            .arg(reports.first().onDay.toString(Qt::ISODate));
    };
    say("in_progress", "2025-01-15", "2025-01-16T00:00:00.000Z");
    say("done", "2025-01-20", "2025-01-21T00:00:00.000Z");
    CHECK(stateAt("2025-01-X3") == u"2 since 2025-01-20");
    SECTION("its day was corrected to a later one")
    {
        say("done", "2025-02-12", "2025-02-13T00:00:00.000Z");
        CHECK(stateAt("2025-01-X3") == u"1 since 2025-01-15");
        CHECK(stateAt("2025-02-X2") == u"2 since 2025-02-12");
    }
    SECTION("its day was corrected to an earlier one")
    {
        say("done", "2025-01-08", "2025-02-13T00:00:00.000Z");
        CHECK(stateAt("2025-01-X1") == u"2 since 2025-01-08");
    }
    SECTION("it was undone, whatever the day that was on")
    {
        tiny.exec(QStringLiteral(
            "INSERT INTO entry_version (entry_id, ledger, item, name, state, recorded_at)"
            " SELECT id, ledger, item, name, 'not_started', '2025-03-01T00:00:00.000Z' FROM entry"
            " WHERE item = 'measures'"));
        CHECK(stateAt("2025-01-X3") == u"0 since 2025-03-01");
        const Snapshot before = snapshot(tiny, "2025-01-X3", moment("2025-02-01T00:00:00.000Z"));
        CHECK(before.deliverableReports.first().state == DeliverableReport::State::Done);
    }
    SECTION("it went back and was done again later")
    {
        say("in_progress", "2025-02-03", "2025-02-04T00:00:00.000Z");
        say("done", "2025-03-05", "2025-03-06T00:00:00.000Z");
        CHECK(stateAt("2025-02-X3") == u"1 since 2025-02-03");
        CHECK(stateAt("2025-03-X1") == u"2 since 2025-03-05");
    }
}
