// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/project_rates.h"

#include "core/evaluation/roll_up.h"

namespace kmh {

namespace {

void add(ProjectRates& rates, const EntryTally& tally)
{
    rates.listed += tally.count;
    rates.started += tally.started;
    rates.withPlan += tally.withPlan;
    rates.withPlanAndCompleted += tally.withPlanAndCompleted;
    rates.planned += tally.plannedYear;
    rates.completed += tally.completedOfPlan;
}

/// The province has all of them, a prefecture its own.
bool belongsTo(const EntryTally& tally, std::optional<RegionId> prefecture)
{
    const auto* id = std::get_if<qint64>(&tally.group);
    return !prefecture || (id && *id == prefecture->value);
}

ProjectRates ratesOf(const KeyProjects& projects, RegionId region,
                     std::optional<RegionId> prefecture)
{
    ProjectRates rates;
    rates.region = region;
    for (const EntryTally& tally : projects.byRegion) {
        if (belongsTo(tally, prefecture))
            add(rates, tally);
    }
    for (const EntryTally& tally : projects.underway) {
        if (belongsTo(tally, prefecture))
            rates.undated += tally.count - tally.started;
    }
    return rates;
}

std::optional<double> quotient(double above, double below)
{
    return below > 0 ? std::optional(above / below) : std::nullopt;
}

} // namespace

std::optional<double> ProjectRates::startedShare() const
{
    return quotient(started, listed);
}

std::optional<double> ProjectRates::completedShare() const
{
    return quotient(completed, planned);
}

QVector<ProjectRates> projectRates(const Plan& plan, const KeyProjects& projects)
{
    QVector<ProjectRates> result{ratesOf(projects, plan.province().id, {})};
    for (const Region& region : plan.prefectures()) {
        const ProjectRates rates = ratesOf(projects, region.id, region.id);
        if (rates.listed > 0)
            result.append(rates);
    }
    return result;
}

std::optional<double> ledgerFigure(const LedgerRate& rate, const Indicator& indicator,
                                   const ProjectRates& rates, bool isNewest)
{
    switch (rate.kind) {
    case LedgerRate::Kind::StartedShare:
        if (rates.listed > 0)
            return rateOf(rates.started, rates.listed, indicator);
        return {};
    case LedgerRate::Kind::CompletedShare:
        if (rates.planned > 0 && isNewest && rates.isComplete())
            return rateOf(rates.completed, rates.planned, indicator);
        return {};
    case LedgerRate::Kind::Started:
        return rates.listed > 0 ? std::optional<double>(rates.started) : std::nullopt;
    case LedgerRate::Kind::Listed:
        return rates.listed > 0 ? std::optional<double>(rates.listed) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace kmh
