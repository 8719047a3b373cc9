// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chain.h"

namespace kmh {

/// Why nothing is to be brought, or it cannot be said what, as a sentence: no target, an upper
/// limit, nothing reported, no planned course, met, past due. Empty where there is a chain to show.
QString whyNoChain(const Assessment& assessment, const IndicatorAssessment& indicator,
                   const std::optional<Chain>& chain);

/// What the next 旬 must bring, of that what the plan lays on it and what falling short so far adds
/// or a lead has done already; then the same for the rest of the longest period. Empty for a chain
/// without links.
QString chainSentence(const Indicator& indicator, const Chain& chain);

/// “plan 2.1, shortfall 0.4”: how what a link must bring is made up.
QString chainLinkParts(const Indicator& indicator, const ChainLink& link);

} // namespace kmh
