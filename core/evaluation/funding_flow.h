// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/plan.h"

#include <optional>

namespace kmh {

/// Money of the funding ledger on its way: arranged → allotted → arrived → paid, against the amount
/// the notice names (measures 19 and 22). Amounts are in `unit`, the entry's own; what was not said
/// is nothing, never zero.
struct FundingFlow
{
    /// A step's amount that does not go with what it is held against.
    enum class Doubt {
        NotAsNoticed,          ///< arranged is another amount than the notice's
        AllottedAboveArranged, ///< more than there is to allot, and so on
        ArrivedAboveAllotted,
        PaidAboveArrived,
    };

    EntryId entry;
    QString name;
    QString unit;
    std::optional<double> noticed; ///< nothing too where it is in a unit that cannot be converted
    std::optional<double> arranged;
    std::optional<double> allotted;
    std::optional<double> arrived;
    std::optional<double> paid;
    QVector<Doubt> doubts;

    // Each step's share (0–1) of the one before; nothing where either was not said, or nothing was
    // there to pass on.
    std::optional<double> allottedShare() const;
    std::optional<double> arrivedShare() const;
    std::optional<double> paidShare() const;
};

/// An entry of the funding ledger. The notice's amount is that of the plan's funding the entry
/// follows up (EntryField::Item); 元, 万元 and 亿元 are converted into one another.
FundingFlow fundingFlow(const Plan& plan, const Entry& entry);

/// How far the money has come, in a sentence with the shares.
QString fundingText(const FundingFlow& flow);
/// A doubt in one sentence with both amounts.
QString fundingDoubtText(const FundingFlow& flow, FundingFlow::Doubt doubt);

} // namespace kmh
