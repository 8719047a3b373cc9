// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/consistency.h"

#include "core/evaluation/calendar.h"
#include "core/evaluation/project_rates.h"
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
                    const KeyProjects* projects, QVector<Finding>& findings)
        : m_snapshot(snapshot)
        , m_projects(projects)
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
            if (m_projects)
                checkLedger(*m_projects);
        }
    }

private:
    void add(Finding::Kind kind, const Period& period, double found, double expected)
    {
        m_findings.append({kind, m_indicator.id, m_region, period, found, expected});
    }

    /// From here on the series counts something else than what its total was made of.
    bool isBroken(const Period& period) const
    {
        const SeriesPoint* point = pointOf(m_series, period);
        return point && point->broken;
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
            // A longer period that ended then, such as a month before a 旬, tells the total as
            // well.
            const QDate eve = previousReport(m_indicator.calendar, o.period).lastDay();
            const SeriesPoint* before = opens ? nullptr : pointEnding(m_series, eve);
            if (!opens && !before)
                continue;
            const double sum = *o.value + (before ? before->value : 0);
            if (differ(*o.cumulative, sum, m_indicator, opens ? 2 : 3))
                add(Finding::Kind::TotalMismatch, o.period, *o.cumulative, sum);
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
        const auto seriesOfPart = [&](IndicatorId part) {
            return seriesOf(m_snapshot, m_plan.indicator(part), m_region);
        };
        const QVector<SeriesPoint> numerator = seriesOfPart(*m_indicator.numerator);
        const QVector<SeriesPoint> denominator = seriesOfPart(*m_indicator.denominator);
        for (const SeriesPoint& point : std::as_const(m_series)) {
            const auto above = valueOf(numerator, point.period);
            const auto below = valueOf(denominator, point.period);
            if (!above || !below || *below == 0)
                continue;
            const double rate = rateOf(*above, *below, m_indicator);
            if (differ(point.value, rate, m_indicator, 1))
                add(Finding::Kind::RateMismatch, point.period, point.value, rate);
        }
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

    /// Only at the period looked at: the ledger is as it is now, not as it was at earlier ones.
    void checkLedger(const KeyProjects& projects)
    {
        const auto rate =
            std::find_if(m_plan.ledgerRates.begin(), m_plan.ledgerRates.end(),
                         [&](const LedgerRate& r) { return r.indicator == m_indicator.id; });
        const SeriesPoint* point = pointEnding(m_series, m_snapshot.period.lastDay());
        if (rate == m_plan.ledgerRates.end() || !point)
            return;
        for (const ProjectRates& rates : projectRates(m_plan, projects)) {
            const auto figure = ledgerFigure(*rate, m_indicator, rates, projects.isNewest);
            if (rates.region == m_region && figure && differ(point->value, *figure, m_indicator, 1))
                add(Finding::Kind::LedgerMismatch, point->period, point->value, *figure);
        }
    }

    const Snapshot& m_snapshot;
    const KeyProjects* m_projects; ///< null where the ledger is not asked
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

QVector<Finding> findingsOf(const Snapshot& snapshot, const Indicator& indicator)
{
    QVector<Finding> findings;
    IndicatorChecks(snapshot, indicator, nullptr, findings).run();
    return findings;
}

QVector<Finding> findInconsistencies(const Snapshot& snapshot,
                                     const QVector<Acknowledgement>& acknowledgements,
                                     const KeyProjects& projects)
{
    QVector<Finding> findings;
    for (const Indicator& indicator : snapshot.plan->indicators)
        IndicatorChecks(snapshot, indicator, &projects, findings).run();

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
