// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/course_sentence.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

QString whatRemains(const Indicator& indicator, const IndicatorAssessment& a)
{
    const QString needed = tr("%1 to go in %2 ten-day periods")
                               .arg(formatDifference(*a.gapToTarget, indicator))
                               .arg(*a.remainingXun);
    const QString each =
        *a.remainingXun == 1
            ? needed
            : tr("%1, %2 in each").arg(needed, formatDifference(*a.requiredPerXun, indicator));
    return a.requiredMultiple
               ? tr("%1, %2 times the mean so far").arg(each, formatNumber(*a.requiredMultiple, 1))
               : each;
}

} // namespace

QString courseSentence(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    if (!a.target)
        return tr("The target is still to be set.");
    if (a.ruleLight == Light::Met)
        return tr("The target is reached.");
    if (a.ruleLight == Light::Missing)
        return tr("%1 has not been reported.").arg(periodLabel(*a.expected));
    if (!a.actual)
        return tr("Nothing has been reported yet.");
    if (a.requiredPerXun)
        return whatRemains(indicator, a);
    if (a.gapToTarget && *a.gapToTarget > 0)
        return tr("Due, and %1 short of the target.")
            .arg(formatDifference(*a.gapToTarget, indicator));
    return {};
}

QString calculationNote()
{
    return tr("calculated, not a basis for reporting");
}

} // namespace kmh
