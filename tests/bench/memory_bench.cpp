// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory_bench.h"

#include "core/evaluation/evaluate.h"
#include "core/store/workbook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <cstdio>
#include <stdexcept>

namespace kmh::bench {

double mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void printMemory(int years, const QString& path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), path});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error("the memory could not be measured");
    std::printf("%-36s %2d years  %s", "most memory, status of everything", years,
                process.readAllStandardOutput().constData());
}

int runAsMemoryProbe(const QString& path)
{
    const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
    const Period period = workbook.lastReportedXun().value_or(workbook.plan()->period);
    const double opened = mostMemory();
    const Assessment assessment =
        evaluate(std::make_shared<const Snapshot>(workbook.snapshot({.period = period})));
    const double judged = mostMemory();
    if (judged > 0)
        std::printf("opened %6.1f MB  judged %6.1f MB (%lld verdicts)\n", opened, judged,
                    static_cast<long long>(assessment.indicators.size()));
    else
        std::puts("not known on this system");
    return 0;
}

} // namespace kmh::bench
