// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNotice = u"青海省2025年二季度稳增长若干举措\n\n"
                        "一、促进消费\n"
                        "1.扩大商品消费。新增限上商贸企业30家以上。（省商务厅）\n\n"
                        "二、推进重大项目建设\n"
                        "2.加快项目建设。加快川青铁路等重大项目建设。（省发展改革委）\n"_s;

/// A folder with a notice in it.
struct Desk
{
    QTemporaryDir folder;
    QString notice = write(u"通知.txt"_s, kNotice.toUtf8());
    QString made = path(u"新方案.kmh"_s);

    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QJsonObject json(const QString& file, const QStringList& options = {})
    {
        const ConsoleRun result =
            run(QStringList{u"notice"_s, file, u"--format"_s, u"json"_s} + options);
        INFO(result.err.toStdString());
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        return result.json();
    }
    /// `new --out FILE --notice …` with more.
    ConsoleRun make(const QStringList& options = {}) const
    {
        return run(QStringList{u"new"_s, u"--out"_s, made, u"--notice"_s, notice} + options);
    }
};

QStringList keysOf(const QJsonValue& value)
{
    return value.toObject().keys(); // in alphabetical order
}

/// The names under a key of the only measure of the n-th section.
QStringList names(const QJsonObject& json, int section, const QString& key)
{
    QStringList names;
    const QJsonArray list = json["sections"_L1][section]["measures"_L1][0][key].toArray();
    for (const QJsonValue& item : list)
        names.append(item.isString() ? item.toString() : item["name"_L1].toString());
    return names;
}

} // namespace

TEST_CASE("A notice is printed in the shape of the model, with its issues")
{
    const Desk desk;
    const QJsonObject json = Desk::json(desk.notice);
    CHECK(json.keys() == QStringList{u"issues"_s, u"plan"_s, u"sections"_s});
    CHECK(json["plan"_L1]["code"_L1] == u"2025Q2"_s);
    CHECK(json["plan"_L1]["period"_L1] == u"2025Q2"_s);
    for (const char* key : {"code", "title", "document_no", "issued", "period"})
        CHECK(json["plan"_L1].toObject().contains(QLatin1String(key)));
    REQUIRE(json["sections"_L1].toArray().size() == 2);
    const QJsonObject section = json["sections"_L1][0].toObject();
    for (const char* key : {"no", "title", "sector", "measures"})
        CHECK(section.contains(QLatin1String(key)));
    const QJsonObject measure = section["measures"_L1][0].toObject();
    for (const char* key : {"no", "title", "text", "units", "regions", "targets", "deliverables",
                            "projects", "quantities"})
        CHECK(measure.contains(QLatin1String(key)));
    const QJsonObject target = measure["targets"_L1][0].toObject();
    CHECK(target["indicator"_L1] == u"新增限上商贸企业"_s);
    CHECK(target["value"_L1] == 30);
    CHECK(target["comparator"_L1] == u">="_s);
    CHECK(target["unit"_L1] == u"家"_s);
    CHECK(target["due"_L1] == u"2025Q2"_s);
    CHECK(names(json, 0, u"units"_s) == QStringList{u"省商务厅"_s});
    CHECK(names(json, 1, u"projects"_s) == QStringList{u"川青铁路"_s});
}

TEST_CASE("Each issue has its line, its severity and a sentence")
{
    const Desk desk;
    const QString file =
        desk.write(u"存疑.txt"_s, "关于二季度工作的通知\n\n1.抓好招商。印发方案。\n");
    const QJsonObject json = Desk::json(file, {u"--period"_s, u"2025Q2"_s});
    const QJsonArray issues = json["issues"_L1].toArray();
    REQUIRE_FALSE(issues.isEmpty());
    int last = 0;
    bool saysNobodyAnswers = false;
    for (const QJsonValue& issue : issues) {
        CHECK(keysOf(issue) == QStringList{u"line"_s, u"message"_s, u"quote"_s, u"severity"_s});
        CHECK(issue["line"_L1].toInt() >= last);
        last = issue["line"_L1].toInt();
        const QString severity = issue["severity"_L1].toString();
        CHECK((severity == u"note"_s || severity == u"doubt"_s));
        saysNobodyAnswers |= issue["line"_L1] == 3 && severity == u"doubt"_s &&
                             issue["message"_L1].toString().contains(u"Nobody answers"_s);
    }
    CHECK(saysNobodyAnswers);
}

TEST_CASE("The period is the notice's own, or the one said on the command line")
{
    const Desk desk;
    const QString file = desk.write(u"无期别.txt"_s, "若干举措\n\n1.扩大消费。新增限上商贸企业"
                                                     "30家以上。（省商务厅）\n");
    const QJsonObject undated = Desk::json(file);
    CHECK(undated["plan"_L1]["period"_L1].isNull());
    CHECK(undated["plan"_L1]["code"_L1] == u""_s);
    CHECK(undated["sections"_L1][0]["measures"_L1][0]["targets"_L1][0]["due"_L1].isNull());
    const QJsonObject dated = Desk::json(file, {u"--period"_s, u"2025H1"_s});
    CHECK(dated["plan"_L1]["period"_L1] == u"2025H1"_s);
    CHECK(dated["sections"_L1][0]["measures"_L1][0]["targets"_L1][0]["due"_L1] == u"2025H1"_s);
    CHECK(run({u"notice"_s, file, u"--period"_s, u"someday"_s}).code == 2);

    const ConsoleRun undatedWorkbook = run({u"new"_s, u"--out"_s, desk.made, u"--notice"_s, file});
    CHECK(undatedWorkbook.code == 1);
    CHECK(undatedWorkbook.err.contains(u"--period"_s));
    CHECK_FALSE(QFile::exists(desk.made));
}

TEST_CASE("A text that is no notice ends with a sentence and exit code 1, a missing one with 3")
{
    const Desk desk;
    const auto codeOf = [&](const QString& file) {
        const ConsoleRun result = run({u"notice"_s, file, u"--format"_s, u"json"_s});
        INFO(file.toStdString() << ": " << result.err.toStdString());
        CHECK(result.out.isEmpty());
        CHECK(result.err.trimmed().count(u'\n') == 0);
        CHECK(result.err.contains(QFileInfo(file).fileName()));
        return result.code;
    };
    CHECK(codeOf(desk.write(u"空.txt"_s, {})) == 1);
    CHECK(codeOf(desk.write(u"二进制.txt"_s, QByteArray("\x7f"
                                                        "ELF\0\1\2\0\0\xff\xfe\0\3",
                                                        13))) == 1);
    CHECK(codeOf(desk.path(u"没有.txt"_s)) == 3);
    CHECK(run({u"notice"_s}).code == 2);
    CHECK(run({u"notice"_s, desk.notice, desk.notice}).code == 2);
}

TEST_CASE("Another office's regions are read from its own table")
{
    const Desk desk;
    const QString regions = desk.write(u"地区.csv"_s, "代码,名称,简称,上级\n"
                                                      "330000,浙江省,全省,\n"
                                                      "330100,杭州市,杭州,330000\n"
                                                      "330200,宁波市,宁波,330000\n");
    const QString file = desk.write(u"浙江.txt"_s, "浙江省2025年二季度若干举措\n\n1.扩大消费。"
                                                   "（省商务厅，各市人民政府）\n");
    CHECK(names(Desk::json(file, {u"--regions"_s, regions}), 0, u"regions"_s) ==
          QStringList{u"杭州市"_s, u"宁波市"_s});
    const QString broken = desk.write(u"坏.csv"_s, "名称\n浙江省\n浙江省\n");
    const ConsoleRun refused = run({u"notice"_s, file, u"--regions"_s, broken});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"坏.csv"_s));
}

TEST_CASE("A workbook is made of a notice, sound, and never over a file that is there")
{
    const Desk desk;
    const ConsoleRun result = desk.make();
    INFO(result.err.toStdString());
    CHECK(result.code == 0);
    CHECK(result.out.isEmpty());
    CHECK(run({u"check"_s, desk.made}).code == 0);
    CHECK(run({u"--workbook"_s, desk.made, u"model"_s}).json()["plan"_L1]["code"_L1] ==
          u"2025Q2"_s);

    const auto before = witness(desk.folder.path());
    const ConsoleRun again = desk.make();
    CHECK(again.code == 3);
    CHECK(again.err.contains(u"exists already"_s));
    CHECK(witness(desk.folder.path()) == before);
}

TEST_CASE("What is unfinished is carried from the workbook before, with its registers")
{
    const Desk desk;
    const QString units =
        desk.write(u"单位.csv"_s, "名称,简称\n省商务厅,省商务厅\n"
                                  "省发展改革委,省发展改革委\n省专班办,省专班办\n");
    const QString first = desk.path(u"一季度.kmh"_s);
    REQUIRE(run({u"new"_s, u"--out"_s, first, u"--notice"_s, desk.notice, u"--period"_s,
                 u"2025Q1"_s, u"--units"_s, units})
                .code == 0);
    Workbook earlier = Workbook::open(first, Workbook::Access::ReadWrite);
    REQUIRE(earlier.plan()->units.size() == 3);
    Entry matter;
    matter.id = earlier.newEntryId();
    matter.ledger = u"matters"_s;
    matter.set(EntryField::Name, u"用地手续"_s);
    matter.set(EntryField::State, u"assigned"_s);
    matter.set(EntryField::OnDay, QDate(2025, 3, 3));
    matter.set(EntryField::Due, QDate(2025, 3, 20));
    matter.set(EntryField::Unit, earlier.plan()->units.last().id.value);
    earlier.record(EntryEdit{{}, matter}, {QDateTime::currentDateTimeUtc(), u"甲"_s, {}});

    SECTION("nothing said of registers: the office's own hold")
    {
        const ConsoleRun result = desk.make({u"--carry-from"_s, first});
        INFO(result.err.toStdString());
        CHECK(result.code == 0);
        CHECK_FALSE(result.err.contains(u"用地手续"_s));
        const Workbook made = Workbook::open(desk.made, Workbook::Access::ReadOnly);
        CHECK(made.plan()->units.size() == 3);
        EntryQuery matters;
        matters.ledger = u"matters"_s;
        REQUIRE(made.countEntries(matters) == 1);
        const Entry carried = made.entries(matters, 0, 1).first();
        CHECK(made.plan()->unit(*carried.ref<UnitId>(EntryField::Unit)).name == u"省专班办"_s);
        const ConsoleRun compared = run(
            {u"--workbook"_s, desk.made, u"plans"_s, u"--with"_s, first, u"--format"_s, u"json"_s});
        CHECK(compared.json()["indicators"_L1][0]["likeness"_L1] == u"carried"_s);
        CHECK(run({u"check"_s, desk.made}).code == 0);
    }
    SECTION("others asked for: what they do not know is told")
    {
        const QString bundled = desk.path(u"青海.kmh"_s);
        REQUIRE(run({u"new"_s, u"--out"_s, bundled}).code == 0);
        const ConsoleRun result = run({u"--workbook"_s, bundled, u"new"_s, u"--out"_s, desk.made,
                                       u"--notice"_s, desk.notice, u"--carry-from"_s, first});
        CHECK(result.code == 0);
        CHECK(result.err.contains(u"用地手续"_s));
        CHECK(result.err.contains(u"省专班办"_s));
        const Workbook made = Workbook::open(desk.made, Workbook::Access::ReadOnly);
        EntryQuery matters;
        matters.ledger = u"matters"_s;
        REQUIRE(made.countEntries(matters) == 1);
        CHECK(made.entries(matters, 0, 1).first().state() == u"raised"_s); // nobody has it
    }
    SECTION("no workbook")
    {
        CHECK(desk.make({u"--carry-from"_s, desk.path(u"没有.kmh"_s)}).code == 3);
        CHECK_FALSE(QFile::exists(desk.made));
        CHECK(run({u"new"_s, u"--out"_s, desk.made, u"--carry-from"_s, first}).code == 2);
    }
}
