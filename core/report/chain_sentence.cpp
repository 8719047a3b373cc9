// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chain_sentence.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

QString bare(double value, const Indicator& indicator)
{
    return formatNumber(value, indicator.decimals);
}

QString longestLink(const Indicator& indicator, const ChainLink& link)
{
    const QString period = periodShortLabel(link.period);
    if (link.remainingXun < 2)
        return tr("with it %1 is as planned").arg(period);
    return tr("the rest of %1 must bring %2, %3 in each of %4 ten-day periods", nullptr,
              int(link.remainingXun))
        .arg(period, formatDifference(link.required, indicator),
             bare(link.requiredPerXun, indicator))
        .arg(link.remainingXun);
}

} // namespace

QString whyNoChain(const Assessment& assessment, const IndicatorAssessment& a,
                   const std::optional<Chain>& chain)
{
    if (!a.target)
        return tr("The target is still to be set; then it can be said what each period must "
                  "bring.");
    if (isUpperLimit(a.target->comparator))
        return tr("The target is an upper limit: there is nothing to bring, only to stay below.");
    if (a.ground == Ground::TargetHolds)
        return tr("The target is reached; nothing remains to be brought.");
    if (assessment.period().lastDay() >= a.target->due.lastDay())
        return tr("The target was due at the end of %1; no period is left to bring anything.")
            .arg(periodLabel(a.target->due));
    if (!a.actual)
        return tr("Nothing has been reported yet; what remains cannot be shared out.");
    if (!chain)
        return tr("No course is planned to a target due in %1; plan one with Edit, Target and "
                  "planned course.")
            .arg(periodLabel(a.target->due));
    if (chain->links.isEmpty())
        return tr("No period is left until the target is due.");
    return {};
}

QString chainLinkParts(const Indicator& indicator, const ChainLink& link)
{
    return link.shortfall < 0
               ? tr("plan %1, ahead by %2")
                     .arg(bare(link.planned, indicator), bare(-link.shortfall, indicator))
               : tr("plan %1, shortfall so far %2")
                     .arg(bare(link.planned, indicator), bare(link.shortfall, indicator));
}

QString chainSentence(const Indicator& indicator, const Chain& chain)
{
    if (chain.links.isEmpty())
        return {};
    const ChainLink& next = chain.links.first(); // always a 旬
    const QString first =
        tr("%1 must bring %2 (%3)")
            .arg(periodShortLabel(next.period), formatDifference(next.required, indicator),
                 chainLinkParts(indicator, next));
    const ChainLink& last = chain.links.last();
    return last.period == next.period ? first
                                      : tr("%1; %2").arg(first, longestLink(indicator, last));
}

} // namespace kmh
