// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/new_plan.h"

#include "core/notice/draft_plan.h"
#include "core/store/new_workbook.h"
#include "ui/assess.h"

namespace kmh {

namespace {

QVector<Entry> entriesOf(const Workbook& workbook, std::optional<bool> closed)
{
    EntryQuery query;
    query.closed = closed;
    return workbook.entries(query, 0, workbook.countEntries(query));
}

/// Gives what could not be said there.
QStringList recordEntries(Workbook& workbook, const Draft& draft, const CarryOver& carryOver,
                          Stamp stamp)
{
    const Plan& earlier = *carryOver.earlier->plan();
    const CarriedEntries carried =
        carriedEntries(carryOver.unfinished, earlier, draft, *workbook.plan(),
                       entriesOf(workbook, {}), workbook.newEntryId());
    stamp.note = carryNote(earlier);
    if (!carried.edits.isEmpty())
        workbook.record(carried.edits, stamp);
    return carried.leftOut;
}

} // namespace

Unfinished unfinishedIn(const Workbook& earlier, const Draft& draft)
{
    const auto assessment = assess(earlier, earlier.plan()->period, {});
    return unfinishedOf(*assessment, entriesOf(earlier, false), draft);
}

QStringList startPlan(const QString& path, const Draft& draft, const CarryOver& carryOver,
                      const Stamp& stamp)
{
    if (!carryOver.earlier) {
        createWorkbook(path, planOf(draft));
        return {};
    }
    const Plan& earlier = *carryOver.earlier->plan();
    const DraftWithCarried carried = withCarriedIndicators(draft, earlier, carryOver.unfinished);
    Plan plan = planOf(carried.draft);
    plan.carried = carriedOf(carried, earlier);
    QStringList leftOut;
    createWorkbook(path, plan, [&](Workbook& workbook) {
        leftOut = recordEntries(workbook, carried.draft, carryOver, stamp);
    });
    return leftOut;
}

} // namespace kmh
