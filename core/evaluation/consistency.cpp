// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/consistency.h"

#include "core/evaluation/calendar.h"
#include "core/evaluation/roll_up.h"
#include "core/evaluation/series.h"
#include "core/evaluation/series_checks.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

/// Whether two figures differ by more than the rounding of `rounded` figures explains.
bool differ(double a, double b, const Indicator& indicator, int rounded)
{
    if (sameValue(a, b))
        return false;
    if (indicator.kind == IndicatorKind::Count)
        return true;
    const double step = std::pow(10.0, -indicator.decimals);
    return std::abs(a - b) > rounded * step / 2 * (1 + 1e-9);
}

/// The checks of one indicator in all its regions.
class IndicatorChecks
{
public:
    IndicatorChecks(const Snapshot& snapshot, const Indicator& indicator,
                    QVector<Finding>& findings)
        : m_snapshot(snapshot)
        , m_plan(*snapshot.plan)
        , m_indicator(indicator)
        , m_findings(findings)
    {
    }

    void run()
    {
        for (const Region& region : m_plan.regions) {
            m_region = region.id;
            m_observations = observationsOf(m_snapshot.observations, m_indicator.id, region.id);
            if (m_observations.isEmpty())
                continue;
            m_series = seriesOf(m_snapshot, m_indicator, region.id);
            checkTotals();
            checkParts();
            checkRate();
            checkSeries();
            if (region.id == m_plan.province().id)
                checkRegions();
        }
    }

private:
    void add(Finding::Kind kind, const Period& period, double found, double expected)
    {
        m_findings.append({kind, m_indicator.id, m_region, period, found, expected});
    }

    std::optional<double> seriesValue(const Period& period) const
    {
        for (const SeriesPoint& point : m_series) {
            if (point.period == period)
                return point.value;
        }
        return {};
    }

    /// From here on the series counts something else than what its total was made of.
    bool isBroken(const Period& period) const
    {
        return std::any_of(m_series.begin(), m_series.end(), [&](const SeriesPoint& point) {
            return point.broken && point.period == period;
        });
    }

    QDate spanStart() const
    {
        return spanStartOf(m_plan, m_plan.target(m_indicator.id, m_region),
                           m_plan.target(m_indicator.id, m_plan.province().id));
    }

    void checkTotals()
    {
        if (!accumulates(m_indicator.kind))
            return;
        for (const Observation& o : m_observations) {
            if (!o.value || !o.cumulative || isBroken(o.period))
                continue;
            const bool opens = countsFrom(m_indicator.calendar, o.period) == spanStart();
            const auto before = opens ? std::optional(0.0)
                                      : seriesValue(previousReport(m_indicator.calendar, o.period));
            if (before && differ(*o.cumulative, *before + *o.value, m_indicator, opens ? 2 : 3))
                add(Finding::Kind::TotalMismatch, o.period, *o.cumulative, *before + *o.value);
        }
    }

    void checkParts()
    {
        const Period::Kind own = reportingKind(m_indicator.calendar);
        // The last report of an accumulating indicator is a running total, and is held against one.
        const bool isTotal =
            m_indicator.overTime == Aggregation::Last && accumulates(m_indicator.kind);
        for (const Observation& o : m_observations) {
            const std::optional<double>& whole = isTotal ? o.cumulative : o.value;
            if (!whole || o.period.kind() <= own)
                continue;
            const TimeTotal total = timeTotal(m_snapshot, m_indicator, m_region, o.period);
            const int parts = int(reportingPeriods(m_indicator.calendar, o.period).size());
            const int rounded = m_indicator.overTime == Aggregation::Sum ? parts + 1 : 2;
            if (total.value && differ(*whole, *total.value, m_indicator, rounded))
                add(Finding::Kind::PartsMismatch, o.period, *whole, *total.value);
        }
    }

    void checkRate()
    {
        if (!m_indicator.numerator || !m_indicator.denominator)
            return;
        for (const SeriesPoint& point : std::as_const(m_series)) {
            const auto above = valueOf(*m_indicator.numerator, point.period);
            const auto below = valueOf(*m_indicator.denominator, point.period);
            if (!above || !below || *below == 0)
                continue;
            const double rate = rateOf(*above, *below, m_indicator);
            if (differ(point.value, rate, m_indicator, 1))
                add(Finding::Kind::RateMismatch, point.period, point.value, rate);
        }
    }

    std::optional<double> valueOf(IndicatorId other, const Period& period) const
    {
        for (const SeriesPoint& point : seriesOf(m_snapshot, m_plan.indicator(other), m_region)) {
            if (point.period == period)
                return point.value;
        }
        return {};
    }

    void checkSeries()
    {
        for (const SeriesDoubt& doubt :
             doubtsOf(m_series, m_indicator, m_plan, m_plan.target(m_indicator.id, m_region)))
            add(doubt.kind, doubt.period, doubt.found, doubt.expected);
    }

    void checkRegions()
    {
        // Each part of a sum is rounded; a mean no more than one of its parts; a rate just once.
        int rounded = int(regionsConcerned(m_snapshot, m_indicator).size()) + 1;
        if (m_indicator.numerator)
            rounded = 1;
        else if (m_indicator.overRegions == Aggregation::Mean)
            rounded = 2;
        for (const SeriesPoint& point : std::as_const(m_series)) {
            const RegionTotal total = regionTotal(m_snapshot, m_indicator, point.period);
            if (total.value && differ(point.value, *total.value, m_indicator, rounded))
                add(Finding::Kind::RegionsMismatch, point.period, point.value, *total.value);
        }
    }

    const Snapshot& m_snapshot;
    const Plan& m_plan;
    const Indicator& m_indicator;
    QVector<Finding>& m_findings;
    RegionId m_region;
    ObservationRange m_observations;
    QVector<SeriesPoint> m_series;
};

} // namespace

QString Finding::key(const Plan& plan) const
{
    const auto figure = [](double value) { return QString::number(value, 'g', 12); };
    return QStringList{findingCode(kind),
                       plan.indicator(indicator).code,
                       QString::number(region.value),
                       period.code(),
                       figure(found),
                       figure(expected)}
        .join(u'/');
}

QVector<Finding> findInconsistencies(const Snapshot& snapshot,
                                     const QVector<Acknowledgement>& acknowledgements)
{
    QVector<Finding> findings;
    for (const Indicator& indicator : snapshot.plan->indicators)
        IndicatorChecks(snapshot, indicator, findings).run();

    QHash<QString, Acknowledgement> known;
    for (const Acknowledgement& acknowledgement : acknowledgements)
        known.insert(acknowledgement.finding, acknowledgement);
    for (Finding& finding : findings) {
        const auto found = known.constFind(finding.key(*snapshot.plan));
        if (found != known.cend())
            finding.acknowledged = *found;
    }
    return findings;
}

} // namespace kmh
