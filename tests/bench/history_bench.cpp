// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history_bench.h"

#include "core/domain/error.h"
#include "core/evaluation/evaluate.h"
#include "tests/bench/history_workbook.h"
#include "tests/bench/memory_bench.h"
#include "tests/bench/plain_query.h"
#include "tests/bench/statistics.h"
#include "tests/bench/tab_bench.h"
#include "tests/bench/windows.h"
#include "ui/desk_view.h"
#include "ui/pages/sector_page.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <functional>
#include <stdexcept>

namespace kmh::bench {

namespace {

constexpr int kRounds = 15;
constexpr int kTabRounds = 4;
constexpr double kFrame = 1000.0 / 60;
constexpr int kManyYears = 10;
constexpr qint64 kSector = 1;
constexpr qint64 kIndicator = 1;

/// Near the quarter's end, so that most of it has been reported.
Period assessed()
{
    return Period::xun(historyQuarter().year(), 12, 2);
}

QDateTime earlier()
{
    return QDateTime({historyQuarter().year(), 12, 5}, {12, 0}, Qt::UTC);
}

PlainQuery::Span span(const QDateTime& asOf = {})
{
    PlainQuery::Span span;
    span.firstDay = historyQuarter().firstDay().toString(Qt::ISODate);
    span.lastDay = assessed().lastDay().toString(Qt::ISODate);
    if (asOf.isValid())
        span.recordedBy = asOf.toString(Qt::ISODateWithMs);
    return span;
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Both in turn, so that what else the machine does falls on both.
void compare(const char* name, const std::function<qint64()>& plain,
             const std::function<qint64()>& desk)
{
    const qint64 rows = plain(); // what is on disk is then in memory for both
    if (rows != desk())
        throw std::runtime_error("the baseline does not fetch the rows the snapshot looks at");
    QVector<double> plainTimes;
    QVector<double> deskTimes;
    for (int i = 0; i < kRounds; ++i) {
        plainTimes.append(millisecondsOf([&] { plain(); }));
        deskTimes.append(millisecondsOf([&] { desk(); }));
    }
    std::printf("%-44s %6lld rows  plain query %7.2f ms  desk %7.2f ms  ratio %5.2f\n", name,
                static_cast<long long>(rows), median(plainTimes), median(deskTimes),
                median(deskTimes) / median(plainTimes));
}

/// How many rows a snapshot's figures came from.
qint64 versionsOf(const QVector<Observation>& observations)
{
    qint64 count = 0;
    for (const Observation& observation : observations)
        count += observation.version;
    return count;
}

qint64 read(const Workbook& workbook, const SnapshotQuery& query)
{
    const Snapshot snapshot = workbook.snapshot(query);
    return versionsOf(snapshot.observations);
}

qint64 readAndJudge(const Workbook& workbook, const SnapshotQuery& query)
{
    const Assessment assessment =
        evaluate(std::make_shared<const Snapshot>(workbook.snapshot(query)));
    if (assessment.indicators.isEmpty())
        throw std::runtime_error("nothing was judged");
    return versionsOf(assessment.snapshot->observations);
}

void compareQuestions(const QString& path)
{
    const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
    const PlainQuery plain(path);
    const SnapshotQuery all{.period = assessed()};
    const SnapshotQuery allEarlier{.period = assessed(), .asOf = earlier()};
    const SnapshotQuery sector{.period = assessed(), .sector = SectorId{kSector}};
    const SnapshotQuery sectorEarlier{
        .period = assessed(), .asOf = earlier(), .sector = SectorId{kSector}};
    const SnapshotQuery indicator{.period = assessed(), .indicator = IndicatorId{kIndicator}};

    const auto everything = [&] { return plain.everything(span()); };
    compare("status of everything: read", everything, [&] { return read(workbook, all); });
    compare("status of everything: read and judged", everything,
            [&] { return readAndJudge(workbook, all); });
    compare(
        "as of an earlier moment: everything", [&] { return plain.everything(span(earlier())); },
        [&] { return readAndJudge(workbook, allEarlier); });
    compare(
        "one sector: read and judged", [&] { return plain.sector(kSector, span()); },
        [&] { return readAndJudge(workbook, sector); });
    compare(
        "as of an earlier moment: one sector",
        [&] { return plain.sector(kSector, span(earlier())); },
        [&] { return readAndJudge(workbook, sectorEarlier); });
    compare(
        "one indicator: read and judged", [&] { return plain.indicator(kIndicator, span()); },
        [&] { return readAndJudge(workbook, indicator); });
}

void printFrames(const char* name, int years, const QVector<double>& times)
{
    std::printf("%-36s %2d years  median %6.1f ms = %5.2f frames  max %6.1f ms = %5.2f frames\n",
                name, years, median(times), median(times) / kFrame, largest(times),
                largest(times) / kFrame);
}

/// The window's own way of opening a page: it shows an assessment that is there already.
QVector<double> openSectorPages(PaintClock& clock, const QString& path)
{
    Desk desk(std::make_shared<Workbook>(Workbook::open(path, Workbook::Access::ReadOnly)));
    desk.setPeriod(assessed());
    QVector<double> times;
    for (int i = 0; i <= kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        SectorPage page(desk.plan().sectors.first(), desk);
        page.resize(1366, 640);
        page.show();
        const double painted = clock.untilPainted(page, timer);
        if (i > 0) // fonts and styles are loaded once
            times.append(painted);
    }
    return times;
}

void measurePages(PaintClock& clock, int years, const QString& path)
{
    printFrames("sector page built and painted", years, openSectorPages(clock, path));
    DeskWindow window(Workbook::open(path, Workbook::Access::ReadOnly));
    window.resize(1366, 768);
    const TabTimes tabs = switchTabs(clock, window, kTabRounds);
    printFrames("tab switch, first visit", years, tabs.first);
    printFrames("tab switch, later visits", years, tabs.again);
    QVector<double> periods;
    for (int i = 0; i < kRounds; ++i) {
        Desk& desk = window.view().desk();
        periods.append(
            millisecondsOf([&] { desk.setPeriod(i % 2 == 0 ? assessed() : assessed().next()); }));
    }
    printFrames("another period chosen", years, periods);
}

QString workbookIn(const QString& folder, int years)
{
    const QString path = QStringLiteral("%1/history-%2.kmh").arg(folder).arg(years);
    if (!QFileInfo::exists(path)) {
        const double time = millisecondsOf([&] { writeHistoryWorkbook(path, years); });
        std::printf("wrote %lld figures of %d years in %.0f s, %lld MB\n",
                    static_cast<long long>(figuresWithin(years)), years, time / 1000,
                    static_cast<long long>(QFileInfo(path).size() / 1000000));
    }
    return path;
}

} // namespace

int runHistoryBench(PaintClock& clock, const QString& folder)
{
    const QTemporaryDir temporary;
    const QString place = folder.isEmpty() ? temporary.path() : folder;
    try {
        const QString one = workbookIn(place, 1);
        const QString many = workbookIn(place, kManyYears);
        std::printf("medians of %d; one frame is %.1f ms\n", kRounds, kFrame);
        compareQuestions(many);
        prepareForDesk();
        measurePages(clock, 1, one);
        measurePages(clock, kManyYears, many);
        printMemory(1, one);
        printMemory(kManyYears, many);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
        return 1;
    }
    return 0;
}

} // namespace kmh::bench
