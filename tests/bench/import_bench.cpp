// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_bench.h"

#include "core/domain/error.h"
#include "core/store/workbook.h"
#include "tests/bench/import_files.h"
#include "tests/support/platform.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <stdexcept>

namespace kmh::bench {

namespace {

struct Run
{
    double seconds = 0;
    QString out;
};

Run timed(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        throw std::runtime_error(qPrintable(program + QStringLiteral(" failed")));
    return {double(timer.nsecsElapsed()) / 1e9, QString::fromUtf8(process.readAllStandardOutput())};
}

QString console()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("kmhctl"));
}

QString freshWorkbook(const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    QFile::remove(path);
    Workbook::create(path, Bundle::Plan);
    // The program brings a workbook to its newest schema when it opens it for writing.
    Workbook::open(path, Workbook::Access::ReadWrite);
    return path;
}

void compareXlsx(const QDir& folder)
{
    const QString xlsx = folder.filePath(QStringLiteral("list.xlsx"));
    if (!QFile::exists(xlsx))
        writeXlsx(xlsx);
    const QStringList look{QStringLiteral("import"), QStringLiteral("--dry-run"), xlsx};
    timed(console(), look); // what is on disk is then in memory for both
    const Run ours = timed(console(), look);
    std::printf("%-46s %6.2f s, %.0f MB at most\n", ".xlsx of 100,000 x 10 previewed", ours.seconds,
                test::host::largestChildInMegabytes());
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        std::printf("LibreOffice is not installed; nothing to hold it against\n");
        return;
    }
    const Run theirs = timed(office, {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                      QStringLiteral("csv"), QStringLiteral("--outdir"),
                                      folder.filePath(QStringLiteral("converted")), xlsx});
    std::printf("%-46s %6.2f s, ratio %.2f\n", "LibreOffice converts it to .csv", theirs.seconds,
                ours.seconds / theirs.seconds);
}

void compareCsv(const QDir& folder)
{
    const QString csv = folder.filePath(QStringLiteral("observations.csv"));
    const QString rows = folder.filePath(QStringLiteral("rows.csv"));
    if (!QFile::exists(csv))
        writeObservations(csv, rows);
    const QString ours = freshWorkbook(folder, QStringLiteral("ours.kmh"));
    const Run import =
        timed(console(), {QStringLiteral("--workbook"), ours, QStringLiteral("import"), csv});
    std::printf("%s%-46s %6.2f s\n", qPrintable(import.out),
                ".csv of a million observations imported", import.seconds);
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty()) {
        std::printf("the sqlite3 shell is not installed; nothing to hold it against\n");
        return;
    }
    const QString theirs = freshWorkbook(folder, QStringLiteral("theirs.kmh"));
    const Run plain = timed(shell, {QStringLiteral("-csv"), theirs,
                                    QStringLiteral(".import %1 observation").arg(rows)});
    std::printf("%-46s %6.2f s, ratio %.2f\n", "sqlite3 .import of the same rows", plain.seconds,
                import.seconds / plain.seconds);
    const Run count = timed(shell, {theirs, QStringLiteral("SELECT count(*) FROM observation")});
    if (count.out.trimmed().toInt() != kObservations)
        throw std::runtime_error("the shell did not take all rows");
}

} // namespace

int runImportBench(const QString& folder)
{
    const QTemporaryDir temporary;
    const QDir place(folder.isEmpty() ? temporary.path() : folder);
    try {
        compareXlsx(place);
        compareCsv(place);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
        return 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}

} // namespace kmh::bench
