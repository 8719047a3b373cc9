// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/briefing_bench.h"

#include "tests/bench/statistics.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_painter.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace kmh::bench {

namespace {

constexpr int kRounds = 5;
constexpr QSize kScreen{1920, 1080};
constexpr QSize kLargeScreen{3840, 2160};

double elapsed(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char* name, const QVector<double>& times)
{
    std::printf("%-34s median %7.1f ms  max %7.1f ms\n", name, median(times), largest(times));
}

Briefing briefingOf(const Workbook& workbook)
{
    const Period period = workbook.lastReportedXun().value_or(workbook.plan()->period);
    return makeBriefing(
        readBriefing(workbook, period, {}, QDateTime::fromSecsSinceEpoch(1'743'000'000)));
}

Slide slideAt(const Briefing& briefing, int page)
{
    return slideOf(briefing, briefing.pages.at(page), page + 1, int(briefing.pages.size()), {});
}

void measureFirstPage(const Workbook& workbook)
{
    QVector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        slidePicture(slideAt(briefingOf(workbook), 0), kScreen);
        times.append(elapsed(timer));
    }
    print("asked for to first page", times);
}

void measureTurning(const char* name, const Briefing& briefing, const QSize& screen)
{
    QVector<double> times;
    for (int page = 0; page < briefing.pages.size(); ++page) {
        QElapsedTimer timer;
        timer.start();
        slidePicture(slideAt(briefing, page), screen);
        times.append(elapsed(timer));
    }
    print(name, times);
}

void measureFile(const char* name, const Briefing& briefing, const QString& path)
{
    QVector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        writeBriefing(briefing, {path, kScreen});
        times.append(elapsed(timer));
    }
    print(name, times);
}

} // namespace

int runBriefingBench()
{
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    workbook.plan();
    const QTemporaryDir folder;
    measureFirstPage(workbook);
    const Briefing briefing = briefingOf(workbook);
    std::printf("%d pages\n", int(briefing.pages.size()));
    measureTurning("laying out and drawing a page", briefing, kScreen);
    measureTurning("the same at 3840x2160", briefing, kLargeScreen);
    measureFile("all as .pdf", briefing, folder.filePath(QStringLiteral("a.pdf")));
    measureFile("all as .pptx", briefing, folder.filePath(QStringLiteral("a.pptx")));
    measureFile("all as pictures", briefing, folder.filePath(QStringLiteral("pictures/")));
    return 0;
}

} // namespace kmh::bench
