// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_file.h"

#include "core/domain/error.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_export.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <limits>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A source of as many figures and versions as asked for, made up one by one.
ExportSource madeUp(const Workbook& workbook, int count)
{
    ExportSource source;
    source.assessment = std::make_shared<const Assessment>(
        evaluate(std::make_shared<const Snapshot>(workbook.snapshot({Period::quarter(2025, 1)}))));
    source.madeAt = QDateTime(QDate(2025, 3, 21), QTime(8, 0), Qt::UTC);
    source.figures = source.versions = count;
    const FigureKey key{IndicatorId{kFairs}, RegionId{kProvince}, Period::xun(2025, 1, 1)};
    source.eachFigure = [=](const auto& read) {
        for (int n = 0; n < count; ++n)
            read(key, {.cumulative = n});
    };
    source.eachVersion = [=](const auto& read) {
        for (int n = 0; n < count; ++n)
            read({{key.indicator, key.region, key.period, {}, double(n)}, {}, {}});
    };
    source.countEntries = [](const QString&) { return 0; };
    source.entries = [](const QString&, int, int) { return QVector<Entry>(); };
    source.prices = [] { return QVector<Price>(); };
    return source;
}

QStringList filesIn(const TinyWorkbook& tiny)
{
    return QDir(tiny.folder()).entryList(QDir::Files);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

} // namespace

TEST_CASE("Numbers are written with as few digits as tell them apart, never with an exponent")
{
    CHECK(exactNumber(12) == QStringLiteral("12"));
    CHECK(exactNumber(0.1) == QStringLiteral("0.1"));
    CHECK(exactNumber(0.1 + 0.2) == QStringLiteral("0.30000000000000004"));
    CHECK(exactNumber(-1234567.5) == QStringLiteral("-1234567.5"));
    CHECK(exactNumber(1e21) == QStringLiteral("1000000000000000000000"));
    CHECK(exactNumber(1e-7) == QStringLiteral("0.0000001"));
    const double smallest = std::numeric_limits<double>::denorm_min();
    CHECK(exactNumber(smallest).toDouble() == smallest);
}

TEST_CASE("An export that is cancelled leaves nothing behind")
{
    const TinyWorkbook tiny;
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const ExportSource source = madeUp(workbook, 5000);
    for (const char* suffix : {"xlsx", "csv", "json"}) {
        double last = 0;
        const Progress stopHalfway = [&](double share) {
            CHECK(share >= last);
            last = share;
            if (share > 0.4)
                throw Cancelled();
        };
        const QString path = tiny.beside(QStringLiteral("out.") + QLatin1String(suffix));
        CHECK_THROWS_AS(exportFile({path}, source, stopHalfway), Cancelled);
        CHECK(last > 0.4);
        CHECK(filesIn(tiny) == QStringList{QStringLiteral("tiny.kmh")});
    }
}

TEST_CASE("An export that fails midway leaves the file that was there")
{
    const TinyWorkbook tiny;
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    ExportSource source = madeUp(workbook, 10);
    source.eachFigure = [](const auto&) {
        throw Error(Error::Kind::CannotOpen, QStringLiteral("gone"));
    };
    for (const char* suffix : {"xlsx", "csv", "json"}) {
        const QString path = tiny.beside(QStringLiteral("out.") + QLatin1String(suffix));
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        CHECK_THROWS_AS(exportFile({path}, source), Error);
        CHECK(contentOf(path) == "before");
    }
    CHECK(filesIn(tiny).size() == 4);
}

TEST_CASE("A csv of the ledgers is refused: it holds one table")
{
    const TinyWorkbook tiny;
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    try {
        exportFile({tiny.beside(QStringLiteral("out.csv")), ExportContent::Ledgers},
                   madeUp(workbook, 0));
        FAIL("not refused");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Usage);
        CHECK(error.sentence().contains(QStringLiteral(".json")));
    }
}

TEST_CASE("Any table is written as csv with its numbers whole and its texts safe")
{
    const TinyWorkbook tiny;
    ShownTable table{QStringLiteral("表")};
    table.columns = {{QStringLiteral("名称")},
                     {QStringLiteral("=数")},
                     {QStringLiteral("率")},
                     {QStringLiteral("日")}};
    table.rows = {{ExportCell::of(QStringLiteral("-甲;乙")), ExportCell::of(1234.5678, 1),
                   ExportCell::percent(0.878), ExportCell::of(QDate(2025, 3, 20))},
                  {ExportCell::of(QString()), ExportCell::of(std::nullopt, 0),
                   ExportCell::percent(std::nullopt), ExportCell::of(QDate())}};
    const QString path = tiny.beside(QStringLiteral("表.csv"));
    writeTable(path, table);
    CHECK(QString::fromUtf8(contentOf(path)) ==
          QStringLiteral("名称,'=数,率,日\r\n\"'-甲;乙\",1234.5678,87.8%,2025-03-20\r\n"
                         ",,,\r\n"));
    writeTable(tiny.beside(QStringLiteral("表.xlsx")), table);
    CHECK(contentOf(tiny.beside(QStringLiteral("表.xlsx"))).startsWith("PK"));
    CHECK_THROWS_AS(writeTable(tiny.beside(QStringLiteral("表.json")), table), Error);
}

TEST_CASE("Two indicators of one name are written by their codes")
{
    const TinyWorkbook tiny;
    tiny.exec(QStringLiteral("UPDATE indicator SET name = '促销活动场次' WHERE id = 1"));
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const QString path = tiny.beside(QStringLiteral("out.csv"));
    exportFile({path, ExportContent::Figures}, madeUp(workbook, 1));
    CHECK(QString::fromUtf8(contentOf(path)).contains(QStringLiteral("\r\nfairs,全省,")));
}
