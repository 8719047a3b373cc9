// SPDX-License-Identifier: GPL-3.0-or-later
// kmh_bench: how long the desk takes, beside an empty window with one empty chart measured in the
// same run. Not run by ctest: its figures mean something in a Release build on a quiet machine
// only. With --history [FOLDER] it measures a workbook of ten years instead (history_bench.h), with
// --ledgers [FOLDER] ledgers of ten thousand entries (ledger_bench.h), with --find only finding
// among 20,000 entries (find_bench.h), with --tables reading a large .xlsx (table_bench.h), with
// --import [FOLDER] taking in a million figures (import_bench.h), with --briefing the projected
// pages and their files (briefing_bench.h), with --show showing them (show_bench.h), with
// --notice reading notices of a thousand and ten thousand measures (notice_bench.h).
#include "core/evaluation/evaluate.h"
#include "tests/bench/briefing_bench.h"
#include "tests/bench/find_bench.h"
#include "tests/bench/history_bench.h"
#include "tests/bench/import_bench.h"
#include "tests/bench/ledger_bench.h"
#include "tests/bench/memory_bench.h"
#include "tests/bench/notice_bench.h"
#include "tests/bench/show_bench.h"
#include "tests/bench/start_bench.h"
#include "tests/bench/statistics.h"
#include "tests/bench/tab_bench.h"
#include "tests/bench/table_bench.h"
#include "tests/bench/windows.h"

#include <cstdio>

using namespace kmh;
using namespace kmh::bench;

namespace {

constexpr int kProcesses = 11;
constexpr int kWindows = 11;
constexpr int kRounds = 6;
constexpr int kEvaluations = 51;
constexpr int kEntries = 20'000;
constexpr double kFrame = 1000.0 / 60;

void printPair(const char* name, const QVector<double>& empty, const QVector<double>& desk)
{
    std::printf("%-34s empty %7.1f ms  desk %7.1f ms  ratio %5.2f\n", name, median(empty),
                median(desk), median(desk) / median(empty));
}

void printFrames(const char* name, const QVector<double>& times)
{
    std::printf("%-34s median %6.1f ms = %5.2f frames  max %6.1f ms = %5.2f frames\n", name,
                median(times), median(times) / kFrame, largest(times), largest(times) / kFrame);
}

void measureStart()
{
    QVector<double> empty;
    QVector<double> desk;
    startProcess(QStringLiteral("empty")); // what is on disk is then in memory for both
    startProcess(QStringLiteral("desk"));
    for (int i = 0; i < kProcesses; ++i) {
        empty.append(startProcess(QStringLiteral("empty")));
        desk.append(startProcess(QStringLiteral("desk")));
    }
    printPair("start to first painted page", empty, desk);
}

void measureOpening(PaintClock& clock)
{
    QVector<double> empty;
    QVector<double> desk;
    openEmptyWindow(clock); // fonts and styles are loaded once
    openDeskWindow(clock);
    for (int i = 0; i < kWindows; ++i) {
        empty.append(openEmptyWindow(clock));
        desk.append(openDeskWindow(clock));
    }
    printPair("window alone in a running process", empty, desk);
}

/// Where the desk's opening goes, step by step.
void measureSteps(PaintClock& clock)
{
    QVector<double> times[5];
    for (int i = 0; i < kWindows; ++i) {
        QElapsedTimer timer;
        timer.start();
        double before = 0;
        const auto step = [&](int which) {
            const double now = double(timer.nsecsElapsed()) / 1e6;
            times[which].append(now - before);
            before = now;
        };
        Workbook workbook = Workbook::openBundled(Bundle::Demo);
        step(0);
        workbook.plan();
        step(1);
        workbook.lastReportedXun();
        step(2);
        DeskWindow window(std::move(workbook));
        step(3);
        window.show();
        clock.untilPainted(window, timer);
        step(4);
    }
    const char* const names[] = {"  opening the bundled workbook", "  reading the plan",
                                 "  finding the last reported xun",
                                 "  snapshot, evaluate, first page", "  showing and painting it"};
    for (int i = 0; i < 5; ++i)
        printFrames(names[i], times[i]);
}

void measureTabs(PaintClock& clock)
{
    const auto window = makeDeskWindow();
    const TabTimes times = switchTabs(clock, *window, kRounds);
    printFrames("tab switch, first visit", times.first);
    printFrames("tab switch, later visits", times.again);
    printFrames("tab switch until nothing is left", times.settled);
}

void measureEvaluation()
{
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    const Period period = workbook.lastReportedXun().value_or(workbook.plan()->period);
    QVector<double> reading;
    QVector<double> evaluating;
    QElapsedTimer timer;
    for (int i = 0; i < kEvaluations; ++i) {
        timer.start();
        const auto snapshot = std::make_shared<const Snapshot>(workbook.snapshot({period, {}}));
        reading.append(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        const Assessment assessment = evaluate(snapshot, workbook.plan()->lightRule);
        evaluating.append(double(timer.nsecsElapsed()) / 1e6);
    }
    printFrames("reading a snapshot", reading);
    printFrames("evaluate()", evaluating);
}

void measureFinding()
{
    const FindTimes times = findAmong(kEntries);
    printFrames("taking in 500 of 20,000 entries", times.adding);
    printFrames("finding words among them", times.words);
    printFrames("finding initials among them", times.initials);
}

/// The offscreen platform complains of what it lacks with every window.
void passOnWarnings(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")) &&
        !message.contains(QLatin1String("XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(passOnWarnings);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    PaintClock clock(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1) == u"--find") {
        measureFinding();
        return 0;
    }
    if (arguments.size() == 2 && arguments.at(1) == u"--briefing") {
        prepareForDesk();
        return runBriefingBench();
    }
    if (arguments.size() == 3 && arguments.at(1) == u"--once")
        return runAsStartedProcess(clock, arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == u"--memory")
        return runAsMemoryProbe(arguments.at(2));
    if (arguments.size() == 2 && arguments.at(1) == u"--show")
        return runShowBench(clock);
    if (arguments.size() == 2 && arguments.at(1) == u"--notice")
        return runNoticeBench();
    if (arguments.size() == 2 && arguments.at(1) == u"--tables")
        return runTableBench();
    if (arguments.size() == 3 && arguments.at(1) == u"--read-table")
        return runAsTableReader(arguments.at(2));
    if (arguments.size() >= 2 && arguments.at(1) == u"--history")
        return runHistoryBench(clock, arguments.value(2));
    if (arguments.size() >= 2 && arguments.at(1) == u"--import")
        return runImportBench(arguments.value(2));
    if (arguments.size() >= 2 && arguments.at(1) == u"--ledgers")
        return runLedgerBench(clock, arguments.value(2));

    std::printf("medians of %d starts, %d windows, %d evaluations; one frame is %.1f ms\n",
                kProcesses, kWindows, kEvaluations, kFrame);
    measureStart();
    prepareForDesk();
    measureOpening(clock);
    measureSteps(clock);
    measureTabs(clock);
    measureEvaluation();
    measureFinding();
    return 0;
}
