// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/evaluation/assessment.h"
#include "core/notice/draft.h"

#include <QtCore/QStringList>

namespace kmh {

/// Something of a plan that its end does not end, proposed to go on in the plan that follows.
struct UnfinishedIndicator
{
    IndicatorId indicator;
    /// Why it is not finished: its target is not met, is due after the plan's period, or it is the
    /// office's own, which it goes on steering by.
    enum class Reason { NotMet, DueLater, Guidance };
    Reason reason = Reason::NotMet;
    /// Of the draft: the target that asks the same already (it goes on with that one), else none.
    /// A target is named for one indicator only: a second of that name becomes guidance.
    std::optional<DraftId> askedAgain;
    /// Of the draft: the measure it would belong to, the likest by words and sector; none where the
    /// draft has no measure.
    std::optional<DraftId> measure;
    bool take = true; ///< as proposed, for a person to change
};

/// An entry of a ledger that is still open: a project under way, a matter not struck off, a
/// deliverable not done, a line of a list. Goods go on with their unit and limits.
struct UnfinishedEntry
{
    Entry entry;
    /// Of the draft: the item that names the same (the entry's state goes on with it). An item is
    /// named for one entry only: a second of that name becomes an entry of its own.
    std::optional<DraftId> namedAgain;
    std::optional<DraftId> measure;
    bool take = true;
};

struct Unfinished
{
    QVector<UnfinishedIndicator> indicators; ///< by the plan's measures
    QVector<UnfinishedEntry> entries;        ///< by ledger, then as given
};

/// What of a plan is not finished at the end of an assessment's period, set against the plan
/// drafted to follow it. `open` are the entries of its ledgers that are not closed; rounds are left
/// out. In time linear in what is open and in the draft (draft_homes.h).
Unfinished unfinishedOf(const Assessment& assessment, const QVector<Entry>& open,
                        const Draft& draft);

/// The draft with the indicators that are taken: those not asked again become guidance of their
/// measures, with their target where it is due later; what goes on with what is in `carried`.
struct DraftWithCarried
{
    Draft draft;
    /// By the draft's items, as codes are known only when the plan is made.
    QVector<QPair<DraftId, IndicatorId>> indicators;
};
DraftWithCarried withCarriedIndicators(const Draft& draft, const Plan& earlier,
                                       const Unfinished& unfinished);

/// Plan::carried of the plan made of such a draft.
QVector<Carried> carriedOf(const DraftWithCarried& carried, const Plan& earlier);

/// What is recorded in a workbook of the next plan for what goes on in it.
struct CarriedEntries
{
    QVector<Edit> edits;
    /// What an entry said and cannot say there, a sentence each: a unit, region, county or parent
    /// entry that the new plan does not have.
    QStringList leftOut;
};

/// The edits that put the entries taken into a workbook of the plan made of the draft, whose
/// entries are `first`: a new version of the first entry of an item named again, a new entry
/// otherwise (ids from `nextEntry` on), lists the plan does not bring added before. Units, regions,
/// counties and measures are the new plan's, found by their names, as another register numbers them
/// otherwise. Goods keep their unit and the prices that warn; the prices reported of them, and
/// attachments, stay with the earlier workbook. To be recorded with carryNote().
CarriedEntries carriedEntries(const Unfinished& unfinished, const Plan& earlier, const Draft& draft,
                              const Plan& plan, const QVector<Entry>& first, EntryId nextEntry);

/// The reason they are recorded with: which plan they come from.
QString carryNote(const Plan& earlier);

} // namespace kmh
