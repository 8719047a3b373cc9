// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/course_shares.h"

#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/year_on_year.h"

namespace kmh {

namespace {

CourseShares refused(const QString& problem)
{
    return {{}, problem};
}

} // namespace

QVector<int> yearsToFollow(const Period& due, const QVector<Observation>& figures)
{
    QVector<int> years;
    for (const Observation& figure : figures) {
        const int year = figure.period.year();
        if (year < due.year() && !years.contains(year) && inYear(due, year).contains(figure.period))
            years.prepend(year);
    }
    return years;
}

CourseShares courseShares(const Plan& plan, const Indicator& indicator, const Period& due, int year,
                          const QVector<Observation>& figures)
{
    const Period span = inYear(due, year);
    QVector<Observation> ofYear;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(ofYear),
                 [&](const Observation& figure) { return span.contains(figure.period); });
    const QVector<SeriesPoint> series = seriesOf(
        plan, {ofYear.constData(), ofYear.constData() + ofYear.size()}, indicator, span.firstDay());
    CourseShares result;
    for (const Period& period : reportingPeriods(indicator.calendar, due)) {
        const Period then = inYear(period, year);
        const SeriesPoint* point = pointOf(series, then);
        if (!point)
            return refused(tr("%1 is incomplete: the figure for %2 is missing, so its course "
                              "cannot be followed.")
                               .arg(year)
                               .arg(reportLabel(indicator.calendar, then)));
        if (point->broken && point != series.constData())
            return refused(tr("In %1 the series counts something else from %2 on, so its course "
                              "cannot be followed.")
                               .arg(year)
                               .arg(reportLabel(indicator.calendar, then)));
        result.points.append({period, point->value});
    }
    const double end = result.points.isEmpty() ? 0 : result.points.last().value;
    if (end <= 0)
        return refused(tr("%1 did not end above zero, so there are no shares of it.").arg(year));
    for (PlannedCourse::Point& point : result.points)
        point.value /= end;
    return result;
}

} // namespace kmh
