// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// The fairs, and one figure of potash that a spreadsheet could be led astray by.
TinyWorkbook hostileWorkbook()
{
    TinyWorkbook tiny = fairsWorkbook();
    tiny.exec(u"INSERT INTO observation (indicator_id, region_id, period, period_last_day, value,"
              " cumulative, quality, source, note, recorded_at, recorded_by)"
              " VALUES (1, 630100, '2025-01-X1', '2025-01-10', -0.5, 0.30000000000000004, 'final',"
              " '=1+1', '＋x,\"y\"', '2025-01-11T02:00:00.000Z', '@甲')"_s);
    return tiny;
}

ConsoleRun exported(const TinyWorkbook& tiny, const QString& path, const QStringList& more = {})
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"export"_s, u"--out"_s, path} + more);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

/// A .csv without the mark that tells Excel it is UTF-8.
QString csvOf(const QString& path)
{
    const QByteArray content = contentOf(path);
    CHECK(content.startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(content);
}

/// What openpyxl finds in a file; nothing, said so, where there is none: the first Python on the
/// path need not be the system's, which has the package.
QJsonObject factsOf(const QString& path)
{
    const QString script = QStringLiteral(KMH_SOURCE_DIR "/tests/exchange/xlsx_facts.py");
    for (const QString& name : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess python;
        python.start(name, {script, path});
        if (!python.waitForFinished(60'000))
            continue;
        const QByteArray error = python.readAllStandardError();
        if (error.contains("No module named 'openpyxl'"))
            continue;
        INFO(error.toStdString());
        CHECK(python.exitCode() == 0);
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    WARN("skipped: python3 with openpyxl is not installed here");
    return {};
}

QJsonObject sheetOf(const QJsonObject& facts, const QString& name)
{
    for (const QJsonValue sheet : facts["sheets"_L1].toArray()) {
        if (sheet["name"_L1].toString() == name)
            return sheet.toObject();
    }
    return {};
}

/// A row of a sheet, cells after one another.
QString rowOf(const QJsonObject& sheet, int row)
{
    QStringList cells;
    for (const QJsonValue cell : sheet["rows"_L1].toArray().at(row).toArray())
        cells.append(cell.isDouble() ? QString::number(cell.toDouble(), 'g', 17) : cell.toString());
    return cells.join(u'|');
}

} // namespace

TEST_CASE("A csv holds the figures in force in the columns that are read again")
{
    const TinyWorkbook tiny = hostileWorkbook();
    const QString path = tiny.beside(u"导出.csv"_s);
    const ConsoleRun done = exported(tiny, path);
    CHECK(done.code == 0);
    CHECK(done.out.isEmpty());
    CHECK(done.err.contains(u"导出.csv"_s));
    CHECK(csvOf(path) ==
          u"indicator,region,period,value,cumulative,quality,source,note\r\n"
          "钾肥产量,西宁市,2025-01-X1,-0.5,0.30000000000000004,final,'=1+1,\"'＋x,\"\"y\"\"\"\r\n"
          "促销活动场次,全省,2024-02-X3,,16,preliminary,来源,\r\n"
          "促销活动场次,全省,2025-01-X1,,2,preliminary,来源,\r\n"
          "促销活动场次,全省,2025-01-X2,,5,preliminary,来源,\r\n"
          "促销活动场次,全省,2025-01-X3,,9,preliminary,来源,\r\n"
          "促销活动场次,全省,2025-02-X1,,12,preliminary,来源,\r\n"
          "促销活动场次,全省,2025-02-X2,,16,preliminary,来源,\r\n"
          "促销活动场次,全省,2025-02-X3,,20,preliminary,来源,\r\n"
          "促销活动场次,西宁市,2025-02-X3,,4,preliminary,来源,\r\n"_s);
}

TEST_CASE("An export as of an earlier moment holds what was known then")
{
    const TinyWorkbook tiny = fairsWorkbook();
    const QString path = tiny.beside(u"then.csv"_s);
    CHECK(exported(tiny, path, {u"--as-of"_s, u"2025-02-05T00:00:00Z"_s}).code == 0);
    CHECK(csvOf(path) == u"indicator,region,period,value,cumulative,quality,source,note\r\n"
                         "促销活动场次,全省,2024-02-X3,,16,preliminary,来源,\r\n"
                         "促销活动场次,全省,2025-01-X1,,2,preliminary,来源,\r\n"
                         "促销活动场次,全省,2025-01-X2,,5,preliminary,来源,\r\n"
                         "促销活动场次,全省,2025-01-X3,,12,preliminary,来源,\r\n"_s);
}

TEST_CASE("A json holds figures, history, ledgers and receipts to the last digit")
{
    const TinyWorkbook tiny = hostileWorkbook();
    const QString path = tiny.beside(u"out.json"_s);
    CHECK(exported(tiny, path).code == 0);
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path), &problem).object();
    CHECK(problem.error == QJsonParseError::NoError);
    CHECK(json.keys().join(u' ') ==
          u"as_of demo figures history indicators ledgers made_at period plan receipts rule "
          "rule_version title"_s);
    CHECK(json["plan"_L1].toString() == u"tiny"_s);
    CHECK(json["period"_L1].toString() == u"2025-02-X3"_s);
    const QJsonArray figures = json["figures"_L1].toArray();
    REQUIRE(figures.size() == 9);
    CHECK(figures.at(0)["indicator"_L1].toString() == u"potash"_s);
    CHECK(figures.at(0)["cumulative"_L1].toDouble() == 0.30000000000000004);
    CHECK(figures.at(0)["value"_L1].toDouble() == -0.5);
    CHECK(figures.at(0)["source"_L1].toString() == u"=1+1"_s);
    CHECK(figures.at(1)["value"_L1].isNull());
    const QJsonArray history = json["history"_L1].toArray();
    REQUIRE(history.size() == 10);
    CHECK(history.at(0)["region"_L1].toString() == u"西宁市"_s); // recorded last
    CHECK(history.at(2)["cumulative"_L1].toDouble() == 9);
    CHECK(history.at(2)["version"_L1].toInt() == 2);
    CHECK(history.at(2)["recorded_at"_L1].toString() == u"2025-03-01T01:00:00.000Z"_s);
    CHECK_FALSE(history.at(2)["withdrawn"_L1].toBool());
    CHECK(history.at(2)["file"_L1].isNull());
    const QJsonArray ledgers = json["ledgers"_L1].toArray();
    CHECK(ledgers.size() == 6);
    int entries = 0;
    for (const QJsonValue ledger : ledgers)
        entries += int(ledger["entries"_L1].toArray().size());
    CHECK(entries == 4); // two deliverables, a project and a funding of the notice
    CHECK(json["receipts"_L1].toArray().isEmpty());
}

TEST_CASE("An xlsx holds target against actual, figures, history and ledgers, ready to be printed")
{
    const TinyWorkbook tiny = hostileWorkbook();
    const QString path = tiny.beside(u"导出.xlsx"_s);
    CHECK(exported(tiny, path).code == 0);
    const QJsonObject facts = factsOf(path);
    if (facts.isEmpty())
        return;
    QStringList names;
    for (const QJsonValue sheet : facts["sheets"_L1].toArray())
        names.append(sheet["name"_L1].toString());
    CHECK(names.mid(0, 6).join(u'|') ==
          u"Overview|Targets and progress|工业|Courses|Reported figures|All versions"_s);
    CHECK(names.last() == u"Receipts"_s);

    const QJsonObject figures = sheetOf(facts, u"Reported figures"_s);
    CHECK(rowOf(figures, 0) == u"indicator|region|period|value|cumulative|quality|source|note"_s);
    // What needs seventeen digits is text, and what looks like a formula is no formula.
    CHECK(rowOf(figures, 1) ==
          u"钾肥产量|西宁市|2025-01-X1|-0.5|0.30000000000000004|final|=1+1|＋x,\"y\""_s);
    CHECK(rowOf(figures, 9) == u"促销活动场次|西宁市|2025-02-X3||4|preliminary|来源|"_s);
    CHECK(figures["frozen"_L1].toString() == u"D2"_s);
    CHECK(figures["filter"_L1].toString() == u"A1:H10"_s);
    CHECK(figures["titles"_L1].toString().remove(u'$') == u"1:1"_s);
    CHECK(figures["area"_L1].toString().contains(u"$A$1:$H$10"_s));
    CHECK(figures["paper"_L1].toInt() == 9);
    CHECK(figures["orientation"_L1].toString() == u"landscape"_s);
    CHECK(figures["header"_L1][0].toString() == u"开门红 · Reported figures"_s);
    CHECK(figures["header"_L1][1].toString().isEmpty());
    CHECK(figures["footer"_L1][0].toString().contains(u"青政办函〔2025〕5号"_s));
    CHECK(figures["footer"_L1][2].toString().contains(u"&P"_s));

    const QJsonObject versions = sheetOf(facts, u"All versions"_s);
    CHECK(versions["rows"_L1].toArray().size() == 11);
    CHECK(rowOf(versions, 3).contains(u"|甲|促销活动场次|全省|2025-01-X3|2|场次||9|"_s));
    CHECK(rowOf(versions, 10).contains(u"|甲|促销活动场次|全省|2024-02-X3|1|"_s));

    // Fairs: 20 of more than 50 by the quarter's end, 30 of them planned by February's.
    const QJsonObject industry = sheetOf(facts, u"工业"_s);
    CHECK(industry["charts"_L1].toInt() == 3);
    CHECK(rowOf(industry, 2).startsWith(u"促销活动场次|场次|50|20|30|0.4"_s));
    const QJsonArray fairs = industry["rows"_L1][2].toArray();
    CHECK(fairs.at(6).toDouble() == Approx(0.6));
    CHECK(fairs.at(7).toDouble() == 1);
    CHECK(fairs.at(8).toString() == u"◆ behind"_s);
    CHECK(sheetOf(facts, u"Overview"_s)["charts"_L1].toInt() == 1);
    const QJsonObject courses = sheetOf(facts, u"Courses"_s);
    CHECK(courses["rows"_L1].toArray().size() == 1 + 9 + 9); // nine 旬 of two indicators
    CHECK(sheetOf(facts, u"Targets and progress"_s)["frozen"_L1].toString() == u"D2"_s);
}

TEST_CASE("Paper can be A3, and demonstration figures are marked on every page")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"演示.kmh"_s);
    REQUIRE(run({u"new"_s, u"--out"_s, book, u"--demo"_s}).code == 0);
    const QString path = folder.filePath(u"demo.xlsx"_s);
    CHECK(run({u"--workbook"_s, book, u"export"_s, u"--out"_s, path, u"--paper"_s, u"A3"_s}).code ==
          0);
    const QJsonObject facts = factsOf(path);
    if (facts.isEmpty())
        return;
    for (const QJsonValue sheet : facts["sheets"_L1].toArray()) {
        CAPTURE(sheet["name"_L1].toString());
        CHECK(sheet["paper"_L1].toInt() == 8);
        CHECK(sheet["header"_L1][1].toString().contains(u"Demonstration figures"_s));
        CHECK_FALSE(sheet["area"_L1].toString().isEmpty());
    }
}

TEST_CASE("LibreOffice reads the exported figures as they are")
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        WARN("skipped: LibreOffice is not installed here");
        return;
    }
    const TinyWorkbook tiny = hostileWorkbook();
    const QString path = tiny.beside(u"out.xlsx"_s);
    REQUIRE(exported(tiny, path).code == 0);
    QProcess office;
    office.setWorkingDirectory(tiny.folder());
    // All sheets, unformatted, UTF-8.
    office.start(soffice, {u"-env:UserInstallation=file://"_s + tiny.beside(u"profile"_s),
                           u"--headless"_s, u"--convert-to"_s,
                           u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,"
                           "false,false,-1"_s,
                           path});
    REQUIRE(office.waitForFinished(120'000));
    // It puts quotes around numbers that have a format.
    const QString figures =
        QString::fromUtf8(contentOf(tiny.beside(u"out-Reported figures.csv"_s))).remove(u'"');
    CHECK(figures.startsWith(u"indicator,region,period,value,cumulative,quality,source,note\n"_s));
    CHECK(figures.contains(
        u"钾肥产量,西宁市,2025-01-X1,-0.5,0.30000000000000004,final,=1+1,＋x,y\n"_s));
    CHECK(figures.contains(u"促销活动场次,全省,2025-02-X3,,20,preliminary,来源,\n"_s));
    CHECK(figures.count(u'\n') == 10);
}

TEST_CASE("The bundled plan is exported where no workbook is named")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.csv"_s);
    CHECK(run({u"export"_s, u"--out"_s, path}).code == 0);
    CHECK(csvOf(path) == u"indicator,region,period,value,cumulative,quality,source,note\r\n"_s);
}

TEST_CASE("An export that cannot be made says why and leaves nothing behind")
{
    const TinyWorkbook tiny = fairsWorkbook();
    const auto codeOf = [&](const QString& path, const QStringList& more = {}) {
        const ConsoleRun done = exported(tiny, path, more);
        CHECK_FALSE(done.err.isEmpty());
        return done.code;
    };
    CHECK(codeOf(tiny.beside(u"out.doc"_s)) == 2);
    CHECK(codeOf(tiny.beside(u"out"_s)) == 2);
    CHECK(codeOf({}) == 2);
    CHECK(codeOf(tiny.beside(u"out.xlsx"_s), {u"--paper"_s, u"B5"_s}) == 2);
    for (const QString& suffix : {u"xlsx"_s, u"csv"_s, u"json"_s})
        CHECK(codeOf(tiny.beside(u"nowhere/out."_s + suffix)) == 3);
    CHECK(QDir(tiny.folder()).entryList(QDir::Files) == QStringList{u"tiny.kmh"_s});
}

TEST_CASE("A file that is there is replaced only by a whole one")
{
    const TinyWorkbook tiny = fairsWorkbook();
    for (const QString& suffix : {u"xlsx"_s, u"csv"_s, u"json"_s}) {
        const QString path = tiny.beside(u"out."_s + suffix);
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        CHECK(exported(tiny, path).code == 0);
        CHECK(contentOf(path).size() > 100);
        CHECK_FALSE(contentOf(path).startsWith("before"));
    }
    CHECK(QDir(tiny.folder()).entryList(QDir::Files).size() == 4);
}
