// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// The deliverables of the plan, or of a sector, by what is to be said of them; the counts are
/// those of DispatchSummary.
struct DeliverableGroups
{
    struct Item
    {
        const Deliverable* deliverable;
        const DeliverableAssessment* assessment;
    };
    using List = QVector<Item>;

    List all;
    List done;
    List overdue; ///< due and not done, the longest overdue first
    List soon;    ///< open and due by the end of the next 旬
    List open;    ///< not due yet, those that are due soon among them
};

DeliverableGroups deliverableGroups(const Assessment& assessment,
                                    std::optional<SectorId> sector = {});

QVector<Subject> subjectsOf(const DeliverableGroups::List& list);

/// The last day one of them is due on; invalid for an empty list.
QDate lastDue(const DeliverableGroups::List& list);

/// The last day of the 旬 after the assessed period: what is due by it is due soon.
QDate soonDay(const Assessment& assessment);

/// How many there are, done, due and not done, and still open, in one sentence.
Sentence deliverableCounts(const Assessment& assessment, const DeliverableGroups& groups);

/// One that is due and not done, with whose it is.
Sentence overdueSentence(const Assessment& assessment, const DeliverableGroups::Item& item);

} // namespace kmh
