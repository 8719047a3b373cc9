// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table_bench.h"

#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_book.h"
#include "tests/bench/memory_bench.h"
#include "tests/bench/statistics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <cstdio>
#include <stdexcept>

namespace kmh::bench {

namespace {

constexpr int kRows = 100'000;
constexpr int kColumns = 10;
constexpr int kRounds = 3;
constexpr int kPatience = 300'000; // ms

/// Names, a date, figures and per cents, and a remark that is another in every row.
void writeTable(const QString& path)
{
    XlsxBook book(path);
    lxw_worksheet* const sheet = book.addSheet(QStringLiteral("汇总"));
    lxw_format* const day = book.addFormat();
    format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format* const percent = book.addFormat();
    format_set_num_format(percent, "0.0%");
    for (int row = 0; row < kRows; ++row) {
        const auto text = [&](int column, const QString& what) {
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                   what.toUtf8().constData(), nullptr);
        };
        text(0, QStringLiteral("指标%1").arg(row % 40));
        text(1, QStringLiteral("市州%1").arg(row % 9));
        worksheet_write_number(sheet, lxw_row_t(row), 2, 45'658 + row % 90, day);
        for (int column = 3; column < kColumns - 1; ++column)
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column),
                                   (row * 37 + column * 101) % 100'000 / 100.0,
                                   column % 2 ? percent : nullptr);
        text(kColumns - 1, QStringLiteral("备注第%1条").arg(row));
    }
    book.save();
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
        throw std::runtime_error("a process that was to be measured failed");
    return process.readAllStandardOutput();
}

double secondsOfOffice(const QString& office, const QString& path, const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    outputOf(office, {QStringLiteral("-env:UserInstallation=") +
                          QUrl::fromLocalFile(folder + QStringLiteral("/profile")).toString(),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                      QStringLiteral("csv"), QStringLiteral("--outdir"), folder, path});
    return double(timer.elapsed()) / 1000;
}

} // namespace

int runTableBench()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    writeTable(path);
    std::printf("%d rows, %d columns, %.1f MB\n", kRows, kColumns,
                double(QFileInfo(path).size()) / 1024 / 1024);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!office.isEmpty())
        secondsOfOffice(office, path, folder.path()); // the first start makes its profile
    QVector<double> ours;
    QVector<double> theirs;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray said = outputOf(QCoreApplication::applicationFilePath(),
                                         {QStringLiteral("--read-table"), path});
        ours.append(double(timer.elapsed()) / 1000);
        std::printf("reading  %5.2f s as a process of its own; %s", ours.last(), said.constData());
        if (!office.isEmpty())
            theirs.append(secondsOfOffice(office, path, folder.path()));
    }
    if (office.isEmpty())
        std::puts("LibreOffice is not installed; there is nothing to compare with");
    else
        std::printf("soffice --convert-to csv %5.2f s; reading takes %.2f of it\n", median(theirs),
                    median(ours) / median(theirs));
    return 0;
}

int runAsTableReader(const QString& path)
{
    const double before = mostMemory();
    QElapsedTimer timer;
    timer.start();
    qint64 cells = 0;
    TableFile::open(path)->eachRow(0, [&cells](const TableRow& row) {
        cells += row.cells.size();
        return true;
    });
    std::printf("%lld cells in %lld ms", static_cast<long long>(cells),
                static_cast<long long>(timer.elapsed()));
    if (before > 0)
        std::printf(", %.1f MB of memory", mostMemory() - before);
    std::puts("");
    return 0;
}

} // namespace kmh::bench
