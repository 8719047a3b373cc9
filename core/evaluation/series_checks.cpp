// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/series_checks.h"

#include "core/evaluation/trajectory.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace kmh {

namespace {

constexpr int kChangesNeeded = 3;
constexpr double kJumpFactor = 3;
constexpr double kJumpSteps = 3; // of the last decimal
constexpr double kSlipTolerance = 3;

std::initializer_list<double> slipFactors(const Indicator& indicator)
{
    static constexpr std::initializer_list<double> percent = {100, 0.01};
    static constexpr std::initializer_list<double> amount = {1e4, 1e-4, 1e8, 1e-8};
    return indicator.unit == QLatin1String("%") ? percent : amount;
}

/// Whether `value` is about `factor` times `reference`; a reference of 0 says nothing.
bool isAbout(double value, double factor, double reference)
{
    const double quotient = value / reference / factor;
    return quotient > 1 / kSlipTolerance && quotient < kSlipTolerance;
}

class Doubts
{
public:
    Doubts(const QVector<SeriesPoint>& series, const Indicator& indicator, const Plan& plan,
           const Target* target)
        : m_series(series)
        , m_indicator(indicator)
    {
        if (target)
            m_course = Trajectory::of(plan, indicator, *target);
    }

    QVector<SeriesDoubt> all()
    {
        const SeriesPoint* before = nullptr;
        for (const SeriesPoint& point : m_series) {
            if (point.broken)
                m_largest = m_changes = 0;
            else if (before && !check(*before, point))
                continue; // what slipped is nothing to hold the next one against
            before = &point;
        }
        return m_doubts;
    }

private:
    double planned(const SeriesPoint& point) const
    {
        return m_course ? m_course->at(point.period.lastDay()) : 0;
    }

    /// False for a figure in another unit.
    bool check(const SeriesPoint& before, const SeriesPoint& point)
    {
        if (const auto factor = slipFactor(before, point)) {
            add(Finding::Kind::UnitSlip, point, point.value / *factor);
            return false;
        }
        const double change = point.value - before.value;
        if (accumulates(m_indicator.kind) && change < 0 && !sameValue(point.value, before.value))
            add(Finding::Kind::Fall, point, before.value);
        const double most = std::max(m_largest, std::abs(planned(point) - planned(before)));
        const double limit =
            std::max(kJumpFactor * most, kJumpSteps * std::pow(10.0, -m_indicator.decimals));
        if (m_changes >= kChangesNeeded && std::abs(change) > limit &&
            !sameValue(std::abs(change), limit))
            add(Finding::Kind::Jump, point, before.value + std::copysign(limit, change));
        m_largest = std::max(m_largest, std::abs(change));
        ++m_changes;
        return true;
    }

    std::optional<double> slipFactor(const SeriesPoint& before, const SeriesPoint& point) const
    {
        if (before.value == 0 || point.value == 0)
            return {};
        const double plan = planned(point);
        for (const double factor : slipFactors(m_indicator)) {
            if (isAbout(point.value, factor, before.value) &&
                (plan == 0 || isAbout(point.value, factor, plan)))
                return factor;
        }
        return {};
    }

    void add(Finding::Kind kind, const SeriesPoint& point, double expected)
    {
        m_doubts.append({kind, point.period, point.value, expected});
    }

    const QVector<SeriesPoint>& m_series;
    const Indicator& m_indicator;
    std::optional<Trajectory> m_course;
    QVector<SeriesDoubt> m_doubts;
    double m_largest = 0; ///< change so far
    int m_changes = 0;
};

} // namespace

QVector<SeriesDoubt> doubtsOf(const QVector<SeriesPoint>& series, const Indicator& indicator,
                              const Plan& plan, const Target* target)
{
    return Doubts(series, indicator, plan, target).all();
}

std::optional<double> slipFactor(double value, double reference, const Indicator& indicator)
{
    if (value == 0 || reference == 0)
        return {};
    for (const double factor : slipFactors(indicator)) {
        if (isAbout(value, factor, reference))
            return factor;
    }
    return {};
}

} // namespace kmh
