// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/new_plan.h"

#include "core/domain/error.h"
#include "core/notice/draft_plan.h"
#include "core/store/new_workbook.h"
#include "ui/assess.h"

#include <QtCore/QFile>

namespace kmh {

namespace {

QVector<Entry> entriesOf(const Workbook& workbook, std::optional<bool> closed)
{
    EntryQuery query;
    query.closed = closed;
    return workbook.entries(query, 0, workbook.countEntries(query));
}

void recordEntries(const QString& path, const Draft& draft, const CarryOver& carryOver, Stamp stamp)
{
    Workbook workbook = Workbook::open(path, Workbook::Access::ReadWrite);
    const Plan& earlier = *carryOver.earlier->plan();
    const QVector<Edit> edits =
        carriedEntries(carryOver.unfinished, earlier, draft, *workbook.plan(),
                       entriesOf(workbook, {}), workbook.newEntryId());
    stamp.note = carryNote(earlier);
    if (!edits.isEmpty())
        workbook.record(edits, stamp);
}

} // namespace

Unfinished unfinishedIn(const Workbook& earlier, const Draft& draft)
{
    const auto assessment = assess(earlier, earlier.plan()->period, {});
    return unfinishedOf(*assessment, entriesOf(earlier, false), draft);
}

void startPlan(const QString& path, const Draft& draft, const CarryOver& carryOver,
               const Stamp& stamp)
{
    if (!carryOver.earlier) {
        createWorkbook(path, {planOf(draft)}, stamp);
        return;
    }
    const Plan& earlier = *carryOver.earlier->plan();
    const DraftWithCarried carried = withCarriedIndicators(draft, earlier, carryOver.unfinished);
    Plan plan = planOf(carried.draft);
    plan.carried = carriedOf(carried, earlier);
    createWorkbook(path, {plan}, stamp);
    try {
        recordEntries(path, carried.draft, carryOver, stamp);
    } catch (const Error&) {
        QFile::remove(path); // it is ours, written a moment ago, and half of what was asked for
        throw;
    }
}

} // namespace kmh
