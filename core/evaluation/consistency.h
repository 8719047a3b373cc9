// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/evaluation/assessment.h"

namespace kmh {

/// Two figures that do not go together (对账). A warning with both, for a person to look at;
/// nothing is ever corrected because of it.
struct Finding
{
    enum class Kind {
        TotalMismatch,   ///< last cumulative + current ≠ new cumulative
        RegionsMismatch, ///< the prefectures' total is not the province's figure
        PartsMismatch,   ///< the reports within a longer period are not its figure
        RateMismatch,    ///< a rate is not its numerator ÷ its denominator
        Jump,            ///< a change beyond what the series and its plan have done before
        Fall,            ///< a cumulative figure that fell
        UnitSlip,        ///< 万 against 亿, a fraction against a percentage
        LedgerMismatch,  ///< the projects ledger makes something else of it (Plan::ledgerRates)
    };

    Kind kind = Kind::TotalMismatch;
    IndicatorId indicator;
    RegionId region;
    Period period;
    double found = 0;    ///< the figure looked at
    double expected = 0; ///< the one it is held against: a sum, a rate, the figure before, a limit
    std::optional<Acknowledgement> acknowledged = {};

    double difference() const { return found - expected; }

    /// What an acknowledgement names: kind, indicator, region, period and both figures, so that a
    /// new figure is a new finding.
    QString key(const Plan& plan) const;
};

/// Everything in the snapshot that does not go together, in the plan's order, then by region and
/// period. Sums may differ by what rounding to the indicator's decimals explains; counts not at
/// all. What the ledger says of the `projects` at the snapshot's period is held against the figures
/// of that period.
QVector<Finding> findInconsistencies(const Snapshot& snapshot,
                                     const QVector<Acknowledgement>& acknowledgements,
                                     const KeyProjects& projects);

/// The same of one indicator, without what the ledger says of it.
QVector<Finding> findingsOf(const Snapshot& snapshot, const Indicator& indicator);

/// The name of a kind of finding: “total-mismatch”, and in the interface's language.
QString findingCode(Finding::Kind kind);
QString findingLabel(Finding::Kind kind);

/// The finding's indicator as its comparison is to be written: a limit for jumps is no reported
/// figure and lies between two of them, so it takes a decimal more.
Indicator comparedIn(const Plan& plan, const Finding& finding);

/// What does not go together, in one sentence with both figures.
QString findingText(const Plan& plan, const Finding& finding);

} // namespace kmh
