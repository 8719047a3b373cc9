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
    return readDueFigures(desk.workbook(), snapshot, desk.asOf(), desk.now());
}

DueFigures readDueFigures(const Workbook& workbook, const Snapshot& snapshot, const QDateTime& asOf,
                          const QDateTime& now)
{
    const Plan& plan = *snapshot.plan;
    QSet<IndicatorId> all;
    for (const Indicator& indicator : plan.indicators)
        all.insert(indicator.id);
    DueRecords records;
    for (const Region& region : plan.regions)
        records.reports += workbook.firstReports({all, region.id, asOf});
    records.receipts = workbook.receipts(asOf);
    return dueFigures(snapshot, records, dayLookedAt(plan, asOf, now));
}

QVector<ReceiptLine> readReceiptLines(const Desk& desk)
{
    QVector<ReceiptLine> lines;
    for (const Receipt& receipt : desk.workbook().receipts(desk.asOf()))
        lines.append({receipt, receipt.figures});
    return lines;
}

} // namespace kmh
