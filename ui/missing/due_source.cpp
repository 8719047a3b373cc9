// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/due_source.h"

#include "ui/desk.h"

namespace kmh {

DueFigures readDueFigures(const Desk& desk)
{
    return readDueFigures(desk, *desk.assessment().snapshot);
}

DueFigures readDueFigures(const Desk& desk, const Snapshot& snapshot)
{
    const Plan& plan = *snapshot.plan;
    QSet<IndicatorId> all;
    for (const Indicator& indicator : plan.indicators)
        all.insert(indicator.id);
    DueRecords records;
    for (const Region& region : plan.regions)
        records.reports += desk.workbook().firstReports({all, region.id, desk.asOf()});
    records.receipts = desk.workbook().receipts(desk.asOf());
    return dueFigures(snapshot, records, dayLookedAt(plan, desk.asOf(), desk.now()));
}

QVector<ReceiptLine> readReceiptLines(const Desk& desk)
{
    QVector<ReceiptLine> lines;
    for (const Receipt& receipt : desk.workbook().receipts(desk.asOf()))
        lines.append({receipt, receipt.figures});
    return lines;
}

} // namespace kmh
