// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_totals.h"

#include "core/domain/number_format.h"
#include "ui/desk.h"

namespace kmh {

LedgerTotals::LedgerTotals(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("totals"));
    setWordWrap(false);
}

void LedgerTotals::readRates(const Desk& desk)
{
    const KeyProjects projects = desk.workbook().keyProjects(desk.period(), desk.asOf());
    m_rates = projectRates(desk.plan(), projects);
    m_ratesAreOfPeriod = projects.isNewest;
}

void LedgerTotals::setTally(const Plan& plan, const EntryTally& tally,
                            std::optional<RegionId> region)
{
    setText(tr("%1 projects · total investment %2, planned for the year %3, completed this year %4 "
               "(10,000 yuan)",
               nullptr, int(tally.count))
                .arg(formatNumber(tally.count, 0), formatNumber(tally.plannedTotal, 0),
                     formatNumber(tally.plannedYear, 0), formatNumber(tally.completedYear, 0)) +
            ratesOf(plan, region.value_or(plan.province().id)));
}

/// A line of its own; empty where there is no key project.
QString LedgerTotals::ratesOf(const Plan& plan, RegionId region) const
{
    QString text;
    for (const ProjectRates& rates : m_rates) {
        const auto started = rates.startedShare();
        if (!(rates.region == region) || !started)
            continue;
        text += tr("\nProvincial key projects of %1: %2 of %3 begun or resumed, %4")
                    .arg(plan.region(region).shortName, formatNumber(rates.started, 0),
                         formatNumber(rates.listed, 0), formatRatioPercent(*started));
        if (const auto completed = rates.completedShare(); completed && m_ratesAreOfPeriod)
            text += tr(" · completed of the year's planned investment: %1")
                        .arg(formatRatioPercent(*completed));
        if (const int silent = rates.withPlan - rates.withPlanAndCompleted;
            silent > 0 && m_ratesAreOfPeriod)
            text += tr(" (incomplete: %1 do not say what is completed)").arg(silent);
        if (rates.undated > 0)
            text += tr(" · %1 more under construction without a start date").arg(rates.undated);
    }
    return text;
}

} // namespace kmh
