// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/clause.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/regions.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kRegionsShown = 4;

QVector<const IndicatorAssessment*> laggingIn(const Telling& telling, const BriefingItems& items)
{
    QVector<const IndicatorAssessment*> lagging;
    for (const IndicatorAssessment& a : telling.now.indicators) {
        const bool asked =
            std::any_of(items.all.begin(), items.all.end(),
                        [&](const BriefingItem& item) { return item.indicator == a.indicator; });
        if (asked && a.region != telling.plan.province().id && a.light == Light::Behind)
            lagging.append(&a);
    }
    return lagging;
}

/// Of one indicator: “玉树 9.1%、果洛 9.8%”, the least complete first.
Sentence regionsWithFigures(const Telling& telling, QVector<const IndicatorAssessment*> lagging)
{
    std::stable_sort(lagging.begin(), lagging.end(), [](const auto* a, const auto* b) {
        return a->completion.value_or(0) < b->completion.value_or(0);
    });
    QVector<Piece> parts;
    Abouts all;
    for (const IndicatorAssessment* a : lagging) {
        const Abouts about = aboutIndicator(telling.plan, a->indicator, a->region);
        all += about;
        if (parts.size() < kRegionsShown)
            parts.append(Piece(tr("%1 %2").arg(telling.plan.region(a->region).shortName,
                                               actualText(telling.now, *a)),
                               about));
    }
    const Sentence shown = joined(parts, tr(", "));
    return lagging.size() <= kRegionsShown ? shown
                                           : compose(tr("%1 and others, %2 prefectures in all"),
                                                     {shown, counted(int(all.size()), all)});
}

/// Of several: “玉树 2 项、果洛 1 项”.
Sentence regionsWithCounts(const Telling& telling,
                           const QVector<const IndicatorAssessment*>& lagging)
{
    QVector<Piece> parts;
    for (const Region& region : telling.plan.prefectures()) {
        Abouts about;
        for (const IndicatorAssessment* a : lagging) {
            if (a->region == region.id)
                about += aboutIndicator(telling.plan, a->indicator, a->region);
        }
        if (about.isEmpty())
            continue;
        const int count = int(about.size());
        parts.append(Piece(count == 1 ? tr("%1 (1 indicator)").arg(region.shortName)
                                      : tr("%1 (%2 indicators)").arg(region.shortName).arg(count),
                           aboutRegion(region.id) + about));
    }
    return joined(parts, tr(", "));
}

} // namespace

Sentence laggingRegions(const Telling& telling, const BriefingItems& indicators)
{
    const auto lagging = laggingIn(telling, indicators);
    const bool one = std::all_of(lagging.begin(), lagging.end(), [&](const auto* a) {
        return a->indicator == lagging.first()->indicator;
    });
    if (lagging.isEmpty())
        return {};
    if (!one)
        return regionsWithCounts(telling, lagging);
    const Sentence regions = regionsWithFigures(telling, lagging);
    if (indicators.targets().size() < 2)
        return regions;
    // With several targets on the page it must be said which one is meant.
    const IndicatorId id = lagging.first()->indicator;
    return compose(
        tr("%1: %2"),
        {Piece(telling.plan.indicator(id).name, aboutIndicator(telling.plan, id)), regions});
}

} // namespace kmh
