// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start_bench.h"

#include "tests/bench/windows.h"

#include <QtCore/QProcess>

#include <cstdio>
#include <stdexcept>

namespace kmh::bench {

double startProcess(const QString& which)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--once"), which});
    if (!process.waitForReadyRead(30000))
        throw std::runtime_error("the started process painted nothing");
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return elapsed;
}

int runAsStartedProcess(PaintClock& clock, const QString& which)
{
    const bool desk = which == u"desk";
    if (desk)
        prepareForDesk();
    const std::unique_ptr<QMainWindow> window = desk ? makeDeskWindow() : makeEmptyWindow();
    QElapsedTimer timer;
    timer.start();
    window->show();
    clock.untilPainted(*window, timer);
    std::puts("painted");
    std::fflush(stdout);
    return 0;
}

double openEmptyWindow(PaintClock& clock)
{
    QElapsedTimer timer;
    timer.start();
    const auto window = makeEmptyWindow();
    window->show();
    return clock.untilPainted(*window, timer);
}

double openDeskWindow(PaintClock& clock)
{
    QElapsedTimer timer;
    timer.start();
    const auto window = makeDeskWindow();
    window->show();
    return clock.untilPainted(*window, timer);
}

} // namespace kmh::bench
