// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/store/statement_log.h"
#include "tests/support/catch.h"

#include <QtCore/QRegularExpression>

using namespace kmh;
using namespace kmh::test;

namespace {

const FigureKey kFairsX1{IndicatorId{kFairs}, RegionId{kProvince}, Period::xun(2025, 1, 1)};
const FigureKey kFairsX2{IndicatorId{kFairs}, RegionId{kXining}, Period::xun(2025, 1, 2)};
const FigureKey kPotashX1{IndicatorId{kPotash}, RegionId{kProvince}, Period::xun(2025, 1, 1)};

ReportedFigure total(double cumulative, const QString& source, const QString& note = {})
{
    ReportedFigure figure;
    figure.cumulative = cumulative;
    figure.source = source;
    figure.note = note;
    return figure;
}

/// Five versions, told here from the first: fairs 3 and then 4 for the first 旬; 5 in Xining, from
/// a file; potash 12.5, which is taken back.
struct FiveVersions : Editing
{
    FiveVersions()
    {
        const ReportedFigure first = total(3, QStringLiteral("省商务厅"));
        const ReportedFigure second =
            total(4, QStringLiteral("省商务厅"), QStringLiteral("漏报一场"));
        record(FiguresEdit{{{kFairsX1, {}, first}}});
        record(FiguresEdit{{{kFairsX1, first, second}}});
        Receipt receipt;
        receipt.id = ReceiptId{7};
        receipt.fileName = QStringLiteral("西宁一月.xlsx");
        receipt.sender = QStringLiteral("西宁市");
        receipt.cameAt = clock;
        record(ReceiptEdit{receipt});
        FiguresEdit fromFile{{{kFairsX2, {}, total(5, QStringLiteral("西宁市"))}}, receipt.id};
        fromFile.figures[0].cell = QStringLiteral("Sheet1!D7");
        record(fromFile);
        const ReportedFigure potash = total(12.5, QStringLiteral("省工信厅"));
        record(FiguresEdit{{{kPotashX1, {}, potash}}});
        clock = clock.addSecs(60);
        workbook.record(FiguresEdit{{{kPotashX1, potash, {}}}},
                        {clock, QStringLiteral("王磊"), QStringLiteral("口径不符")});
    }

    /// What a query finds: the running totals, “x” behind one that was taken back.
    QString found(const FigureLogQuery& query) const
    {
        const QVector<ObservationVersion> versions = workbook.figureLog(query, 0, 100);
        CHECK(workbook.countFigureLog(query) == versions.size());
        QStringList texts;
        for (const ObservationVersion& version : versions)
            texts.append(QString::number(*version.observation.cumulative) +
                         (version.withdrawn ? QStringLiteral("x") : QString()));
        return texts.join(u' ');
    }
};

} // namespace

TEST_CASE("The log tells every version, the newest first, with its file and cell")
{
    const FiveVersions five;
    CHECK(five.found({}) == QStringLiteral("12.5x 12.5 5 4 3"));
    const QVector<ObservationVersion> log = five.workbook.figureLog({}, 0, 100);
    CHECK(log.at(0).stamp.by == QStringLiteral("王磊"));
    CHECK(log.at(0).stamp.note == QStringLiteral("口径不符"));
    CHECK(log.at(2).file == QStringLiteral("西宁一月.xlsx"));
    CHECK(log.at(2).cell == QStringLiteral("Sheet1!D7"));
    CHECK(log.at(2).receipt == ReceiptId{7});
    CHECK(log.at(3).stamp.note == QStringLiteral("漏报一场"));
    CHECK(log.at(4).observation.period == kFairsX1.period);
}

TEST_CASE("A page of the log begins where the one before ends")
{
    const FiveVersions five;
    const auto page = [&](int offset, int limit) {
        QStringList totals;
        for (const ObservationVersion& version : five.workbook.figureLog({}, offset, limit))
            totals.append(QString::number(*version.observation.cumulative));
        return totals.join(u' ');
    };
    CHECK(page(0, 2) == QStringLiteral("12.5 12.5"));
    CHECK(page(2, 2) == QStringLiteral("5 4"));
    CHECK(page(4, 2) == QStringLiteral("3"));
    CHECK(page(5, 2).isEmpty());
}

TEST_CASE("The log is filtered by what a figure is of, who recorded it and what it came with")
{
    const FiveVersions five;
    CHECK(five.found({.indicator = IndicatorId{kFairs}}) == QStringLiteral("5 4 3"));
    CHECK(five.found({.indicator = IndicatorId{kFairs}, .region = RegionId{kProvince}}) ==
          QStringLiteral("4 3"));
    CHECK(five.found({.region = RegionId{kXining}}) == QStringLiteral("5"));
    CHECK(five.found({.period = Period::xun(2025, 1, 2)}) == QStringLiteral("5"));
    CHECK(five.found({.period = Period::month(2025, 1)}).isEmpty());
    CHECK(five.found({.by = QStringLiteral("王")}) == QStringLiteral("12.5x"));
    CHECK(five.found({.receipt = ReceiptId{7}}) == QStringLiteral("5"));
    CHECK(five.found({.indicator = IndicatorId{kPotash}, .receipt = ReceiptId{7}}).isEmpty());
}

TEST_CASE("The log is filtered by the moments of a span, both included")
{
    const FiveVersions five;
    // Recorded at 8:01 and 8:02, the receipt at 8:03, the others from 8:04 to 8:06.
    const QDateTime eight(QDate(2025, 2, 1), QTime(8, 0), Qt::UTC);
    CHECK(five.found({.from = eight.addSecs(120), .to = eight.addSecs(240)}) ==
          QStringLiteral("5 4"));
    CHECK(five.found({.to = eight.addSecs(119)}) == QStringLiteral("3"));
    CHECK(five.found({.from = eight.addSecs(301)}) == QStringLiteral("12.5x"));
    CHECK(five.found({.indicator = IndicatorId{kFairs}, .from = eight.addSecs(121)}) ==
          QStringLiteral("5"));
}

TEST_CASE("Words are looked for in source, note, person, file, cell, indicator and region")
{
    const FiveVersions five;
    const auto words = [&](const char16_t* text) {
        return five.found({.words = QString::fromUtf16(text)});
    };
    CHECK(words(u"商务厅") == QStringLiteral("4 3"));
    CHECK(words(u"商务厅 漏报") == QStringLiteral("4"));
    CHECK(words(u"王磊") == QStringLiteral("12.5x"));
    CHECK(words(u"一月.XLSX") == QStringLiteral("5"));
    CHECK(words(u"d7") == QStringLiteral("5"));
    CHECK(words(u"钾肥") == QStringLiteral("12.5x 12.5"));
    CHECK(words(u"西宁市") == QStringLiteral("5"));
    CHECK(words(u"%").isEmpty()); // no sign stands for others
    CHECK(words(u"_").isEmpty());
}

TEST_CASE("A receipt noted anew does not double what came with it")
{
    FiveVersions five;
    Receipt receipt = five.workbook.receipts().constFirst();
    receipt.withdrawn = true;
    five.record(ReceiptEdit{receipt});
    receipt.withdrawn = false;
    five.record(ReceiptEdit{receipt});
    CHECK(five.found({}) == QStringLiteral("12.5x 12.5 5 4 3"));
    CHECK(five.workbook.history(kFairsX2.indicator, kFairsX2.region, kFairsX2.period).size() == 1);
}

TEST_CASE("All versions and all figures in force can be gone through without being held")
{
    const FiveVersions five;
    QStringList versions;
    five.workbook.eachFigureVersion({}, [&](const ObservationVersion& version) {
        versions.append(QStringLiteral("%1#%2")
                            .arg(*version.observation.cumulative)
                            .arg(version.observation.version));
    });
    CHECK(versions.join(u' ') == QStringLiteral("12.5#2 12.5#1 5#1 4#2 3#1"));
    // Where some of a figure's versions are left out, none is numbered.
    five.workbook.eachFigureVersion(
        {.by = QStringLiteral("王磊")},
        [](const ObservationVersion& version) { CHECK(version.observation.version == 0); });

    const auto inForce = [&](const QDateTime& asOf) {
        QStringList figures;
        five.workbook.eachFigureInForce(asOf,
                                        [&](const FigureKey& key, const ReportedFigure& figure) {
                                            figures.append(QStringLiteral("%1/%2/%3=%4")
                                                               .arg(key.indicator.value)
                                                               .arg(key.region.value)
                                                               .arg(key.period.code())
                                                               .arg(*figure.cumulative));
                                        });
        return figures.join(u' ');
    };
    CHECK(inForce({}) == QStringLiteral("2/630000/2025-01-X1=4 2/630100/2025-01-X2=5"));
    const QDateTime eight(QDate(2025, 2, 1), QTime(8, 0), Qt::UTC);
    CHECK(inForce(eight.addSecs(60)) == QStringLiteral("2/630000/2025-01-X1=3"));
    CHECK(inForce(eight.addSecs(300)) ==
          QStringLiteral("1/630000/2025-01-X1=12.5 2/630000/2025-01-X1=4 2/630100/2025-01-X2=5"));
}

TEST_CASE("The versions of another plan's figures are not in the log")
{
    const FiveVersions five;
    five.tiny.exec(QStringLiteral(
        "INSERT INTO plan VALUES (2, 'other', '另一通知', '另一', '青政办函〔2025〕9号',"
        " '省政府办公厅', '2025-04-01', '2025Q2', 'plan-ratio')"));
    CHECK(five.found({}) == QStringLiteral("12.5x 12.5 5 4 3"));
    five.tiny.exec(QStringLiteral("INSERT INTO section VALUES (9, 2, 1, '其他', 1, 0, 1)"));
    five.tiny.exec(QStringLiteral("INSERT INTO measure VALUES (9, 2, 9, 1, '其他', 0, 1)"));
    five.tiny.exec(QStringLiteral("UPDATE indicator SET measure_id = 9 WHERE id = 2"));
    CHECK(five.found({}) == QStringLiteral("12.5x 12.5"));
}

TEST_CASE("Changes of figures that came in a file name the file and the cell")
{
    const FiveVersions five;
    const QVector<Revision> revisions = five.workbook.revisions({}, {});
    REQUIRE(revisions.size() == 5);
    CHECK(revisions.at(1).file.isEmpty());
    CHECK(revisions.at(2).file == QStringLiteral("西宁一月.xlsx"));
    CHECK(revisions.at(2).cell == QStringLiteral("Sheet1!D7"));
    CHECK(revisions.at(2).after == 5.0);
}

TEST_CASE("The log is looked up by the narrowest thing asked for and never by a scan")
{
    const TinyWorkbook tiny;
    FigureLogQuery query;
    const char* by = nullptr;
    SECTION("everything")
    {
        by = "observation_by_moment (recorded_at<?)";
    }
    SECTION("moments")
    {
        query.from = QDateTime(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC);
        by = "observation_by_moment (recorded_at>? AND recorded_at<?)";
    }
    SECTION("an indicator in a span of moments")
    {
        query.indicator = IndicatorId{kFairs};
        query.from = QDateTime(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC);
        by = "observation_by_indicator (indicator_id=?)";
    }
    SECTION("a figure")
    {
        query.indicator = IndicatorId{kFairs};
        query.period = Period::xun(2025, 1, 1);
        query.region = RegionId{kProvince};
        by = "observation_by_indicator (indicator_id=? AND period_last_day=? AND region_id=?)";
    }
    SECTION("a period")
    {
        query.period = Period::xun(2025, 1, 1);
        by = "observation_by_day (period_last_day=?)";
    }
    SECTION("what came with it")
    {
        query.receipt = ReceiptId{1};
        query.indicator = IndicatorId{kFairs};
        by = "observation_by_receipt (receipt=?)";
    }
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    workbook.plan();
    const StatementLog log;
    workbook.countFigureLog(query);
    workbook.figureLog(query, 128, 128);
    workbook.eachFigureVersion(query, [](const ObservationVersion&) {});
    const QStringList statements =
        log.statements().filter(QRegularExpression(QStringLiteral("\\bobservation\\b")));
    REQUIRE(statements.size() >= 3);
    for (const QString& statement : statements) {
        const QString steps = stepsOf(tiny, statement).join(u'\n');
        INFO(statement.toStdString());
        INFO(steps.toStdString());
        CHECK(steps.contains(QLatin1String(by)));
        CHECK_FALSE(steps.contains(QRegularExpression(QStringLiteral("SCAN [obt]\\b"))));
    }
}

TEST_CASE("A page without conditions on a row's content passes over what comes before it unread")
{
    const TinyWorkbook tiny;
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    workbook.plan();
    const StatementLog log;
    workbook.figureLog({}, 900'000, 128);
    const QString statement =
        log.statements().filter(QRegularExpression(QStringLiteral("\\bobservation\\b"))).last();
    CHECK(stepsOf(tiny, statement)
              .join(u'\n')
              .contains(QStringLiteral("USING COVERING INDEX observation_by_moment")));
}
