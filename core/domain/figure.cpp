// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figure.h"

#include "core/domain/text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

template<class T, class IdType>
const T* findById(const QVector<T>& all, IdType id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const T& item) { return item.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<QString> problemWith(double number, const Indicator& indicator)
{
    if (!std::isfinite(number))
        return tr("“%1” has a figure that is no number; write it in digits.").arg(indicator.name);
    if (indicator.kind != IndicatorKind::Count)
        return {};
    if (number < 0)
        return tr("“%1” counts things and cannot be negative; check the sign.").arg(indicator.name);
    // Counts may be reported in 万 of what is counted; only those of single things are whole.
    if (indicator.decimals == 0 && number != std::floor(number))
        return tr("“%1” counts things and must be a whole number; check the unit.")
            .arg(indicator.name);
    return {};
}

} // namespace

std::optional<QString> problemWith(const FigureKey& key, const ReportedFigure& figure,
                                   const Plan& plan)
{
    const Indicator* indicator = findById(plan.indicators, key.indicator);
    if (!indicator)
        return tr("There is no such indicator in this plan; choose one of its own.");
    if (!findById(plan.regions, key.region))
        return tr("There is no such region in this plan; choose the province or a prefecture.");
    if (key.period.kind() < reportingKind(indicator->calendar))
        return tr("“%1” is not reported for a period as short as %2.")
            .arg(indicator->name, periodLabel(key.period));
    if (!figure.value && !figure.cumulative)
        return tr("“%1” has neither a current nor a cumulative figure.").arg(indicator->name);
    for (const std::optional<double>& number : {figure.value, figure.cumulative}) {
        if (!number)
            continue;
        if (const auto problem = problemWith(*number, *indicator))
            return problem;
    }
    return {};
}

} // namespace kmh
