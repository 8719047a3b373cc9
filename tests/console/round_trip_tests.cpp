// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported and imported again is identical.
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include "core/store/workbook.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// The fairs, one of them estimated and noted, and two figures of potash with every digit a double
/// has and texts that look like formulas.
TinyWorkbook fullWorkbook()
{
    TinyWorkbook tiny = fairsWorkbook();
    const auto add = [&](const QString& rest) {
        tiny.exec(u"INSERT INTO observation (indicator_id, region_id, period, period_last_day,"
                  " value, cumulative, quality, source, note, recorded_at, recorded_by) VALUES "_s +
                  rest);
    };
    add(u"(1, 630100, '2025-01-X1', '2025-01-10', 0.1, 0.30000000000000004, 'final', '=1+1',"
        " '＋x,\"y\"', '2025-01-11T02:00:00.000Z', '甲')"_s);
    add(u"(1, 632800, '2025-01-X1', '2025-01-10', NULL, 123456789.12345679, 'estimated', '@海西',"
        " '''-两行', '2025-01-11T02:00:00.000Z', '甲')"_s);
    add(u"(2, 632800, '2025-02-X1', '2025-02-10', 3, NULL, 'estimated', '海西州', '预计',"
        " '2025-02-11T02:00:00.000Z', '甲')"_s);
    add(u"(3, 630000, '2025-02', '2025-02-28', 5.4, NULL, 'preliminary', '省住建厅', NULL,"
        " '2025-03-11T02:00:00.000Z', '甲')"_s);
    return tiny;
}

/// Every figure in force, in words, to the last digit.
QStringList figuresIn(const QString& path)
{
    QStringList figures;
    const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
    workbook.eachFigureInForce({}, [&](const FigureKey& key, const ReportedFigure& f) {
        const auto number = [](const std::optional<double>& value) {
            return value ? QString::number(*value, 'g', 17) : u"-"_s;
        };
        figures.append(QStringList{QString::number(key.indicator.value),
                                   QString::number(key.region.value), key.period.code(),
                                   number(f.value), number(f.cumulative),
                                   QString::number(int(f.quality)), f.source, f.note}
                           .join(u'|'));
    });
    return figures;
}

QString exported(const TinyWorkbook& tiny, const QString& suffix)
{
    const QString path = tiny.beside(u"导出."_s + suffix);
    REQUIRE(run({u"--workbook"_s, tiny.path(), u"export"_s, u"--out"_s, path}).code == 0);
    return path;
}

} // namespace

TEST_CASE("What is exported changes nothing when it is imported into the same workbook")
{
    const TinyWorkbook tiny = fullWorkbook();
    const QString path = exported(tiny, GENERATE(u"csv"_s, u"xlsx"_s));
    const QStringList before = figuresIn(tiny.path());
    REQUIRE(before.size() == 12);
    const ConsoleRun import = run({u"--workbook"_s, tiny.path(), u"import"_s, path, u"--by"_s,
                                   u"乙"_s, u"--format"_s, u"json"_s});
    INFO(import.out.toStdString());
    INFO(import.err.toStdString());
    CHECK(import.code == 0);
    const QJsonObject file = import.json()["files"_L1][0].toObject();
    CHECK(file["accepted"_L1].toInt() == 0);
    CHECK(file["unchanged"_L1].toInt() == 12);
    CHECK(file["rejected"_L1].toInt() == 0);
    CHECK(figuresIn(tiny.path()) == before);
}

TEST_CASE("What is exported gives the same figures in a clean workbook")
{
    const TinyWorkbook tiny = fullWorkbook();
    const QString path = exported(tiny, GENERATE(u"csv"_s, u"xlsx"_s));
    const TinyWorkbook clean;
    const ConsoleRun import = run({u"--workbook"_s, clean.path(), u"import"_s, path, u"--by"_s,
                                   u"乙"_s, u"--format"_s, u"json"_s});
    INFO(import.out.toStdString());
    INFO(import.err.toStdString());
    CHECK(import.code == 0);
    const QStringList given = figuresIn(tiny.path());
    const QStringList taken = figuresIn(clean.path());
    REQUIRE(taken.size() == given.size());
    for (qsizetype i = 0; i < given.size(); ++i)
        CHECK(taken.at(i) == given.at(i));
}

TEST_CASE("The demonstration comes back whole from its own export")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"演示.kmh"_s);
    REQUIRE(run({u"new"_s, u"--out"_s, book, u"--demo"_s}).code == 0);
    const QString path = folder.filePath(u"全部."_s + GENERATE(u"csv"_s, u"xlsx"_s));
    REQUIRE(run({u"--workbook"_s, book, u"export"_s, u"--out"_s, path}).code == 0);
    const QString clean = folder.filePath(u"空白.kmh"_s);
    REQUIRE(run({u"new"_s, u"--out"_s, clean}).code == 0);
    const ConsoleRun import = run(
        {u"--workbook"_s, clean, u"import"_s, path, u"--by"_s, u"乙"_s, u"--format"_s, u"json"_s});
    INFO(import.out.toStdString());
    CHECK(import.code == 0);
    const QStringList given = figuresIn(book);
    CHECK(given.size() > 700);
    CHECK(figuresIn(clean) == given);
}
