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
    "INSERT INTO region VALUES (630000, '青海省', '全省', 'province', NULL, NULL, 0)",
    "INSERT INTO unit VALUES (7, '省有关部门', '有关部门', 1, 1),"
    " (8, '省工业和信息化厅', '省工信厅', 0, 2)",
    "INSERT INTO plan VALUES (1, 'old', '通知', '通知', '文号', '省政府办公厅', '2025-01-26',"
    " '2025Q1', 'plan-ratio')",
    "INSERT INTO notice VALUES (1, '通知全文')",
    "INSERT INTO section VALUES (1, 1, 1, '工业', 1, 0, 2)",
    "INSERT INTO measure VALUES (1, 1, 1, 1, '稳产', 0, 4)",
    "INSERT INTO responsibility VALUES (1, 7, 'lead', 1, 0, 1), (1, 8, 'lead', 2, 1, 1)",
    "INSERT INTO deliverable VALUES"
    " (31, 'D1', 1, '若干措施', 'document', '2025-03-31', 'plan', NULL, 1, 0, 2),"
    " (32, 'D2', 1, '工作方案', 'document', '2025-02-28', 'plan', NULL, 2, 0, 2)",
    "INSERT INTO project VALUES (41, 'P1', 1, '红狮', 'project', 'commission', '投产', 1, 0, 2)",
    "INSERT INTO deliverable_report VALUES"
    " (1, 31, 'in_progress', '2025-02-01', NULL, '省工信厅', '已征求意见',"
    "  '2025-02-03T01:00:00.000Z', '甲', 0),"
    " (2, 31, 'done', '2025-03-05', '青政办〔2025〕9号', '公报', NULL,"
    "  '2025-03-06T01:00:00.000Z', '乙', 1)",
    "INSERT INTO project_report VALUES (1, 41, 'construction', '2025-03-01', '电力接入',"
    " '海东市', '基础完工', '2025-03-04T01:00:00.000Z', '丙', 0)",
};

/// A workbook as version 3 of the schema left it.
struct Version3
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.kmh"));

    Version3()
    {
        Connection connection(path, Connection::Access::ReadWrite);
        dialect::setApplicationId(connection, Workbook::kApplicationId);
        migrate(connection, schemaMigrations().mid(0, 3));
        for (const char* rows : kRows)
            connection.exec(QString::fromUtf8(rows));
    }
};

Entry entryOf(const Workbook& workbook, const char* item, const QDateTime& asOf = {})
{
    for (const Entry& entry : workbook.entries({.asOf = asOf}, 0, 100)) {
        if (entry.text(EntryField::Item) == QLatin1String(item))
            return entry;
    }
    FAIL("no entry follows up " << item);
    return {};
}

} // namespace

TEST_CASE("A workbook of version 3 keeps everything that was said of deliverables and projects")
{
    const Version3 old;
    const Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadWrite);
    CHECK(workbook.integrityProblems().isEmpty());
    CHECK(QFile::exists(old.path + QStringLiteral(".v3-backup")));
    CHECK(workbook.countEntries({}) == 3);

    const QVector<Entry> history = workbook.entryHistory(entryOf(workbook, "D1").id);
    REQUIRE(history.size() == 3); // as it came with the plan, and twice since
    CHECK(history.at(0).state() == u"not_started");
    CHECK(history.at(0).day(EntryField::Due) == QDate(2025, 3, 31));
    CHECK_FALSE(history.at(0).stamp.at.isValid());
    CHECK(history.at(1).state() == u"in_progress");
    CHECK(history.at(1).day(EntryField::OnDay) == QDate(2025, 2, 1));
    CHECK(history.at(1).text(EntryField::Remark) == u"已征求意见");
    CHECK(history.at(1).text(EntryField::Source) == u"省工信厅");
    CHECK(history.at(1).stamp.by == u"甲");
    CHECK(history.at(1).stamp.at == QDateTime(QDate(2025, 2, 3), QTime(1, 0), Qt::UTC));
    CHECK_FALSE(history.at(1).demo);
    CHECK(history.at(2).state() == u"done");
    CHECK(history.at(2).text(EntryField::Evidence) == u"青政办〔2025〕9号");
    CHECK(history.at(2).text(EntryField::Source) == u"公报");
    CHECK(history.at(2).demo);

    const Entry project = entryOf(workbook, "P1");
    CHECK(project.state() == u"construction");
    CHECK(project.day(EntryField::OnDay) == QDate(2025, 3, 1));
    CHECK(project.text(EntryField::Blocker) == u"电力接入");
    CHECK(project.text(EntryField::Remark) == u"基础完工");
    CHECK(project.stamp.by == u"丙");
    CHECK(entryOf(workbook, "D2").state() == u"not_started"); // nothing was said of it
}

TEST_CASE("What a workbook of version 3 held is answered for by a unit that is one")
{
    const Version3 old;
    const Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadOnly);
    for (const char* item : {"D1", "D2", "P1"})
        CHECK(entryOf(workbook, item).ref<UnitId>(EntryField::Unit) == UnitId{8});
}

TEST_CASE("Earlier moments of a workbook of version 3 are as they were")
{
    const Version3 old;
    const Workbook workbook = Workbook::open(old.path, Workbook::Access::ReadWrite);
    const auto on = [](int month, int day) {
        return QDateTime(QDate(2025, month, day), QTime(0, 0), Qt::UTC);
    };
    CHECK(entryOf(workbook, "D1", on(2, 1)).state() == u"not_started");
    CHECK(entryOf(workbook, "D1", on(3, 1)).state() == u"in_progress");
    CHECK(entryOf(workbook, "P1", on(3, 4)).state() == u"preliminary");
    CHECK(entryOf(workbook, "P1", on(3, 5)).state() == u"construction");
    CHECK(workbook.revisions({}, {}).size() == 3);
}
