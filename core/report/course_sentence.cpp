// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/course_sentence.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"

#include <algorithm>

namespace kmh {

namespace {

QString whatRemains(const Indicator& indicator, const IndicatorAssessment& a)
{
    const QString needed = tr("%1 to go in %2 ten-day periods", nullptr, int(*a.remainingXun))
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
        return tr("%1 has not been reported.").arg(reportLabel(indicator.calendar, *a.expected));
    if (!a.actual)
        return tr("Nothing has been reported yet.");
    if (a.requiredPerXun)
        return whatRemains(indicator, a);
    if (a.gapToTarget && *a.gapToTarget > 0)
        return tr("Due, and %1 short of the target.")
            .arg(formatDifference(*a.gapToTarget, indicator));
    return {};
}

QString yearOnYearSentence(const Indicator& indicator, const YearOnYear& comparison)
{
    const QString then = formatValue(comparison.then, indicator);
    if (!comparison.change)
        return tr("Same period last year: %1").arg(then);
    const QString sign = *comparison.change > 0 ? QStringLiteral("+") : QString();
    const QString change = comparison.inPoints
                               ? formatPoints(*comparison.change, std::max(1, indicator.decimals))
                               : formatRatioPercent(*comparison.change / 100);
    return tr("Year on year %1 (same period last year %2)").arg(sign + change, then);
}

QString backtestSentence(const Indicator& indicator, const Backtest& backtest)
{
    const QVector<BacktestPoint> points = backtest.oneAhead();
    const std::optional<double> error = Backtest::meanAbsoluteError(points);
    if (!error)
        return {};
    return tr("%1 earlier forecasts one ten-day period ahead were off by %2 on average, %3 of them "
              "within the band (backtest on the figures in force)",
              nullptr, int(points.size()))
        .arg(points.size())
        .arg(formatDifference(*error, indicator))
        .arg(Backtest::withinBand(points));
}

QString calculationNote()
{
    return tr("calculated, not a basis for reporting");
}

} // namespace kmh
