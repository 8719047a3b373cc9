// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forecast_text.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/course_sentence.h"
#include "core/report/text_table.h"

namespace kmh {

namespace {

using Align = TextTable::Align;

QString band(const Forecast& forecast, const Indicator& indicator)
{
    return tr("%1 to %2")
        .arg(formatValue(forecast.low, indicator), formatValue(forecast.high, indicator));
}

/// An average or a share of whole things is seldom whole itself.
Indicator withOneMoreDecimal(Indicator indicator)
{
    ++indicator.decimals;
    return indicator;
}

/// How far the forecasts of one group were off, in one line.
QString errorsLine(const QString& which, const QVector<BacktestPoint>& points,
                   const Indicator& indicator)
{
    return tr("%1: %2 forecasts, off by %3 on average, %4 of what came within the band", nullptr,
              int(points.size()))
               .arg(which)
               .arg(points.size())
               .arg(formatDifference(*Backtest::meanAbsoluteError(points),
                                     withOneMoreDecimal(indicator)),
                    formatRatioPercent(*Backtest::shareWithinBand(points), 0)) +
           u'\n';
}

} // namespace

QString forecastLine(const CourseReport& report)
{
    const auto& forecast = report.verdict.forecast;
    if (!forecast)
        return {};
    const Indicator& indicator = report.indicator();
    return tr("Forecast for %1: %2 (%3), %4")
               .arg(periodLabel(report.verdict.target->due),
                    formatValue(forecast->value, indicator), band(*forecast, indicator),
                    calculationNote()) +
           u'\n';
}

QString chainText(const CourseReport& report)
{
    if (!report.chain || report.chain->links.isEmpty())
        return {};
    const Chain& chain = *report.chain;
    const Indicator& indicator = report.indicator();
    const Indicator finer = withOneMoreDecimal(indicator);
    TextTable table({{tr("What is to come"), Align::Left},
                     {tr("Planned at its end"), Align::Right},
                     {tr("Laid on it by the plan"), Align::Right},
                     {tr("Must bring"), Align::Right},
                     {tr("Short so far (negative: ahead)"), Align::Right},
                     {tr("Ten-day periods left"), Align::Right},
                     {tr("Each of them"), Align::Right},
                     {tr("Of that the shortfall"), Align::Right}});
    for (const ChainLink& link : chain.links)
        table.addRow(
            {periodLabel(link.period), formatValue(link.plannedEnd, indicator),
             formatDifference(link.planned, indicator), formatDifference(link.required, indicator),
             formatDifference(link.shortfall, indicator), QString::number(link.remainingXun),
             formatDifference(link.requiredPerXun, finer),
             formatDifference(link.addedPerXun, finer)});
    const QString from = tr("From the figure of %1, %2 against a plan of %3 (%4):")
                             .arg(longDayLabel(chain.from), formatValue(chain.actual, indicator),
                                  formatValue(chain.planToDate, indicator), calculationNote());
    return u'\n' + from + u'\n' + table.text();
}

QString backtestText(const CourseReport& report)
{
    const QVector<BacktestPoint> next = report.backtest.oneAhead();
    if (next.isEmpty())
        return {};
    const Indicator& indicator = report.indicator();
    TextTable table({{tr("Earlier forecast for"), Align::Left},
                     {tr("Forecast"), Align::Right},
                     {tr("Band"), Align::Right},
                     {tr("Actual"), Align::Right},
                     {tr("Forecast less actual"), Align::Right},
                     {tr("Within the band"), Align::Left}});
    for (const BacktestPoint& point : next)
        table.addRow({periodLabel(point.of), formatValue(point.forecast.value, indicator),
                      band(point.forecast, indicator), formatValue(point.actual, indicator),
                      formatDifference(point.error(), indicator),
                      point.isWithinBand() ? tr("yes") : tr("no")});
    return u'\n' + table.text() + errorsLine(tr("One ten-day period ahead"), next, indicator) +
           errorsLine(tr("However far ahead"), report.backtest.points, indicator);
}

} // namespace kmh
