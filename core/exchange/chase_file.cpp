// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chase_file.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/exchange/table_export.h"

namespace kmh {

namespace {

constexpr int kWidths[] = {24, 32, 16, 10, 14, 10};
constexpr int kDaysLate = 5;

} // namespace

void writeChaseList(const Snapshot& snapshot, const DueFigures& due, const QString& path)
{
    ShownTable table{tr("Chase list")};
    const QStringList headers = chaseHeaders();
    for (int column = 0; column < headers.size(); ++column)
        table.columns.append({headers.at(column), kWidths[column]});
    for (const QStringList& row : chaseRows(*snapshot.plan, due)) {
        QVector<ExportCell> cells;
        for (int column = 0; column < row.size(); ++column)
            cells.append(column == kDaysLate ? ExportCell::of(row.at(column).toDouble(), 0)
                                             : ExportCell::of(row.at(column)));
        table.rows.append(cells);
    }
    table.page.title =
        tr("Chase list for %1, until %2").arg(periodLabel(due.round), longDayLabel(due.day));
    table.page.demo = snapshot.demo;
    writeTable(path, table);
}

} // namespace kmh
