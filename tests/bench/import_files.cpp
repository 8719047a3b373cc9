// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_files.h"

#include "core/domain/error.h"
#include "core/exchange/xlsx_book.h"
#include "core/store/workbook.h"

#include <QtCore/QFile>
#include <QtCore/QTextStream>

#include <functional>

namespace kmh::bench {

namespace {

constexpr int kFirstYear = 1900;

struct Row
{
    const Indicator& indicator;
    const Region& region;
    Period period;
    int value = 0;
    int total = 0;
};

/// Period by period, as returns come; until `take` has had `count`.
void eachRow(int count, const std::function<void(const Row&)>& take)
{
    const Workbook bundled = Workbook::openBundled(Bundle::Plan);
    const auto plan = bundled.plan();
    Period period = Period::xun(kFirstYear, 1, 1);
    for (int taken = 0; taken < count; period = period.next()) {
        for (const Indicator& indicator : plan->indicators) {
            if (indicator.calendar != Calendar::Xun)
                continue;
            for (const Region& region : plan->regions) {
                const int value = (taken * 7) % 97;
                if (taken++ < count)
                    take({indicator, region, period, value, value + period.ordinal() * 40});
            }
        }
    }
}

QFile& opened(QFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::CannotOpen, file.errorString());
    return file;
}

} // namespace

void writeObservations(const QString& csv, const QString& rows)
{
    QFile csvFile(csv);
    QFile rowsFile(rows);
    QTextStream out(&opened(csvFile));
    QTextStream plain(&opened(rowsFile));
    out << QStringLiteral("指标,地区,期别,本期值,累计值,质量,来源,备注\n");
    int id = 0;
    eachRow(kObservations, [&](const Row& row) {
        out << row.indicator.code << ',' << row.region.shortName << ',' << row.period.code() << ','
            << row.value << ',' << row.total << QStringLiteral(",初步,省统计局,\n");
        ++id;
        plain << id << ',' << row.indicator.id.value << ',' << row.region.id.value << ','
              << row.period.code() << ',' << row.period.lastDay().toString(Qt::ISODate) << ','
              << row.value << ',' << row.total << QStringLiteral(",preliminary,省统计局,,")
              << QStringLiteral("2025-04-01T01:00:00.000Z,bench,0,0,1,line %1\n").arg(id + 1);
    });
}

void writeXlsx(const QString& path)
{
    XlsxBook book(path, true);
    lxw_worksheet* sheet = book.addSheet(QStringLiteral("数据"));
    int line = 0;
    const auto write = [&](const QStringList& texts) {
        for (int column = 0; column < texts.size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(line), lxw_col_t(column),
                                   texts.at(column).toUtf8().constData(), nullptr);
    };
    write({QStringLiteral("序号"), QStringLiteral("指标"), QStringLiteral("地区"),
           QStringLiteral("期别"), QStringLiteral("本期值"), QStringLiteral("累计值"),
           QStringLiteral("质量"), QStringLiteral("来源"), QStringLiteral("备注"),
           QStringLiteral("责任人")});
    eachRow(kXlsxRows, [&](const Row& row) {
        ++line;
        const auto text = [&](int column, const QString& what) {
            worksheet_write_string(sheet, lxw_row_t(line), lxw_col_t(column),
                                   what.toUtf8().constData(), nullptr);
        };
        const auto number = [&](int column, double what) {
            worksheet_write_number(sheet, lxw_row_t(line), lxw_col_t(column), what, nullptr);
        };
        number(0, line);
        text(1, row.indicator.name);
        text(2, row.region.shortName);
        text(3, row.period.code());
        number(4, row.value);
        number(5, row.total);
        text(6, QStringLiteral("初步"));
        text(7, QStringLiteral("省统计局"));
        text(8, QStringLiteral("第%1行").arg(line));
        text(9, QStringLiteral("张三"));
    });
    book.save();
}

} // namespace kmh::bench
