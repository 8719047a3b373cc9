// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/course_text.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/explanation.h"
#include "core/report/code_labels.h"
#include "core/report/course_sentence.h"
#include "core/report/forecast_text.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

#include <algorithm>

namespace kmh {

namespace {

using Align = TextTable::Align;

QString targetLine(const CourseReport& report)
{
    const auto& target = report.verdict.target;
    if (!target)
        return tr("The target is still to be set.") + u'\n';
    const QString asked =
        tr("Target: %1, due %2")
            .arg(formatTarget(*target, report.indicator()), periodLabel(target->due));
    return (target->stamp.by.isEmpty() ? asked
                                       : tr("%1 (set by %2)").arg(asked, target->stamp.by)) +
           u'\n';
}

QString lightLine(const CourseReport& report)
{
    return tr("Light: %1: %2")
               .arg(lightText(report.verdict.light), reasonOf(report.plan(), report.verdict)) +
           u'\n';
}

/// The course by reporting period; columns that would be empty throughout are left out.
class PointsTable
{
public:
    explicit PointsTable(const CourseReport& report)
        : m_report(report)
        , m_indicator(report.indicator())
    {
        const auto& points = report.course.points;
        const auto& totals = report.regionTotals;
        m_hasLastYear = std::any_of(points.begin(), points.end(),
                                    [](const CoursePoint& p) { return p.lastYear.has_value(); });
        m_hasTotals = std::any_of(totals.begin(), totals.end(),
                                  [](const RegionTotal& t) { return t.value.has_value(); });
    }

    QString text() const
    {
        TextTable table(columns());
        for (qsizetype i = 0; i < m_report.course.points.size(); ++i)
            table.addRow(cells(m_report.course.points.at(i), m_report.regionTotals.at(i)));
        return table.text();
    }

private:
    QVector<TextTable::Column> columns() const
    {
        QVector<TextTable::Column> columns{{kmh::tr("Period"), Align::Left},
                                           {kmh::tr("Actual"), Align::Right},
                                           {kmh::tr("Plan"), Align::Right}};
        if (m_hasLastYear)
            columns.append({kmh::tr("Last year"), Align::Right});
        if (m_hasTotals)
            columns.append({kmh::tr("Prefectures' total"), Align::Right});
        columns.append({kmh::tr("Remarks"), Align::Left});
        return columns;
    }

    QStringList cells(const CoursePoint& point, const RegionTotal& total) const
    {
        QStringList cells{reportLabel(m_indicator.calendar, point.period),
                          formatValue(point.actual, m_indicator),
                          formatValue(point.plan, m_indicator)};
        if (m_hasLastYear)
            cells.append(formatValue(point.lastYear, m_indicator));
        if (m_hasTotals)
            cells.append(formatValue(total.value, m_indicator));
        cells.append(remarks(point, total));
        return cells;
    }

    QString remarks(const CoursePoint& point, const RegionTotal& total) const
    {
        QStringList remarks;
        if (point.actual)
            remarks.append(qualityLabel(point.quality));
        if (point.revised)
            remarks.append(kmh::tr("revised"));
        if (point.broken)
            remarks.append(kmh::tr("series broken from here"));
        QStringList missing;
        for (const RegionId region : total.missing)
            missing.append(m_report.plan().region(region).shortName);
        // A period nobody has reported yet lacks no one in particular.
        if (point.actual && !missing.isEmpty())
            remarks.append(kmh::tr("not reported: %1").arg(missing.join(kmh::tr(", "))));
        return remarks.join(kmh::tr("; "));
    }

    const CourseReport& m_report;
    const Indicator& m_indicator;
    bool m_hasLastYear = false;
    bool m_hasTotals = false;
};

QString aggregationWord(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum: return tr("sum of the reports' own figures");
    case Aggregation::Last: return tr("the last report's figure");
    case Aggregation::Mean: return tr("mean of the reports");
    case Aggregation::None: return {};
    }
    Q_UNREACHABLE();
}

QString totalsText(const CourseReport& report)
{
    if (report.periodTotals.isEmpty())
        return {};
    const Indicator& indicator = report.indicator();
    TextTable table({{tr("Longer period"), Align::Left},
                     {tr("Figure"), Align::Right},
                     {tr("Remarks"), Align::Left}});
    for (const PeriodTotal& total : report.periodTotals) {
        QStringList missing;
        for (const Period& period : total.total.missing)
            missing.append(reportLabel(indicator.calendar, period));
        table.addRow({periodLabel(total.period), formatValue(total.total.value, indicator),
                      missing.isEmpty()
                          ? aggregationWord(indicator.overTime)
                          : tr("incomplete, not reported: %1").arg(missing.join(tr(", ")))});
    }
    return u'\n' + table.text();
}

QString yearOnYearLine(const CourseReport& report)
{
    if (!report.yearOnYear || !report.yearOnYear->change)
        return {};
    const YearOnYear& y = *report.yearOnYear;
    const Indicator& indicator = report.indicator();
    const QString change =
        y.inPoints ? formatPoints(*y.change) : formatNumber(*y.change, 1) + QLatin1Char('%');
    return tr("Year on year: %1 against %2 in %3, %4")
               .arg(formatValue(y.now, indicator), formatValue(y.then, indicator),
                    periodLabel(y.period),
                    (*y.change > 0 ? QStringLiteral("+") : QString()) + change) +
           u'\n';
}

} // namespace

QString courseText(const CourseReport& report)
{
    return reportHeading(report.assessment, {report.indicator().name,
                                             reportName(report.plan(), report.verdict.region)}) +
           targetLine(report) + lightLine(report) + forecastLine(report) + yearOnYearLine(report) +
           u'\n' + PointsTable(report).text() + totalsText(report) + chainText(report) +
           backtestText(report);
}

} // namespace kmh
