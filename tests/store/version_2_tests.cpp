// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migration.h"
#include "core/store/workbook.h"

#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace kmh;

namespace {

const char* const kRows[] = {
    "INSERT INTO sector VALUES (1, 'industry', '工业', 'theme', 1)",
    "INSERT INTO region VALUES (630000, '青海省', '全省', 'province', NULL, NULL, 0),"
    " (630100, '西宁市', '西宁', 'city', 0, 0, 1)",
    "INSERT INTO plan VALUES (1, 'old', '通知', '通知', '文号', '省政府办公厅', '2025-01-26',"
    " '2025Q1', 'linear-points')",
    "INSERT INTO notice VALUES (1, '通知全文')",
    "INSERT INTO section VALUES (1, 1, 1, '工业', 1, 0, 2)",
    "INSERT INTO measure VALUES (1, 1, 1, 1, '稳产', 0, 4)",
    "INSERT INTO indicator VALUES"
    " (1, 'potash', 1, '钾肥', '产量', '万吨', 'cumulative', 'xun', 'last', 'sum', 0, 1, 1, 0, 2),"
    " (2, 'output', 1, '产值', '增速', '%', 'rate', 'month', 'last', 'none', 1, 1, 2, NULL, NULL)",
    "INSERT INTO target VALUES (1, 630000, '>=', 700, '2025', 0, 2, 0),"
    " (2, 630000, '<', 3.5, '2025Q1', NULL, NULL, 0), (1, 630100, '=', 70, '2025Q1', NULL, NULL, "
    "1)",
    "INSERT INTO plan_point VALUES (1, 630000, '2025-02', 90, 0), (1, 630000, '2025-01', 40, 0),"
    " (1, 630100, '2025-01', 4, 1)",
    "INSERT INTO observation VALUES (1, 1, 630000, '2025-01-X1', '2025-01-10', NULL, 12,"
    " 'preliminary', '来源', NULL, '2025-01-12T00:00:00.000Z', '甲', 0)",
};

/// A workbook as version 2 of the schema left it.
struct Version2
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.kmh"));

    Version2()
    {
        Connection connection(path, Connection::Access::ReadWrite);
        dialect::setApplicationId(connection, Workbook::kApplicationId);
        migrate(connection, schemaMigrations().mid(0, 2));
        for (const char* rows : kRows)
            connection.exec(QString::fromUtf8(rows));
    }
};

const Target& target(const Plan& plan, int indicator, int region)
{
    const Target* found = plan.target(IndicatorId{indicator}, RegionId{region});
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("A workbook of version 2 keeps its targets and plan points and figures")
{
    const Version2 old;
    const Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadWrite);
    CHECK(workbook.integrityProblems().isEmpty());
    const Plan& plan = *workbook.plan();
    CHECK(plan.lightRule == u"linear-points");
    CHECK(plan.rules.size() == 4);

    REQUIRE(plan.targets.size() == 3);
    CHECK(target(plan, 1, 630000).value == 700);
    CHECK(target(plan, 1, 630000).due == Period::year(2025));
    CHECK(target(plan, 1, 630000).quote == Quote{0, 2});
    CHECK_FALSE(target(plan, 1, 630000).demo);
    CHECK(target(plan, 2, 630000).comparator == Comparator::LessThan);
    CHECK_FALSE(target(plan, 2, 630000).quote);
    CHECK(target(plan, 1, 630100).comparator == Comparator::Equal);
    CHECK(target(plan, 1, 630100).demo);
    for (const Target& kept : plan.targets)
        CHECK_FALSE(kept.stamp.at.isValid()); // in force from the beginning

    REQUIRE(plan.courses.size() == 2);
    const PlannedCourse* course = plan.course(IndicatorId{1}, RegionId{630000});
    REQUIRE(course);
    CHECK(course->shape == PlannedCourse::Shape::Points);
    CHECK_FALSE(course->demo);
    CHECK(course->points == QVector<PlannedCourse::Point>{{Period::month(2025, 1), 40},
                                                          {Period::month(2025, 2), 90}});
    CHECK(plan.course(IndicatorId{1}, RegionId{630100})->demo);

    const Snapshot snapshot = workbook.snapshot({.period = Period::quarter(2025, 1)});
    REQUIRE(snapshot.observations.size() == 1);
    CHECK(snapshot.observations.first().cumulative == 12.0);
}

TEST_CASE("What a workbook of version 2 held was in force at any earlier moment")
{
    const Version2 old;
    const Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadWrite);
    const Snapshot then =
        workbook.snapshot({.period = Period::quarter(2025, 1),
                           .asOf = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC)});
    CHECK(then.plan->targets.size() == 3);
    CHECK(then.plan->courses.size() == 2);
    CHECK(then.observations.isEmpty());
    CHECK(workbook.revisions({}, {}).size() == 1); // the figure, which alone has a moment
}

TEST_CASE("A workbook of version 2 that was brought up to date takes edits")
{
    const Version2 old;
    {
        Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadWrite);
        CHECK(QFile::exists(old.path + QStringLiteral(".v2-backup")));
        const IndicatorId output{2};
        const RegionId province{630000};
        workbook.record(
            TargetEdit{
                output, province,
                Target{output, province, Comparator::LessThan, 4, Period::month(2025, 2), {}}},
            {QDateTime(QDate(2025, 2, 1), QTime(8, 0), Qt::UTC), QStringLiteral("调度员"), {}});
    }
    const Workbook again = Workbook::open(old.path, Workbook::Access::ReadOnly);
    CHECK(target(*again.plan(), 2, 630000).value == 4);
    CHECK(again.plan()->targets.size() == 3);
    CHECK(again.revisions({}, {}).last().before == 3.5);
}

TEST_CASE("Read as it is a workbook of version 2 shows the same and stays as it was")
{
    const Version2 old;
    const Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadOnly);
    CHECK(workbook.plan()->targets.size() == 3);
    CHECK(workbook.plan()->courses.size() == 2);
    const Connection connection(old.path, Connection::Access::ReadOnly);
    CHECK(dialect::schemaVersion(connection) == 2);
}
